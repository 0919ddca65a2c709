import Foundation
import Testing

/// The program without descriptors to spare, and that it keeps none for nothing.
@Suite struct DescriptorTests {
    private static func descriptors(of served: Served) throws -> Int {
        try FileManager.default.contentsOfDirectory(atPath: "/proc/\(served.process.identifier)/fd").count
    }

    @Test func `turns away who finds no descriptor, and serves again when there is one`() async throws {
        let folder = try TemporaryFolder()
        let served = try Served(database: folder.path("kutip.sqlite"))
        defer { served.process.send(SIGKILL) }
        #expect(try await served.send("GET", "/healthz").status == 200)
        try served.process.limit("nofile", to: "\(Self.descriptors(of: served) + 8)")
        do {
            let held = try (0..<64).map { _ in try RawClient(to: served) }
            let answers = held.suffix(8).map { $0.readAll() }
            #expect(answers.allSatisfy { $0.hasPrefix("HTTP/1.1 503 ") })
            #expect(answers.allSatisfy { $0.contains("Retry-After: ") })
        }
        #expect(try await served.send("GET", "/healthz").status == 200)
    }

    @Test func `keeps no descriptor of connections that were reset inside content`() async throws {
        let folder = try TemporaryFolder()
        let served = try Served(database: folder.path("kutip.sqlite"))
        defer { served.process.send(SIGKILL) }
        let before = try Self.descriptors(of: served)
        let fields = "Host: a.example\r\nContent-Type: text/plain; charset=utf-8"
        for path in ["/v1/articles", "/v1/parse", "/v1/articles/bulk"] {
            for _ in 0..<100 {
                let client = try RawClient(to: served)
                client.send("POST \(path) HTTP/1.1\r\n\(fields)\r\nContent-Length: 999999\r\n\r\nKata")
                client.reset()
            }
        }
        // The program has seen the last reset after some requests behind it; threads of its own may have opened files.
        let most = before + 32
        var open = Int.max
        for _ in 0..<1_000 where open > most {
            let client = try RawClient(to: served)
            client.send("GET /healthz HTTP/1.1\r\nHost: a.example\r\n\r\n")
            guard client.hear().head(200) != nil else { break }
            open = try Self.descriptors(of: served)
        }
        #expect(open <= most)
    }
}
