import HTTPCore
import HTTPSockets
import Logging
import Testing

@Suite struct StoppingTests {
    @Test func `finishes what is under way and refuses what is new`() async throws {
        let responder = TestResponder()
        try await withServer(responder, { $0.drainGrace = .seconds(10) }) { server, address in
            async let answer = onThread {
                let client = try Client(address)
                client.send(get("/wait"))
                return client.readAll()
            }
            await responder.gate.arrival(of: 1)
            async let stopped: Void = server.stop()
            try await Self.refusal(address)
            responder.gate.open()
            let text = try await answer
            #expect(text.contains("\r\nConnection: close\r\n"))
            #expect(text.hasSuffix("waited"))
            await stopped
        }
    }

    /// Returns when the server takes no more connections.
    private static func refusal(_ address: SocketAddress) async throws {
        try await onThread {
            do {
                while true { _ = try Client(address) }
            } catch ClientError.refused {
                return
            }
        }
    }

    @Test func `closes idle connections before its grace is over`() async throws {
        let isIdle = Gate()
        try await withServer(TestResponder(), { $0.drainGrace = .seconds(600) }) { server, address in
            async let rest = onThread {
                let client = try Client(address)
                client.send(get("/"))
                _ = client.readAnswer()
                isIdle.open()
                return client.readAll()
            }
            await isIdle.wait()
            await server.stop()
            let received = try await rest
            #expect(received.isEmpty)
        }
    }

    @Test func `cuts off and cancels what takes longer than the grace`() async throws {
        let responder = TestResponder()
        try await withServer(responder, { $0.drainGrace = .milliseconds(50) }) { server, address in
            async let text = onThread {
                let client = try Client(address)
                client.send(get("/wait"))
                return client.readAll()
            }
            await responder.gate.arrival(of: 1)
            await server.stop()
            let received = try await text
            #expect(received.isEmpty)
            #expect(responder.gate.cancelled == 1)
        }
    }

    @Test func `stops once and starts once`() async throws {
        let server = HTTPServer(
            configuration: .init(port: 0), responder: TestResponder(), logger: Logger(label: "test"))
        _ = try server.start()
        #expect(throws: SocketError.alreadyStarted) { try server.start() }
        await server.stop()
        await server.stop()
        #expect(throws: SocketError.alreadyStarted) { try server.start() }
    }

    @Test func `says which address is in use`() async throws {
        try await withServer(TestResponder()) { _, address in
            let second = HTTPServer(
                configuration: .init(port: address.port), responder: TestResponder(), logger: Logger(label: "test"))
            let error = #expect(throws: SocketError.self) { try second.start() }
            #expect(error?.description.hasPrefix("127.0.0.1:\(address.port) is in use") == true)
        }
    }

    @Test func `says which host is unknown`() {
        let server = HTTPServer(
            configuration: .init(host: "no such host", port: 0), responder: TestResponder(),
            logger: Logger(label: "test"))
        let error = #expect(throws: SocketError.self) { try server.start() }
        #expect(error?.description.hasPrefix("The host no such host") == true)
    }

    @Test func `prints its address as a URL`() async throws {
        try await withServer(TestResponder()) { _, address in
            #expect(address.description == "http://127.0.0.1:\(address.port)")
            #expect(address.port > 0)
        }
        try await withServer(TestResponder(), { $0.host = "::1" }) { _, address in
            #expect(address.description == "http://[::1]:\(address.port)")
        }
    }
}
