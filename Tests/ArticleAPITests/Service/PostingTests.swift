import HTTPCore
import HTTPTypes
import Testing

@testable import ArticleAPI

@Suite struct PostingTests {
    @Test func `lets what the client knows win over what the text says`() async throws {
        let api = try ServiceUnderTest()
        let json = """
            {"text": "Judul di Halaman\\n\\nWarga berkumpul pada Selasa (10/3/2026).", "title": "Judul Asli",
             "url": "https://www.kabar.example/teluk/1", "site": "Kabar Teluk",
             "publishedAt": "2026-03-11T08:15:00+08:00", "language": "id"}
            """
        let answer = await api.send(.post, "/v1/articles", type: "application/json", body: Array(json.utf8))
        #expect(answer.status == .created)
        let article = try answer.object
        #expect(article["title"] as? String == "Judul Asli")
        #expect(article["url"] as? String == "https://www.kabar.example/teluk/1")
        let site = article["site"] as? [String: Any]
        #expect(site?["name"] as? String == "Kabar Teluk")
        #expect(site?["domain"] as? String == "kabar.example")
        let published = article["published"] as? [String: Any]
        #expect(published?["value"] as? String == "2026-03-11T08:15:00+08:00")
        #expect(published?["basis"] as? String == "caller")
    }

    @Test(arguments: [
        "Satu baris.", "Satu\r\nDua\r\n", "\u{FEFF}Dengan tanda.", "Nul \u{0} di dalam.", "مرحبا بالعالم", "👩‍👩‍👧",
    ])
    func `keeps a text as it came, without a byte order mark and with LF`(text: String) async throws {
        let api = try ServiceUnderTest()
        let created = await api.post(text)
        #expect(created.status == .created)
        let path = try #require(created.headerFields[.location])
        let kept = await api.send(.get, path + "/text")
        let expected = text.unicodeScalars.filter { $0 != "\u{FEFF}" && $0 != "\r" }
        #expect(kept.body == Array(String(String.UnicodeScalarView(expected)).utf8))
        #expect(kept.headerFields[.contentType] == "text/plain; charset=utf-8")
    }

    @Test func `answers the same text with the article that is there`() async throws {
        let api = try ServiceUnderTest()
        let first = await api.post("Satu baris.\n")
        let second = await api.post("Satu baris.\r\n")
        #expect(second.status == .ok)
        #expect(second.headerFields[.contentLocation] == first.headerFields[.location])
        #expect(second.body == first.body)
    }

    @Test func `names the same words of one article apart and alike over posts`() async throws {
        let api = try ServiceUnderTest()
        let quote = "\"Kami siap berlayar,\" kata Sari Wulan."
        let created = await api.post("\(quote)\n\nAngin reda.\n\n\(quote)")
        let quotes = try #require(try created.object["quotes"] as? [[String: Any]])
        let ids = Set(quotes.compactMap { $0["id"] as? String })
        #expect(ids.count == quotes.count && ids.count == 2)
        for id in ids {
            let answer = await api.send(.get, "/v1/quotes/\(id)")
            #expect(try answer.object["text"] as? String == "Kami siap berlayar")
        }
    }
}
