import HTTPCore
import Testing

@Suite struct PersistenceTests {
    static let next = "GET /next HTTP/1.1\r\nHost: a.example\r\n\r\n"
    static func get(_ fields: String, version: String = "1.1") -> String {
        "GET / HTTP/\(version)\r\nHost: a.example\r\n\(fields)\r\n\(next)"
    }
    static func post(_ content: String, _ fields: String = "") -> String {
        "POST / HTTP/1.1\r\nHost: a.example\r\n\(fields)Content-Length: \(content.utf8.count)\r\n\r\n\(content)"
    }

    @Test(arguments: [
        Row("nothing said", get(""), [200, 200]),
        Row("an option that is not close", get("Connection: closed\r\n"), [200, 200]),
        Row("an upgrade that no one knows", get("Connection: Upgrade\r\nUpgrade: foo/9\r\n"), [200, 200]),
        Row("close", get("Connection: close\r\n"), closes: true),
        Row("close in capitals", get("Connection: CLOSE\r\n"), closes: true),
        Row("close in a list", get("Connection: foo , close\r\n"), closes: true),
        Row("close on a second line", get("Connection: foo\r\nConnection: close\r\n"), closes: true),
        Row("close beside keep-alive", get("Connection: keep-alive, close\r\n"), closes: true),
        Row("HTTP/1.0", get("", version: "1.0"), closes: true),
        Row("HTTP/1.0 kept alive", get("Connection: Keep-Alive\r\n", version: "1.0"), [200, 200]),
        Row("HTTP/1.0 with both", get("Connection: keep-alive, close\r\n", version: "1.0"), closes: true),
        Row("a fault behind a request", get("") + "GARBAGE\r\n\r\n", [200, 200, 400], closes: true),
        Row("ten in line", String(repeating: next, count: 10), Array(repeating: 200, count: 10)),
        Row("GET, HEAD and GET in line", next + "HEAD /next HTTP/1.1\r\nHost: a\r\n\r\n" + next, [200, 200, 200]),
        Row("two with content and one without", post("satu") + post("dua") + next, [200, 200, 200]),
        Row("an upgrade to HTTP/2", get("Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\n"), [200, 200]),
        Row("an upgrade with content", post("satu", "Connection: Upgrade\r\nUpgrade: foo\r\n") + next, [200, 200]),
        Row("an empty line between two", get("") + "\r\n" + next, [200, 200, 200]),
        Row.refused("a fault before a request", "GARBAGE\r\n\r\n"),
        Row.refused("a missing Host before a request", "GET / HTTP/1.1\r\n\r\n"),
        Row.refused("a bad field before a request", "GET / HTTP/1.1\r\nHost: a\r\nX A: b\r\n\r\n"),
    ])
    func `keeps or closes the connection`(_ row: Row) { row.check() }

    @Test(arguments: ["GET /a HTTP/1.1\r\nHost: a.example\r\n\r\n", "GET /a HTTP/1.1\r\n\r\n", "NOISE\r\n\r\n"])
    func `dates and measures every answer`(_ input: String) {
        let exchange = Exchange(latin1(input))
        #expect(exchange.field("Date") == "Thu, 01 Jan 1970 00:00:00 GMT")
        let content = exchange.text.components("\r\n\r\n").last
        #expect(exchange.field("Content-Length").flatMap { Int($0) } == content?.utf8.count)
    }

    @Test func `tells HTTP/1.0 that the connection stays`() {
        let exchange = Exchange(latin1("GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n"))
        #expect(exchange.field("Connection") == "keep-alive")
    }

    @Test func `closes after as many requests as allowed`() {
        var limits = ConnectionLimits()
        limits.requestCount = 3
        let exchange = Exchange(latin1(String(repeating: Self.next, count: 5)), limits: limits)
        #expect(exchange.statuses == [200, 200, 200])
        #expect(exchange.isClosed)
        #expect(exchange.text.components("Connection: close").count == 2)
    }

    @Test func `answers HEAD as GET without content`() {
        let head = Exchange(latin1("HEAD /a HTTP/1.1\r\nHost: a.example\r\n\r\n"))
        #expect(head.field("Content-Length") == "9")
        #expect(head.text.hasSuffix("\r\n\r\n"))
        let refused = Exchange(latin1("HEAD /a HTTP/1.1\r\n\r\n"))
        #expect(refused.statuses == [400])
        #expect(refused.text.hasSuffix("\r\n\r\n"))
    }

    @Test(arguments: Cuts.allCases)
    func `takes an empty line for no request`(_ cuts: Cuts) {
        let exchange = Exchange(latin1(Self.next + "\r\n"), cuts, thenEnds: true)
        #expect(exchange.statuses == [200])
    }

    @Test func `closes in silence when the client does`() {
        #expect(Exchange([], thenEnds: true).output.isEmpty)
        #expect(Exchange([], thenEnds: true).isClosed)
        let answered = Exchange(latin1(Self.next), thenEnds: true)
        #expect(answered.statuses == [200])
        #expect(answered.isClosed)
    }

    @Test(arguments: [
        "HEAD * HTTP/1.1\r\n", "HEAD /a\"b HTTP/1.1\r\n", "HEAD /a HTTP/2.0\r\n", "HEAD  /a HTTP/1.1\r\n",
        "HEAD /a\r\n", "HEAD /a HTTP/1.1\n", "HEAD /\(String(repeating: "a", count: 9_000))",
        "HEAD /a HTTP/1.1\r\nHost: a\r\nHost: b\r\n",
        "HEAD /a HTTP/1.1\r\nX-A: \(String(repeating: "a", count: 17_000))",
    ])
    func `sends no content with a refusal of HEAD`(_ input: String) {
        for cuts in [Cuts.whole, .byteByByte] {
            let exchange = Exchange(latin1(input), cuts)
            #expect(exchange.statuses.count == 1 && exchange.isClosed)
            #expect(exchange.field("Content-Length").map { $0 != "0" } == true)
            #expect(exchange.text.hasSuffix("\r\n\r\n"))
        }
    }

    @Test(arguments: ["HEADS /a HTTP/1.1\r\n", "head /a HTTP/1.1\r\n", "GET * HTTP/1.1\r\n", "HEA"])
    func `sends content with a refusal of what is not HEAD`(_ input: String) {
        let exchange = Exchange(latin1(input), thenEnds: true)
        #expect(exchange.statuses.count == 1 && exchange.isClosed)
        #expect(!exchange.text.hasSuffix("\r\n\r\n"))
    }
}
