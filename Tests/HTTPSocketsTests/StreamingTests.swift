import HTTPCore
import HTTPSockets
import HTTPTypes
import Testing

@Suite struct StreamingTests {
    /// Gives content back in upper case while it comes, on `/shout`; numbers without an end on `/numbers`.
    struct Streamer: Responder {
        /// Where it tells what became of requests.
        var told: AsyncStream<ExchangeRecord>.Continuation?

        func admit(_ head: Request) -> Admission {
            head.method == .post ? .stream(maximumBytes: 1 << 30) : .accept(maximumBodyBytes: 0)
        }

        func respond(to request: Request) async -> Response {
            switch (request.path, request.stream) {
            case (["shout"], let stream?): return Response(status: .ok, source: Shout(stream: stream))
            case (["count"], let stream?):
                var count = 0
                while let piece = try? await stream.next() { count += piece.count }
                return Response(status: .ok, body: Array("\(count)".utf8))
            case (["numbers"], _): return Response(status: .ok, source: Numbers())
            default: return Response(status: .ok, source: Broken())
            }
        }

        func respond(to refusal: Refusal, id: RequestID) -> Response { Response(status: refusal.status) }

        func note(_ record: ExchangeRecord) { told?.yield(record) }
    }

    struct Shout: ContentSource {
        let stream: ContentStream

        func next() async throws -> [UInt8]? {
            try await stream.next().map { $0.map { (0x61...0x7A).contains($0) ? $0 & 0xDF : $0 } }
        }
    }

    /// Makes pieces for as long as somebody takes them.
    struct Numbers: ContentSource {
        func next() async throws -> [UInt8]? {
            guard !Task.isCancelled else { return nil }
            return [UInt8](repeating: 0x31, count: 10_000)
        }
    }

    struct Broken: ContentSource {
        func next() async throws -> [UInt8]? { throw CancellationError() }
    }

    @Test func `answers each piece before the next is sent`() async throws {
        // Other tests may keep every processor busy for longer than a client is given.
        try await withServer(Streamer(), { $0.connection.contentPause = .seconds(600) }) { _, address in
            let heard = try await onThread {
                let client = try Client(address)
                client.send("POST /shout HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n")
                var heard: [String] = []
                _ = client.read(while: { !$0.hasSuffix("\r\n\r\n") })
                for word in ["satu", "dua", "tiga"] {
                    client.send("\(String(word.count, radix: 16))\r\n\(word)\r\n")
                    heard.append(client.read(while: { !$0.hasSuffix("\(word.uppercased())\r\n") }))
                }
                client.send("0\r\n\r\n")
                heard.append(client.read(while: { !$0.hasSuffix("0\r\n\r\n") }))
                return heard
            }
            #expect(heard == ["4\r\nSATU\r\n", "3\r\nDUA\r\n", "4\r\nTIGA\r\n", "0\r\n\r\n"])
        }
    }

    @Test func `takes large content and answers a client that reads only at the end`() async throws {
        // Other tests may keep every processor busy for longer than a client is given.
        try await withServer(Streamer(), { $0.connection.contentPause = .seconds(600) }) { _, address in
            let content = String(repeating: "kutip", count: 1 << 20)
            let (count, shouted) = try await onThread {
                let client = try Client(address)
                client.send(post("/count", content))
                let count = client.readAnswer()
                client.send(
                    "POST /shout HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Length: \(content.utf8.count)\r\n\r\n"
                )
                client.send(content)
                return (count, client.readAll())
            }
            #expect(count.hasSuffix("\(content.utf8.count)"))
            #expect(shouted.utf8.count { $0 == 0x4B } >= 1 << 20)
            #expect(shouted.hasSuffix("0\r\n\r\n"))
        }
    }

    @Test func `holds little of an answer that nobody takes, and stops when the client goes`() async throws {
        try await withServer(Streamer()) { _, address in
            let rest = try await onThread {
                let client = try Client(address)
                client.send(get("/numbers"))
                return client.read(100_000)
            }
            #expect(rest.utf8.count == 100_000)
        }
    }

    @Test func `lets a client see that an answer is not whole`() async throws {
        try await withServer(Streamer()) { _, address in
            let answer = try await onThread {
                let client = try Client(address)
                client.send(get("/broken"))
                return client.readAll()
            }
            #expect(!answer.hasSuffix("0\r\n\r\n"))
        }
    }

    @Test(arguments: [("/numbers", nil), ("/broken", "CancellationError()")])
    func `tells of an answer that is not whole, and why it was`(_ path: String, _ fault: String?) async throws {
        let (records, told) = AsyncStream.makeStream(of: ExchangeRecord.self)
        try await withServer(Streamer(told: told)) { _, address in
            try await onThread {
                let client = try Client(address)
                client.send(get(path))
                _ = client.read(1_000)
                client.reset()
            }
            var iterator = records.makeAsyncIterator()
            let record = try #require(await iterator.next())
            #expect(record.status == 200 && !record.isComplete)
            #expect(record.origin.fault == fault)
        }
    }
}
