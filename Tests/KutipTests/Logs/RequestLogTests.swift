import Foundation
import Testing

/// The log of a running server, read as monitoring reads it.
@Suite struct RequestLogTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    /// Serves with some options, lets a client do something, and returns what was logged.
    private func log(_ options: [String], _ ask: (Served) async throws -> Void) async throws -> [String] {
        let served = try Served(database: folder.path("kutip.sqlite"), options)
        try await ask(served)
        served.process.send(SIGTERM)
        return await served.process.finish().errors.split(separator: "\n").map(String.init)
    }

    private func requests(_ lines: [String]) throws -> [[String: Any]] {
        try lines.map { try object(Data($0.utf8)) }.filter { $0["message"] as? String == "request" }
    }

    @Test func `has a JSON object for each request, without its body`() async throws {
        let lines = try await log(["--log", "json", "--log-level", "info"]) { served in
            _ = try await served.post(sampleArticle())
            _ = try await served.send("GET", "/v1/quotes?speaker=arunika")
            _ = try await served.send("GET", "/v1/quotes?speker=arunika")
        }
        let all = try requests(lines)
        #expect(all.map { $0["status"] as? Int } == [201, 200, 400])
        #expect(all.map { $0["level"] as? String } == ["info", "info", "notice"])
        #expect(all.map { $0["path"] as? String } == ["/v1/articles", "/v1/quotes", "/v1/quotes"])
        #expect(all[1]["query"] as? String == "speaker=arunika" && all[1]["method"] as? String == "GET")
        #expect(all.allSatisfy { $0["client"] as? String == "127.0.0.1" && ($0["ms"] as? Double ?? -1) >= 0 })
        #expect(all.allSatisfy { ($0["bytes"] as? Int ?? 0) > 0 && ($0["id"] as? String)?.count ?? 0 > 12 })
        #expect(!lines.joined().contains("Pelabuhan"))
    }

    @Test func `is for people unless told otherwise`() async throws {
        let lines = try await log(["--log-level", "info"]) { _ = try await $0.send("GET", "/healthz?a=b") }
        #expect(lines.contains { $0.contains("Z info GET /healthz?a=b status=200 bytes=16 ms=") })
    }

    @Test(arguments: [(["--log-level", "notice"], [404]), ([], []), (["--log", "none", "--log-level", "debug"], [])])
    func `leaves out what is not asked for`(options: [String], statuses: [Int]) async throws {
        let json = options.contains("--log") ? options : options + ["--log", "json"]
        let lines = try await log(json) { served in
            _ = try await served.send("GET", "/healthz")
            _ = try await served.send("GET", "/nowhere")
        }
        #expect(try requests(lines).map { $0["status"] as? Int } == statuses)
    }

    @Test func `has no token, wherever a client puts it, and names the key`() async throws {
        let made = try await KutipProcess(
            ["token", "create", "--name", "desk", "--scope", "read", "--database", folder.path("kutip.sqlite")]
        ).finish().output.dropLast()
        let token = String(made)
        let lines = try await log(["--log", "json", "--log-level", "debug", "--keys"]) { served in
            let client = try RawClient(to: served)
            client.send("GET /v1/quotes HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer \(token)\r\n\r\n")
            client.send("GET /v1/\(token)?x=\(token)&\(token)&access_token=other HTTP/1.1\r\nHost: a\r\n\r\n")
            client.send("GET / HTTP/1.1\r\nHost: a\r\nX-Forwarded-For: 192.0.2.7\r\nConnection: close\r\n\r\n")
            _ = client.readAll()
        }
        let all = try requests(lines)
        #expect(all.map { $0["status"] as? Int } == [200, 404, 200])
        #expect(all[0]["key"] as? String == "desk" && all[1]["key"] == nil)
        #expect(all[1]["path"] as? String == "/v1/HIDDEN")
        #expect(all[1]["query"] as? String == "x=HIDDEN&HIDDEN=&access_token=HIDDEN")
        #expect(all[2]["forwarded-for"] as? String == "192.0.2.7")
        #expect(!lines.joined().contains(token))
    }

    @Test func `lets no request write a line of its own`() async throws {
        let lines = try await log(["--log-level", "debug"]) { served in
            let client = try RawClient(to: served)
            client.send(
                "GET /nowhere?a=%0D%0A2026-01-01T00:00:00.000Z%20info%20GET%20/forged%1B%5B2J HTTP/1.1\r\nHost: a\r\n")
            client.send("X-Forwarded-For: \u{85}\u{9B}2J\"\r\nRequest-Id: a\"b\r\n\r\n")
            client.send("\u{1B}[2J / HTTP/1.1\r\n\r\n")
            _ = client.readAll()
        }
        #expect(lines.count { $0.contains(" status=") } == 2)
        #expect(lines.joined().utf8.allSatisfy { (0x20..<0x7F).contains($0) })
        #expect(!lines.contains { $0.hasPrefix("2026-01-01T00:00:00.000Z info GET /forged") })
    }

    @Test func `has the request under the name that the client gave, and its problem too`() async throws {
        var problem = ""
        let lines = try await log(["--log", "json", "--log-level", "info"]) { served in
            let client = try RawClient(to: served)
            client.send("GET /nowhere HTTP/1.1\r\nHost: a\r\nRequest-Id: 7c1e-44\r\nConnection: close\r\n\r\n")
            problem = client.readAll()
        }
        #expect(problem.contains("\r\nRequest-Id: 7c1e-44\r\n") && problem.contains("\"instance\":\"7c1e-44\""))
        #expect(try requests(lines).map { $0["id"] as? String } == ["7c1e-44"])
    }
}
