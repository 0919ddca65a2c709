import Foundation
import Testing

/// An export whose client is gone in the middle.
@Suite struct CutExportTests {
    @Test func `costs nothing but itself`() async throws {
        let folder = try TemporaryFolder()
        let lines = (0..<400).map { #"{"text":"\"Dermaga nomor \#($0) kami perbaiki,\" kata Sari Wulan."}"# }
        try Data(lines.joined(separator: "\n").utf8).write(to: folder.url.appendingPathComponent("a.ndjson"))
        let archive = folder.path("kutip.sqlite")
        let imported = try await KutipProcess(["import", folder.path("a.ndjson"), "--database", archive]).finish()
        #expect(imported.status == 0)
        let served = try Served(database: archive)
        defer { served.process.send(SIGKILL) }
        for _ in 0..<8 {
            let client = try RawClient(to: served)
            client.send("GET /v1/export/articles.ndjson HTTP/1.1\r\nHost: a.example\r\n\r\n")
            #expect(client.read(until: #""id":"#).contains("Transfer-Encoding: chunked"))
            client.reset()
        }
        let whole = try await served.send("GET", "/v1/export/articles.ndjson")
        #expect(String(decoding: whole.body, as: UTF8.self).hasSuffix("{\"done\":true,\"rows\":400}\n"))
        served.process.send(SIGTERM)
        #expect(await served.process.finish().status == 0)
    }
}
