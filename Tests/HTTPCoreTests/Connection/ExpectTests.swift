import HTTPCore
import Testing

@Suite struct ExpectTests {
    static func head(_ fields: String, version: String = "1.1", path: String = "/") -> String {
        "POST \(path) HTTP/\(version)\r\nHost: a.example\r\n\(fields)\r\n"
    }

    @Test(arguments: [
        ("in time", "Expect: 100-continue\r\nContent-Length: 5\r\n", [100]),
        ("in any case", "expect: 100-Continue\r\nContent-Length: 5\r\n", [100]),
        ("before chunks", "Expect: 100-continue\r\nTransfer-Encoding: chunked\r\n", [100]),
        ("without content", "Expect: 100-continue\r\n", [200]),
        ("with empty content", "Expect: 100-continue\r\nContent-Length: 0\r\n", [200]),
        ("of something else", "Expect: a-wonder\r\nContent-Length: 0\r\n", [417]),
        ("of both", "Expect: 100-continue\r\nExpect: a-wonder\r\nContent-Length: 0\r\n", [417]),
        ("of too much", "Expect: 100-continue\r\nContent-Length: 107374182400\r\n", [413]),
        ("of an unknown coding", "Expect: 100-continue\r\nContent-Encoding: br\r\nContent-Length: 5\r\n", [415]),
    ])
    func `answers an expectation`(_ name: String, _ fields: String, _ statuses: [Int]) {
        #expect(Exchange(latin1(Self.head(fields))).statuses == statuses, "\(name)")
    }

    @Test func `sends no 100 when the content is there`() {
        #expect(
            Exchange(latin1(Self.head("Expect: 100-continue\r\nContent-Length: 5\r\n") + "hello")).statuses == [200])
    }

    @Test func `sends no 100 to HTTP/1.0`() {
        let head = Self.head("Expect: 100-continue\r\nContent-Length: 5\r\n", version: "1.0")
        #expect(Exchange(latin1(head)).statuses.isEmpty)
        #expect(Exchange(latin1(head + "hello")).statuses == [200])
    }

    @Test func `closes when it does not want what the client waits to send`() {
        let head = Self.head("Expect: 100-continue\r\nContent-Length: 5\r\n", path: "/no")
        let exchange = Exchange(latin1(head), mirror: Mirror(rejected: ["no"]))
        #expect(exchange.statuses == [401])
        #expect(exchange.isClosed)
    }
}
