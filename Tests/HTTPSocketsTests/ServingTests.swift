import Gzip
import HTTPCore
import HTTPSockets
import Testing

@Suite struct ServingTests {
    @Test func `serves requests one after another and in line`() async throws {
        try await withServer(TestResponder()) { _, address in
            let answers = try await onThread {
                let client = try Client(address)
                client.send(get("/"))
                let first = client.readAnswer()
                client.send(get("/") + post("/", "second") + get("/"))
                return [first, client.readAnswer(), client.readAnswer(), client.readAnswer()]
            }
            #expect(zip(answers, ["here", "here", "second", "here"]).allSatisfy { $0.hasSuffix($1) })
        }
    }

    @Test func `carries large content both ways`() async throws {
        try await withServer(TestResponder()) { _, address in
            let content = String(repeating: "kutip", count: 1 << 20)
            let (echoed, large) = try await onThread {
                let client = try Client(address)
                client.send(post("/", content))
                let echoed = client.readAnswer()
                client.send(get("/large", "Connection: close\r\n"))
                return (echoed, client.readAll())
            }
            #expect(echoed.hasSuffix(content))
            #expect(large.utf8.suffix(8 << 20).allSatisfy { $0 == 0x61 })
        }
    }

    @Test func `answers others while one waits`() async throws {
        let responder = TestResponder()
        try await withServer(responder, { $0.loops = 1 }) { _, address in
            async let slow = onThread {
                let client = try Client(address)
                client.send(get("/wait") + get("/"))
                return client.readAnswer() + client.readAnswer()
            }
            await responder.gate.arrival(of: 1)
            let quick = try await onThread {
                let client = try Client(address)
                client.send(get("/"))
                return client.readAnswer()
            }
            #expect(quick.hasSuffix("here"))
            responder.gate.open()
            let both = try await slow
            #expect(both.contains("waited") && both.hasSuffix("here"))
        }
    }

    @Test func `refuses more requests than it may have under way`() async throws {
        let responder = TestResponder()
        let configure = { (configuration: inout HTTPServer.Configuration) in
            configuration.loops = 1
            configuration.maximumPendingAnswers = 1
        }
        try await withServer(responder, configure) { _, address in
            async let first = onThread {
                let client = try Client(address)
                client.send(get("/wait"))
                return client.readAnswer()
            }
            await responder.gate.arrival(of: 1)
            let second = try await onThread {
                let client = try Client(address)
                client.send(get("/wait"))
                return client.readAnswer()
            }
            #expect(second.hasPrefix("HTTP/1.1 503 "))
            #expect(second.contains("\r\nRetry-After: 1\r\n"))
            responder.gate.open()
            let answer = try await first
            #expect(answer.hasSuffix("waited"))
        }
    }

    @Test func `turns away connections beyond its cap`() async throws {
        try await withServer(TestResponder(), { $0.maximumConnections = 1 }) { _, address in
            let answer = try await onThread {
                let held = try Client(address)
                held.send(get("/"))
                _ = held.readAnswer()
                let excess = try Client(address)
                let answer = excess.readAll()
                held.send(get("/"))
                return answer + held.readAnswer()
            }
            #expect(answer.hasPrefix("HTTP/1.1 503 "))
            #expect(answer.contains("\r\nConnection: close\r\n"))
            #expect(answer.hasSuffix("here"))
        }
    }

    @Test func `counts the content that is being worked on and the answers that nobody takes`() async throws {
        let responder = TestResponder()
        let configure = { (configuration: inout HTTPServer.Configuration) in
            configuration.loops = 1
            configuration.maximumBufferedBytes = 1 << 20
        }
        try await withServer(responder, configure) { _, address in
            let content = String(repeating: "a", count: 900 << 10)
            async let first = onThread {
                let client = try Client(address)
                client.send(post("/wait", content))
                return client.readAnswer()
            }
            await responder.gate.arrival(of: 1)
            let refused = try await onThread {
                let client = try Client(address)
                client.send(post("/", String(repeating: "a", count: 200 << 10)))
                return client.readAll()
            }
            #expect(refused.hasPrefix("HTTP/1.1 503 ") && refused.contains("\r\nRetry-After: 1\r\n"))
            responder.gate.open()
            #expect(try await first.hasSuffix("waited"))
            let heard = try await onThread {
                let idle = try Client(address, receiveBuffer: 4_096)
                idle.send(get("/large"))
                _ = idle.read(1)
                let client = try Client(address)
                client.send(get("/"))
                return client.readAnswer()
            }
            #expect(heard.hasPrefix("HTTP/1.1 503 "))
        }
    }

    @Test func `refuses small content that unpacks to more than there is room for`() async throws {
        let packed = try Gzip.pack(Array((0..<60_000).map { "Kata \($0). " }.joined().utf8))
        try await withServer(TestResponder(), { $0.maximumBufferedBytes = 256 << 10 }) { _, address in
            let answer = try await onThread {
                let client = try Client(address)
                client.send(
                    "POST / HTTP/1.1\r\nHost: a\r\nContent-Encoding: gzip\r\nContent-Length: \(packed.count)\r\n\r\n")
                client.send(packed)
                return client.readAnswer()
            }
            #expect(answer.hasPrefix("HTTP/1.1 503 "))
        }
    }

    @Test func `sheds content when its connections hold too much`() async throws {
        try await withServer(TestResponder(), { $0.maximumBufferedBytes = 256 << 10 }) { _, address in
            let answer = try await onThread {
                let client = try Client(address)
                client.send(post("/", String(repeating: "a", count: 4 << 20)))
                return client.readAll()
            }
            #expect(answer.hasPrefix("HTTP/1.1 503 "))
        }
    }
}
