import HTTPCore
import Testing

@Suite struct HostTests {
    static func request(_ fields: String, version: String = "1.1") -> String {
        "GET / HTTP/\(version)\r\n\(fields)\r\n"
    }

    @Test(arguments: [
        "a.example", "a.example.", "A.EXAMPLE", "a.example:80", "a.example:", "a.example:65535", "127.0.0.1",
        "127.0.0.1:80",
        "[::1]", "[::1]:8080", "[::]", "[1:2:3:4:5:6:7:8]", "[1::8]", "[::ffff:192.0.2.1]", "[2001:DB8::1]", "my_host",
        "a!$&'()*+;=b", "a%41b", "~",
    ])
    func `accepts the host`(_ host: String) {
        Row("", Self.request("Host: \(host)\r\n")).check()
        Row("", Self.request("Host:  \t\(host) \t\r\n")).check()
    }

    @Test(arguments: [
        "", ":80", "a b", "a\tb", "a,b", "a, b", "a/b", "http://a", "user@a", "a?b", "a#b", "a\\b", "a\"", "\"a\"",
        "<a>", "a:b",
        "a:8x", "a:-8", "a:+8", "a:80:81", "a:65536", "a:999999", "a:\u{FF18}", "[::1", "::1", "[]", "[:]", "[:::]",
        "[zz::1]",
        "[::1]x", "[::1]:x", "[1:2:3:4:5:6:7]", "[1:2:3:4:5:6:7:8:9]", "[1::2::3]", "[12345::]", "[1:2:3:4:5:6:7:8::]",
        "[::1:]", "[:1::]", "[::256.0.0.1]", "[::1.2.3]", "[::01.2.3.4]", "[fe80::1%25eth0]", "[v1.a]", "a\u{0}b",
        "a\u{E4}b", "ä.example",
        "a%zz", "a%4", "a|b", "a^b", "{a}", "a`", String(repeating: "a", count: 256),
    ])
    func `refuses the host`(_ host: String) {
        Row("", Self.request("Host: \(host)\r\n"), [400], closes: true).check()
    }

    @Test(arguments: [
        Row.refused("none", Self.request("")),
        .refused("none beside an absolute target", "GET http://a.example/ HTTP/1.1\r\n\r\n"),
        .refused("two", Self.request("Host: a.example\r\nHost: a.example\r\n")),
        .refused("two that differ in case", Self.request("Host: a.example\r\nHOST: b.example\r\n")),
        .refused("two in HTTP/1.0", Self.request("Host: a.example\r\nHost: b.example\r\n", version: "1.0")),
        .refused("a bad one beside an absolute target", "GET http://a.example/ HTTP/1.1\r\nHost: a/b\r\n\r\n"),
        Row("none in HTTP/1.0", Self.request("", version: "1.0"), closes: true),
        Row("one at the end", Self.request("Accept: */*\r\nHost: a.example\r\n")),
    ])
    func `counts the hosts`(_ row: Row) { row.check() }
}
