import HTTPCore
import Testing

@Suite struct RequestLineTests {
    static let host = "Host: a.example\r\n\r\n"

    @Test(arguments: [
        Row("a request line", "GET / HTTP/1.1\r\n\(host)"),
        Row("an empty line before it", "\r\nGET / HTTP/1.1\r\n\(host)"),
        Row("an empty line between two", "GET / HTTP/1.1\r\n\(host)\r\nGET / HTTP/1.1\r\n\(host)", [200, 200]),
        Row("a higher minor version", "GET / HTTP/1.2\r\n\(host)"),
        Row("HTTP/1.0", "GET / HTTP/1.0\r\n\(host)", closes: true),
        Row("8,000 bytes", "GET /\(String(repeating: "a", count: 7_980)) HTTP/1.1\r\n\(host)"),
        Row("every known method", "DELETE / HTTP/1.1\r\n\(host)TRACE / HTTP/1.1\r\n\(host)", [200, 200]),
    ])
    func `accepts`(_ row: Row) { row.check() }

    @Test(arguments: [
        Row.refused("two empty lines before it", "\r\n\r\nGET / HTTP/1.1\r\n\(host)"),
        .refused("a space before it", " GET / HTTP/1.1\r\n\(host)"),
        .refused("a lone LF before it", "\nGET / HTTP/1.1\r\n\(host)"),
        .refused("two spaces behind the method", "GET  / HTTP/1.1\r\n\(host)"),
        .refused("two spaces behind the target", "GET /  HTTP/1.1\r\n\(host)"),
        .refused("a tab for a space", "GET\t/ HTTP/1.1\r\n\(host)"),
        .refused("a vertical tab for a space", "GET\u{0B}/ HTTP/1.1\r\n\(host)"),
        .refused("a space at the end", "GET / HTTP/1.1 \r\n\(host)"),
        .refused("a CR too many at the end", "GET / HTTP/1.1\r\r\n\(host)"),
        .refused("a lone CR for its end", "GET / HTTP/1.1\rHost: a.example\r\n\r\n"),
        .refused("a lone LF for its end", "GET / HTTP/1.1\n\(host)"),
        .refused("no version", "GET /\r\n\(host)"),
        .refused("no target", "GET HTTP/1.1\r\n\(host)"),
        .refused("a method alone", "GET\r\n\(host)"),
        .refused("no method", " / HTTP/1.1\r\n\(host)"),
        .refused("a fourth word", "GET / HTTP/1.1 more\r\n\(host)"),
        .refused("a space in the target", "GET /a b HTTP/1.1\r\n\(host)"),
        .refused("a method that is no token", "GE(T / HTTP/1.1\r\n\(host)"),
        .refused("a NUL in the method", "GE\u{0}T / HTTP/1.1\r\n\(host)"),
        .refused("a byte over 127 in the method", "G\u{C9}T / HTTP/1.1\r\n\(host)"),
        .refused("an answer for a request", "HTTP/1.1 200 OK\r\n\(host)"),
        .refused("the PROXY protocol", "PROXY TCP4 192.0.2.1 192.0.2.2 1 2\r\n"),
        .refused("a version without a minor", "GET / HTTP/1\r\n\(host)"),
        .refused("a version with two digits", "GET / HTTP/1.10\r\n\(host)"),
        .refused("a version with a leading zero", "GET / HTTP/01.1\r\n\(host)"),
        .refused("a version with a sign", "GET / HTTP/+1.1\r\n\(host)"),
        .refused("a version with a comma", "GET / HTTP/1,1\r\n\(host)"),
        .refused("a version in small letters", "GET / http/1.1\r\n\(host)"),
        .refused("another protocol's version", "GET / RTSP/1.1\r\n\(host)"),
        .refused("HTTP/2.0", "GET / HTTP/2.0\r\n\(host)", 505),
        .refused("HTTP/0.9", "GET / HTTP/0.9\r\n\(host)", 505),
        .refused("the preface of HTTP/2", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 505),
        .refused("an unknown method", "BREW / HTTP/1.1\r\n\(host)", 501),
        .refused("a method in small letters", "get / HTTP/1.1\r\n\(host)", 501),
        .refused("CONNECT", "CONNECT a.example:443 HTTP/1.1\r\n\(host)", 501),
        .refused("a long method", "\(String(repeating: "M", count: 20_000)) / HTTP/1.1\r\n\(host)", 501),
        .refused("a long target", "GET /\(String(repeating: "a", count: 70_000)) HTTP/1.1\r\n\(host)", 414),
    ])
    func `refuses`(_ row: Row) { row.check() }

    @Test(arguments: [
        ("a TLS client hello", [0x16, 0x03, 0x01, 0x00, 0xA5, 0x01]), ("noise", [0xEB, 0xA1, 0xA6]),
        ("a method that is no token", Array("GE(T".utf8)),
    ])
    func `refuses another protocol before a line ends`(_ name: String, _ bytes: [UInt8]) {
        #expect(Exchange(bytes, .byteByByte).statuses == [400], "\(name)")
    }

    @Test func `answers the server as a whole`() {
        let exchange = Exchange(latin1("OPTIONS * HTTP/1.1\r\n\(Self.host)"))
        #expect(exchange.statuses == [204])
        // TRACE, which would give a request's keys back, is read for its end and offered by nobody.
        #expect(exchange.field("Allow") == "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS")
        #expect(exchange.asked.isEmpty)
    }
}
