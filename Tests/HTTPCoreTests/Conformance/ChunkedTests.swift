import HTTPCore
import Testing

@Suite struct ChunkedTests {
    static func post(_ content: String) -> String {
        "POST / HTTP/1.1\r\nHost: a.example\r\nTransfer-Encoding: chunked\r\n\r\n\(content)"
    }
    static let next = "GET /next HTTP/1.1\r\nHost: a.example\r\n\r\n"

    @Test(arguments: [
        ("5\r\nhello\r\n0\r\n\r\n", "hello"), ("0\r\n\r\n", ""), ("000\r\n\r\n", ""),
        ("2\r\nhe\r\n1\r\nl\r\n2\r\nlo\r\n0\r\n\r\n", "hello"),
        ("A\r\n0123456789\r\n0\r\n\r\n", "0123456789"), ("a\r\n0123456789\r\n0\r\n\r\n", "0123456789"),
        ("0000000000000005\r\nhello\r\n0\r\n\r\n", "hello"), ("5;a=b;c\r\nhello\r\n0;x=y\r\n\r\n", "hello"),
        ("5;a=\"q;\\\"x\"\r\nhello\r\n0\r\n\r\n", "hello"), ("5 ; a = b\r\nhello\r\n0\r\n\r\n", "hello"),
        ("5;a=\"\"\r\nhello\r\n0\r\n\r\n", "hello"),
        ("5;a \t;b\r\nhello\r\n0\r\n\r\n", "hello"), ("5;a=\"\u{FF}\t\";b\r\nhello\r\n0\r\n\r\n", "hello"),
        ("5\r\nhello\r\n0\r\nX-Sum: 1\r\n\r\n", "hello"),
        ("5\r\nhello\r\n0\r\nHost: b\r\nContent-Length: 9\r\n\r\n", "hello"),
        ("2\r\n\r\n\r\n0\r\n\r\n", "\r\n"),
        (String(repeating: "1\r\nx\r\n", count: 5_000) + "0\r\n\r\n", String(repeating: "x", count: 5_000)),
    ])
    func `takes the coding off`(_ content: String, _ expected: String) throws {
        let input = latin1(Self.post(content) + Self.next)
        let exchange = Exchange(input)
        try #require(exchange.asked.count == 2)
        #expect(exchange.asked[0].body == Array(expected.utf8))
        #expect(exchange.asked[1].path == ["next"])
        for cuts in Cuts.allCases { #expect(Exchange(input, cuts) == exchange) }
    }

    @Test(arguments: [
        "\r\nhello\r\n0\r\n\r\n", "-1\r\nhello\r\n0\r\n\r\n", "+5\r\nhello\r\n0\r\n\r\n", "0x5\r\nhello\r\n0\r\n\r\n",
        "0_5\r\nhello\r\n0\r\n\r\n",
        "g\r\nhello\r\n0\r\n\r\n", "5g\r\nhello\r\n0\r\n\r\n", " 5\r\nhello\r\n0\r\n\r\n", "\t5\r\nhello\r\n0\r\n\r\n",
        "5 \r\nhello\r\n0\r\n\r\n", "5 0\r\nhello\r\n0\r\n\r\n",
        "5,\r\nhello\r\n0\r\n\r\n", "5\u{37E}a=b\r\nhello\r\n0\r\n\r\n", "FFFFFFFFFFFFFFFFF\r\nhello\r\n0\r\n\r\n",
        "FFFFFFFFFFFFFFFF\r\nhello\r\n0\r\n\r\n",
        "8000000000000000\r\nhello\r\n0\r\n\r\n", "10000000000000005\r\nhello\r\n0\r\n\r\n",
        "00000000000000005\r\nhello\r\n0\r\n\r\n",
        "5\r\nhello!!\r\n0\r\n\r\n", "5\r\nhello0\r\n\r\n", "5\r\nhello\n0\r\n\r\n", "5\r\nhello\r0\r\n\r\n",
        "5\r\nhello\rX0\r\n\r\n", "5\nhello\r\n0\r\n\r\n",
        "5\r\nhello\r\n0\n\r\n", "5\r\nhello\r\n0\r\n\n", "5\rhello\r\n0\r\n\r\n", "5;a\nhello\r\n0\r\n\r\n",
        "5;a\rb\r\nhello\r\n0\r\n\r\n", "5;a\u{0}b\r\nhello\r\n0\r\n\r\n",
        "5;a[=x\r\nhello\r\n0\r\n\r\n", "5;\r\nhello\r\n0\r\n\r\n", "5;=b\r\nhello\r\n0\r\n\r\n",
        "5;a=\r\nhello\r\n0\r\n\r\n", "5;a= \r\nhello\r\n0\r\n\r\n", "5;a \r\nhello\r\n0\r\n\r\n",
        "5;a=\"b\r\nhello\r\n0\r\n\r\n", "5;a=\"b\"c\r\nhello\r\n0\r\n\r\n", "5;a=\"\\\n\"\r\nhello\r\n0\r\n\r\n",
        "5;a=b c\r\nhello\r\n0\r\n\r\n",
        "0\r\nX A: b\r\n\r\n", "0\r\nnocolon\r\n\r\n", "0\r\nX-A : b\r\n\r\n", "0\r\nX-A: a\u{0}b\r\n\r\n",
        "0\r\n folded\r\n\r\n", "0\r\nX-A: a\r\r\n\r\n", "0\r\nXX",
    ])
    func `refuses the chunks`(_ content: String) {
        Row.refused(content, Self.post(content)).check()
    }

    @Test(arguments: [
        ("a size over the limit", "100001\r\n", 413),
        ("a size that 32 bits would cut to 5", "100000005\r\nhello\r\n0\r\n\r\n", 413),
        ("the largest size there is", "7FFFFFFFFFFFFFFF\r\nhello", 413),
        ("long extensions", "5;a=\(String(repeating: "b", count: 100_000))\r\n", 400),
        ("a long trailer", "0\r\nX-A: \(String(repeating: "v", count: 100_000))\r\n\r\n", 431),
        ("many trailer fields", "0\r\n\((0..<101).map { "X-\($0): v\r\n" }.joined())\r\n", 431),
    ])
    func `holds chunks to their limits`(_ name: String, _ content: String, _ status: Int) {
        Row(name, Self.post(content), [status], closes: true).check()
    }

    @Test func `adds chunks up to the limit and no further`() {
        let mirror = Mirror(maximumBodyBytes: 10)
        #expect(Exchange(latin1(Self.post("5\r\nhello\r\n5\r\nworld\r\n0\r\n\r\n")), mirror: mirror).statuses == [200])
        #expect(Exchange(latin1(Self.post("5\r\nhello\r\n6\r\nworld!\r\n0\r\n\r\n")), mirror: mirror).statuses == [413])
    }
}
