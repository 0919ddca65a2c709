import Gzip
import HTTPCore
import HTTPSockets
import Testing

/// Clients that misbehave; the server has to answer a good one afterwards.
@Suite struct FaultTests {
    static func isServing(_ address: SocketAddress) async throws -> Bool {
        try await onThread {
            let client = try Client(address)
            client.send(get("/"))
            return client.readAnswer().hasSuffix("here")
        }
    }

    static func quick(_ configuration: inout HTTPServer.Configuration) {
        configuration.connection.headTime = .milliseconds(100)
        configuration.connection.contentPause = .milliseconds(100)
        configuration.connection.writePause = .milliseconds(100)
        configuration.connection.idleTime = .milliseconds(100)
        configuration.connection.lingerTime = .milliseconds(100)
    }

    @Test(arguments: [
        ("silence", "", true), ("half a head", "GET / HTTP/1.1\r\nX-A: ", true),
        ("half of its content", "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\nhel", true),
        ("idleness", get("/"), false),
    ])
    func `ends a connection after`(_ name: String, _ input: String, _ saysTimeout: Bool) async throws {
        try await withServer(TestResponder(), Self.quick) { _, address in
            let text = try await onThread {
                let client = try Client(address)
                client.send(input)
                return client.readAll()
            }
            #expect(text.contains("HTTP/1.1 408 ") == saysTimeout, "\(name)")
        }
    }

    @Test func `cuts off a client that does not read`() async throws {
        try await withServer(TestResponder(), Self.quick) { _, address in
            let isEnded = try await onThread {
                let client = try Client(address, receiveBuffer: 4_096)
                client.send(get("/large"))
                return client.awaitEnd()
            }
            #expect(isEnded)
            let isServing = try await Self.isServing(address)
            #expect(isServing)
        }
    }

    @Test(arguments: [
        ("in a head", "GET / HTTP/1.1\r\n"),
        ("in content", "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\nhel"),
        ("before its answer", get("/large")), ("at the gate", get("/wait")),
    ])
    func `survives resets`(_ name: String, _ input: String) async throws {
        let responder = TestResponder()
        try await withServer(responder) { _, address in
            try await onThread {
                for _ in 0..<100 {
                    let client = try Client(address)
                    client.send(input)
                    client.reset()
                }
            }
            let isServing = try await Self.isServing(address)
            #expect(isServing, "\(name)")
            responder.gate.open()
        }
    }

    @Test func `keeps what it said readable when the client goes on sending`() async throws {
        try await withServer(TestResponder()) { _, address in
            let text = try await onThread {
                let client = try Client(address)
                client.send(
                    "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 99999999\r\n\r\n"
                        + String(repeating: "a", count: 200_000))
                return client.readAll()
            }
            #expect(text.hasPrefix("HTTP/1.1 413 "))
        }
    }

    @Test func `serves many connections at once`() async throws {
        try await withServer(TestResponder()) { _, address in
            let answered = try await onThread {
                var clients: [Held] = []
                for _ in 0..<300 { clients.append(try Held(address)) }
                for held in clients { held.client.send(get("/")) }
                return clients.count { $0.client.readAnswer().hasSuffix("here") }
            }
            #expect(answered == 300)
        }
    }

    @Test func `lets slow heads drip without keeping others waiting`() async throws {
        try await withServer(TestResponder(), Self.quick) { _, address in
            let statuses = try await onThread {
                var clients: [Held] = []
                for _ in 0..<100 { clients.append(try Held(address)) }
                var isServing = true
                for byte in "GET / HTTP/1.1\r\nX-A: a" {
                    for held in clients { held.client.send(String(byte)) }
                    let good = try Client(address)
                    good.send(get("/"))
                    isServing = isServing && good.readAnswer().hasSuffix("here")
                }
                #expect(isServing)
                return clients.map { $0.client.readAll().prefix(12) }
            }
            #expect(statuses.allSatisfy { $0 == "HTTP/1.1 408" })
        }
    }

    @Test func `refuses a gzip bomb, and the next one`() async throws {
        let bomb = try Gzip.pack([UInt8](repeating: 0, count: 10_000_000))
        try await withServer(TestResponder()) { _, address in
            let answers = try await onThread {
                try (0..<20).map { _ in
                    let client = try Client(address)
                    client.send(
                        "POST / HTTP/1.1\r\nHost: a\r\nContent-Encoding: gzip\r\nContent-Length: \(bomb.count)\r\n\r\n")
                    client.send(bomb)
                    return client.readAnswer()
                }
            }
            #expect(answers.allSatisfy { $0.hasPrefix("HTTP/1.1 413 ") })
            let isServing = try await Self.isServing(address)
            #expect(isServing)
        }
    }

    @Test func `stops reading from a client that asks without end and takes nothing`() async throws {
        try await withServer(TestResponder()) { _, address in
            let sent = try await onThread {
                let client = try Client(address, receiveBuffer: 4_096)
                return client.sendWithoutWaiting(Array(get("/large").utf8), upTo: 64 << 20)
            }
            // What the kernel's buffers and one answer hold: the server took no more than a fraction of it.
            #expect(sent < 32 << 20)
            let isServing = try await Self.isServing(address)
            #expect(isServing)
        }
    }

    /// A client in an array.
    final class Held {
        let client: Client

        init(_ address: SocketAddress) throws { client = try Client(address) }
    }
}
