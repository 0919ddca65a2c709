import HTTPCore
import HTTPTypes
import Testing

@Suite struct RequestTargetTests {
    static func request(_ target: String) -> [UInt8] { latin1("GET \(target) HTTP/1.1\r\nHost: a.example\r\n\r\n") }

    @Test(arguments: [
        ("/", []), ("/a", ["a"]), ("/a/b", ["a", "b"]), ("/a/", ["a", ""]), ("//", ["", ""]), ("//a", ["", "a"]),
        ("/%7Euser%2D1", ["~user-1"]), ("/a%2Fb/c", ["a/b", "c"]), ("/caf%C3%A9", ["café"]),
        ("/a;b=1,2:3@4", ["a;b=1,2:3@4"]),
        ("/..%2f..", ["../.."]), ("/...", ["..."]), ("/a?", ["a"]),
        ("http://a.example/b", ["b"]), ("HTTP://A.EXAMPLE/b", ["b"]), ("http://a.example", []),
        ("http://a.example?q=1", []), ("http://a.example:8080/", []), ("https://[::1]:8443/b", ["b"]),
    ])
    func `reads the path`(_ target: String, _ path: [String]) {
        let exchange = Exchange(Self.request(target))
        #expect(exchange.asked.map(\.path) == [path])
        #expect(exchange.statuses == [200])
    }

    @Test(arguments: [
        ("", []), ("a=1", [("a", "1")]), ("a=1&b=2", [("a", "1"), ("b", "2")]), ("a", [("a", "")]),
        ("a=b=c", [("a", "b=c")]), ("&&a=1&", [("a", "1")]), ("=b", [("", "b")]),
        ("q=joko+widodo", [("q", "joko widodo")]),
        ("q=a%2Bb", [("q", "a+b")]), ("q=%C3%A9", [("q", "é")]), ("q={}|\\^`[]", [("q", "{}|\\^`[]")]),
        ("a=/?:@!$'()*,;", [("a", "/?:@!$'()*,;")]), ("q=%0d%0aX:%20y", [("q", "\r\nX: y")]),
    ])
    func `reads the query`(_ query: String, _ fields: [(String, String)]) {
        let exchange = Exchange(Self.request("/?\(query)"))
        #expect(exchange.asked.map(\.query) == [fields.map { QueryField(name: $0.0, value: $0.1) }])
    }

    @Test(arguments: [
        "a", "?a=1", "a.example:80", "*", "ftp://a.example/", "http://", "http:///a", "http://user@a.example/",
        "http://user:secret@a.example/", "http://a.example:9x/", "http://a.example:65536/", "http:a.example",
        "/a#b", "/#", "/a?b#c", "/a\"b", "/a<b", "/a>b", "/a\\b", "/a{b}", "/a|b", "/a^b", "/a`b", "/a[b]",
        "/a\u{0}b", "/a\u{1}b", "/a\u{7F}b", "/a\rb", "/a\tb", "/caf\u{E9}", "/caf\u{20AC}", "/?\u{E9}", "/?a\u{0}",
        "/?a\"b",
        "/%", "/%2", "/%zz", "/%2x", "/?%", "/?a=%4", "/?%zz=1", "/a%00b", "/?a=%00", "/a%0d%0ab", "/a%7f", "/%c0%af",
        "/%ff", "/%ed%a0%80", "/?q=%ff", "/.", "/..", "/a/../b", "/%2e%2e/a", "/.%2e", "/a/.",
        "/?\(String(repeating: "a&", count: 300))",
    ])
    func `refuses the target`(_ target: String) {
        Row("", bytes: Self.request(target), [400], closes: true).check()
    }

    @Test(arguments: ["a.example", "a.example:8080", "[2001:db8::1]", "[2001:db8::1]:80"])
    func `lets the target's authority overrule Host`(_ authority: String) {
        let exchange = Exchange(latin1("GET http://\(authority)/ HTTP/1.1\r\nHost: b.example\r\n\r\n"))
        #expect(exchange.asked.first?.fields.filter { $0.name.canonicalName == "host" }.map(\.value) == [authority])
    }
}
