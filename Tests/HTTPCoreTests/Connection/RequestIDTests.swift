import HTTPCore
import HTTPTypes
import Testing

@Suite struct RequestIDTests {
    private static func answer(_ fields: String) -> Exchange {
        Exchange(latin1("GET / HTTP/1.1\r\nHost: a.example\r\n\(fields)\r\n"))
    }

    @Test(arguments: [
        "a", "7c1e", "550e8400-e29b-41d4-a716-446655440000", "Root=1.abc~_+/=", String(repeating: "a", count: 144),
    ])
    func `answers with the name that the client gave`(_ name: String) {
        #expect(Self.answer("Request-Id: \(name)\r\n").field("Request-Id") == name)
        #expect(Self.answer("request-ID:  \(name) \r\n").field("Request-Id") == name)
    }

    @Test(arguments: [
        "", "a b", "a,b", "a\"b", "a:b", "a%b", "<a>", "a\\b", "{}", "a\tb", "\u{E9}", "a;b", "a'b", "a@b",
        String(repeating: "a", count: 145), String(repeating: "a", count: 4_000),
    ])
    func `answers with a name of its own to what is none`(_ name: String) {
        let exchange = Self.answer("Request-Id: \(name)\r\n")
        #expect(exchange.statuses == [200])
        #expect(exchange.field("Request-Id") == "000000000000-1")
    }

    @Test func `takes none of two names`() {
        #expect(Self.answer("Request-Id: a\r\nRequest-Id: b\r\n").field("Request-Id") == "000000000000-1")
    }

    @Test func `tells the requests of a connection apart`() {
        let get = "GET / HTTP/1.1\r\nHost: a.example\r\n"
        let text = Exchange(latin1("\(get)\r\n\(get)Request-Id: two\r\n\r\n\(get)\r\nGET /\r\n\r\n")).text
        let names = text.components("Request-Id: ").dropFirst().map { $0.components("\r\n")[0] }
        #expect(names == ["000000000000-1", "two", "000000000000-3", "000000000000-4"])
    }

    @Test(arguments: [(UInt64.max, "vvvvvvvvvvvv-9"), (1, "000000000001-9"), (0x21, "000000000011-9")])
    func `writes a connection's name in twelve digits`(_ connection: UInt64, _ name: String) {
        #expect(RequestID(connection: connection, number: 9).description == name)
    }
}
