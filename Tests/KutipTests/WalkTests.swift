import Foundation
import Testing

@Suite struct WalkTests {
    @Test func `posts an article, finds it by id and date, and its quotations by speaker`() async throws {
        let folder = try TemporaryFolder()
        let served = try Served(database: folder.path("kutip.sqlite"))
        defer { served.process.send(SIGKILL) }
        let text = try sampleArticle()

        let created = try await served.post(text)
        #expect(created.status == 201)
        let path = try #require(created.fields["Location"] as? String)
        let article = try object(created.body)
        #expect(article["title"] as? String == "Gubernur Arunika: Pelabuhan Banyu Biru Dibuka Lagi Sebelum Angin Barat")

        let again = try await served.post(text)
        #expect(again.status == 200)
        #expect(again.fields["Content-Location"] as? String == path)

        #expect(try await served.send("GET", path).body == created.body)
        #expect(try await served.send("GET", path + "/text").body == Data(text.utf8))

        for query in ["date=2026-03-10", "date=2026-03", "date=2026", "from=2026-03-01&to=2026-03-31"] {
            let found = try object(try await served.send("GET", "/v1/articles?" + query).body)
            #expect((found["items"] as? [[String: Any]])?.first?["id"] as? String == article["id"] as? String)
        }
        for query in ["date=2026-03-09", "date=2025", "from=2026-04-01", "to=2026-03-09"] {
            let found = try object(try await served.send("GET", "/v1/articles?" + query).body)
            #expect((found["items"] as? [Any])?.isEmpty == true)
        }

        for name in ["arunika", "ARUNIKA", "Ratri%20Arunika", "arun%C3%AFka"] {
            let quotes = try object(try await served.send("GET", "/v1/quotes?speaker=" + name).body)
            let items = try #require(quotes["items"] as? [[String: Any]])
            #expect(items.count == 3)
            #expect(items.allSatisfy { ($0["speaker"] as? [String: Any])?["name"] as? String == "Ratri Arunika" })
        }

        #expect(try await served.send("DELETE", path).status == 204)
        #expect(try await served.send("GET", path).status == 410)
        let gone = try object(try await served.send("GET", "/v1/quotes?speaker=arunika").body)
        #expect((gone["items"] as? [Any])?.isEmpty == true)
        #expect(try await served.post(text).status == 201)
    }
}
