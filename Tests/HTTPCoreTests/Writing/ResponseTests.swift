import HTTPTypes
import Testing

@testable import HTTPCore

@Suite struct ResponseTests {
    /// What is written when the application gives an answer to a request.
    static func written(_ response: Response, to method: String = "GET") -> String {
        var clock = Clockwork()
        clock.machine.receive(latin1("\(method) / HTTP/1.1\r\nHost: a.example\r\n\r\n").span, at: clock.now) { _ in
            .now(response)
        }
        clock.write()
        return clock.output
    }

    @Test func `writes status, fields, date, length and content`() {
        let response = Response(status: .created, headerFields: [.location: "/a"], body: Array("hi".utf8))
        #expect(
            Self.written(response) == """
                HTTP/1.1 201 Created\r
                Location: /a\r
                Request-Id: 000000000000-1\r
                Date: Thu, 01 Jan 1970 00:00:00 GMT\r
                Content-Length: 2\r
                \r
                hi
                """)
    }

    @Test(arguments: [204, 304])
    func `sends neither content nor length with`(_ status: Int) {
        let text = Self.written(Response(status: .init(code: status), body: Array("hi".utf8)))
        #expect(!text.contains("Content-Length"))
        #expect(text.hasSuffix("\r\n\r\n"))
    }

    @Test(arguments: [
        ("Content-Length", "99"), ("Transfer-Encoding", "chunked"), ("Date", "yesterday"), ("Connection", "upgrade"),
        ("Connection", "close"), ("Request-Id", "of-the-application"),
    ])
    func `keeps the framing its own`(_ name: String, _ value: String) throws {
        var response = Response(status: .ok)
        response.headerFields[try #require(HTTPField.Name(name))] = value
        #expect(!Self.written(response).contains("\(name): \(value)"))
    }

    @Test(arguments: [("Vary", "Origin"), ("RateLimit", "1"), ("Date", "yesterday"), ("Request-Id", "x")])
    func `writes a field that was added to prepared ones as it writes others`(_ name: String, _ value: String) throws {
        let name = try #require(HTTPField.Name(name))
        var plain = Response(status: .ok, headerFields: [.vary: "Accept"], body: Array("hi".utf8))
        var prepared = plain
        prepared.prepare()
        for _ in 0..<2 {
            plain.append(value, as: name)
            prepared.append(value, as: name)
        }
        #expect(plain.preparedFields == nil && prepared.preparedFields != nil)
        #expect(prepared.headerFields == plain.headerFields)
        #expect(Self.written(prepared) == Self.written(plain))
    }

    @Test func `writes fields that were prepared as it writes others, and not once they have changed`() {
        let plain = Response(
            status: .ok, headerFields: [.location: "/a", .date: "yesterday", .eTag: "\"1\""], body: Array("hi".utf8))
        var prepared = plain
        prepared.prepare()
        #expect(Self.written(prepared) == Self.written(plain))
        prepared.headerFields[.location] = "/b"
        #expect(Self.written(prepared).contains("Location: /b\r\n"))
        #expect(!Self.written(prepared).contains("/a"))
    }

    @Test func `lets no field break out of its line`() {
        let text = Self.written(Response(status: .ok, headerFields: [.location: "/a\r\nX-Injected: yes"]))
        #expect(!text.contains("\r\nX-Injected"))
    }

    @Test(arguments: [100, 101, 0, 600, 999])
    func `answers 500 for a status that is none`(_ status: Int) {
        #expect(Self.written(Response(status: .init(code: status))).hasPrefix("HTTP/1.1 500 "))
    }
}
