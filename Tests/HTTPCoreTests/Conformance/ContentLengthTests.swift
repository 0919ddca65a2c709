import HTTPCore
import Testing

@Suite struct ContentLengthTests {
    static func post(_ fields: String, _ content: String = "hello") -> String {
        "POST / HTTP/1.1\r\nHost: a.example\r\n\(fields)\r\n\(content)"
    }
    static let next = "GET /next HTTP/1.1\r\nHost: a.example\r\n\r\n"

    @Test(arguments: [
        ("Content-Length: 5\r\n", "hello"), ("Content-Length: 0\r\n", ""), ("Content-Length: 0005\r\n", "hello"),
        ("Content-Length: 010\r\n", "0123456789"), ("Content-Length: \t5 \t\r\n", "hello"),
        ("content-length:5\r\n", "hello"),
        ("", ""),
        ("Content-Length: 42\r\nConnection: Content-Length\r\n", "GET /inside HTTP/1.1\r\nHost: a.example\r\n\r\nx"),
    ])
    func `takes as many bytes`(_ fields: String, _ content: String) throws {
        let input = latin1(Self.post(fields, content) + Self.next)
        let exchange = Exchange(input)
        try #require(exchange.asked.count == 2)
        #expect(exchange.asked[0].body == Array(content.utf8))
        #expect(exchange.asked[1].path == ["next"])
        for cuts in Cuts.allCases { #expect(Exchange(input, cuts) == exchange) }
    }

    @Test(arguments: [
        "+5", "-1", "-0", "5 5", "5,", ",5", "5, 5", "5, 6", "0x5", "5.0", "5e0", "1_0", "abc", "5x", "5 (five)",
        "\"5\"", "5;q=1", "5\u{B}",
        "5\u{0}", "5\u{A0}", "\u{FF15}", "\u{0665}", "", "9223372036854775808", "18446744073709551616",
        "18446744073709551621",
        "-18446744073709551611", String(repeating: "9", count: 40), String(repeating: "5", count: 4_000),
    ])
    func `refuses the length`(_ length: String) {
        Row.refused(length, Self.post("Content-Length: \(length)\r\n")).check()
    }

    @Test(arguments: [
        "Content-Length: 5\r\nContent-Length: 5\r\n", "Content-Length: 5\r\nContent-Length: 6\r\n",
        "Content-Length: 0\r\nContent-Length: 45\r\n", "Content-Length:\r\nContent-Length: 5\r\n",
        "content-length: 0\r\nCONTENT-LENGTH: 5\r\n",
    ])
    func `refuses a second length`(_ fields: String) {
        Row.refused(fields, Self.post(fields)).check()
    }

    @Test(arguments: ["9000000000000000000", "9223372036854775807", "107374182400", "1048577"])
    func `refuses too much before reading it`(_ length: String) {
        Row("", Self.post("Content-Length: \(length)\r\n", ""), [413], closes: true).check()
    }

    @Test(arguments: ["GET", "HEAD", "OPTIONS", "DELETE", "PUT", "TRACE"])
    func `frames content alike for every method`(_ method: String) {
        let inside = "GET /inside HTTP/1.1\r\nHost: a.example\r\n\r\n"
        let input = "\(method) / HTTP/1.1\r\nHost: a.example\r\nContent-Length: \(inside.utf8.count)\r\n\r\n\(inside)"
        Row(method, input, [200]).check()
    }

    @Test func `asks for a length where one is due`() {
        let mirror = Mirror(requiresLength: true)
        #expect(Exchange(latin1(Self.post("", "")), mirror: mirror).statuses == [411])
        #expect(Exchange(latin1(Self.post("Content-Length: 0\r\n", "")), mirror: mirror).statuses == [200])
        #expect(
            Exchange(latin1(Self.post("Transfer-Encoding: chunked\r\n", "0\r\n\r\n")), mirror: mirror).statuses == [200]
        )
        #expect(!Exchange(latin1(Self.post("", "")), mirror: mirror).isClosed)
    }

    @Test(arguments: ["Content-Length: 10\r\n", "Transfer-Encoding: chunked\r\n"])
    func `never answers half a request with success`(_ fields: String) {
        let exchange = Exchange(latin1(Self.post(fields, "a\r\nhello")), thenEnds: true)
        #expect(exchange.statuses == [400])
        #expect(exchange.isClosed)
    }
}
