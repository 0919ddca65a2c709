import Foundation
import Testing

/// A bulk whose client is gone in the middle.
@Suite struct CutBulkTests {
    @Test(arguments: [
        "{\"text\":\"Perahu setengah berlabuh di der", "", "{\"text\":\"Perahu utuh tanpa baris baru.\"}",
    ])
    func `keeps what it acknowledged, and no half of the rest`(end: String) async throws {
        let folder = try TemporaryFolder()
        let served = try Served(database: folder.path("kutip.sqlite"))
        defer { served.process.send(SIGKILL) }
        let client = try RawClient(to: served)
        client.send(
            "POST /v1/articles/bulk HTTP/1.1\r\nHost: a.example\r\nContent-Type: application/x-ndjson\r\n"
                + "Content-Length: 9999999\r\n\r\n")
        for number in 0..<300 { client.send(#"{"text":"Perahu \#(number) berlabuh di dermaga."}"# + "\n") }
        // The answer comes while the lines do, so the last line's is heard before the rest is sent.
        let heard = client.read(until: #""line":300,"#)
        #expect(heard.components(separatedBy: #""status":201"#).count == 301)
        client.send(end)
        client.reset()
        served.process.send(SIGTERM)
        #expect(await served.process.finish().status == 0)
        let checked = try await KutipProcess(["check", "--database", folder.path("kutip.sqlite")]).finish()
        #expect(checked.output.hasSuffix(": 300 articles read, all is well.\n"), "\(checked.output)")
    }
}
