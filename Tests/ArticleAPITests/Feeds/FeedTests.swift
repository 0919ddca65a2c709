import Foundation
import HTTPCore
import HTTPTypes
import Testing

#if canImport(FoundationXML)
    import FoundationXML
#endif

@testable import ArticleAPI

@Suite struct `Feeds` {
    private static let articles = [
        #"{"title":"Dermaga & \"Perahu\" <b>","text":"\"Dermaga lama kami perbaiki bersama,\" kata Sari Wulan. Rapat digelar.","publishedAt":"2026-02-04T14:30:00+07:00","site":"Kabar Teluk","url":"https://kabar.example/?a=1&b=2","language":"id"}"#,
        #"{"title":"B","text":"\"Perahu kecil menunggu lama,\" kata Bram Tarigan. Menurut dia, dermaga perlu diperbaiki.","publishedAt":"2026-02-04","site":"Warta Bukit","language":"id"}"#,
        #"{"text":"\"The old pier will be repaired\u0007 soon, & <script>,\" said Tom Hale.","publishedAt":"2026-02","site":"Kabar Teluk","language":"en"}"#,
        #"{"title":"D","text":"Dermaga itu sepi.","language":"id"}"#,
    ]

    private static let host: HTTPFields = [.askedHost: "news.example:8080"]

    private func archive() async throws -> ServiceUnderTest { try await .holding(Self.articles) }

    private func atom(_ address: String, of api: ServiceUnderTest) async throws -> XMLElement {
        let answer = await api.send(.get, address, fields: Self.host)
        #expect(answer.status == .ok && answer.headerFields[.contentType] == "application/atom+xml; charset=utf-8")
        return try #require(try XMLDocument(data: Data(answer.body)).rootElement())
    }

    private func texts(_ element: XMLElement, _ name: String) -> [String] {
        element.elements(forName: name).compactMap(\.stringValue)
    }

    private func link(_ element: XMLElement, _ relation: String) -> String? {
        // `attribute(forName:)` finds nothing here where the document has a default namespace.
        func value(_ link: XMLElement, _ name: String) -> String? {
            link.attributes?.first { $0.name == name }?.stringValue
        }
        return element.elements(forName: "link").first { value($0, "rel") == relation }.flatMap { value($0, "href") }
    }

    @Test func `tell quotations with their speaker as author and their article as source`() async throws {
        let feed = try await atom("/feeds/quotes.atom", of: try await archive())
        #expect(texts(feed, "title") == ["Kutip: quotations"])
        #expect(texts(feed, "id") == ["http://news.example:8080/feeds/quotes.atom"])
        let entries = feed.elements(forName: "entry")
        #expect(entries.count == 4)
        let entry = try #require(entries.first { $0.stringValue?.contains("Sari Wulan") == true })
        #expect(texts(entry, "title") == ["Sari Wulan: Dermaga lama kami perbaiki bersama"])
        #expect(texts(entry, "content") == ["Dermaga lama kami perbaiki bersama"])
        #expect(texts(entry, "published") == ["2026-02-04T14:30:00+07:00"])
        #expect(texts(entry, "updated") == ["2026-02-02T02:40:00Z"])
        let author = try #require(entry.elements(forName: "author").first)
        #expect(texts(author, "name") == ["Sari Wulan"])
        #expect(texts(author, "uri") == ["http://news.example:8080/v1/speakers/s_sari-wulan"])
        let source = try #require(entry.elements(forName: "source").first)
        #expect(texts(source, "title") == [#"Dermaga & "Perahu" <b>"#])
        #expect(texts(source, "id").first?.hasPrefix("http://news.example:8080/v1/articles/a_") == true)
        #expect(link(source, "via") == "https://kabar.example/?a=1&b=2")
        #expect(texts(entry, "id").first == link(entry, "alternate"))
    }

    @Test func `make no midnight of a day, a month or nothing`() async throws {
        let api = try await archive()
        for (query, issued) in [
            ("site=warta%20bukit", ["2026-02-04"]), ("language=en", ["2026-02"]), ("date=none", []),
        ] {
            let entry = try #require(
                try await atom("/feeds/articles.atom?\(query)", of: api).elements(forName: "entry").first)
            #expect(texts(entry, "published").isEmpty)
            #expect(texts(entry, "dcterms:issued") == issued)
            let json = try await api.send(.get, "/feeds/articles.json?\(query)", fields: Self.host).object
            let item = try #require((json["items"] as? [[String: Any]])?.first)
            #expect(item["date_published"] == nil && item["date_modified"] as? String == "2026-02-02T02:40:00Z")
            let own = try #require((item["_kutip"] as? [String: Any])?["published"] as? [String: Any])
            #expect([own["value"] as? String].compactMap { $0 } == issued)
        }
    }

    @Test func `tell articles with the beginning of their story`() async throws {
        let api = try await archive()
        let feed = try await atom("/feeds/articles.atom", of: api)
        let titles = feed.elements(forName: "entry").flatMap { texts($0, "title") }
        #expect(titles.count == 4 && titles[0] == "D" && titles[2] == "B" && !titles[1].isEmpty)
        let json = try await api.send(.get, "/feeds/articles.json?q=title:dermaga", fields: Self.host).object
        #expect(json["version"] as? String == "https://jsonfeed.org/version/1.1")
        let items = try #require(json["items"] as? [[String: Any]])
        #expect(items.count == 1 && items[0]["external_url"] as? String == "https://kabar.example/?a=1&b=2")
        #expect((items[0]["content_text"] as? String)?.hasPrefix("\"Dermaga lama kami") == true)
        #expect((items[0]["authors"] as? [[String: String]])?.first?["name"] == "Kabar Teluk")
    }

    @Test(arguments: ["atom", "json"], ["quotes", "articles"])
    func `lead through all pages, the last that arrived first`(_ form: String, _ subject: String) async throws {
        let api = try await archive()
        var (ids, next, pages): ([String], String?, Int) = ([], "/feeds/\(subject).\(form)?limit=1&language=id", 0)
        while let address = next {
            pages += 1
            if form == "atom" {
                let feed = try await atom(address, of: api)
                ids += feed.elements(forName: "entry").flatMap { texts($0, "id") }
                #expect(texts(feed, "id") == ["http://news.example:8080/feeds/\(subject).atom?language=id"])
                #expect(link(feed, "self") == "http://news.example:8080\(address)")
                #expect(link(feed, "alternate") == "http://news.example:8080/v1/\(subject)?limit=1&language=id")
                #expect(link(feed, "first") == "http://news.example:8080/feeds/\(subject).atom?limit=1&language=id")
                next = link(feed, "next")
            } else {
                let feed = try await api.send(.get, address, fields: Self.host).object
                ids += (feed["items"] as? [[String: Any]] ?? []).compactMap { $0["id"] as? String }
                #expect(feed["feed_url"] as? String == "http://news.example:8080\(address)")
                next = feed["next_url"] as? String
            }
            next = next.map { $0.replacing("http://news.example:8080", with: "") }
        }
        #expect(pages == 3 && Set(ids).count == 3)
    }

    @Test(arguments: ["/feeds/quotes.atom", "/feeds/articles.json"])
    func `are fetched again only when something is new`(_ address: String) async throws {
        let api = try await archive()
        let first = await api.send(.get, address, fields: Self.host)
        let tag = try #require(first.headerFields[.eTag])
        var fields = Self.host
        fields[.ifNoneMatch] = tag
        #expect(await api.send(.get, address, fields: fields).status == .notModified)
        _ = await api.post("\"Kapal tambahan sudah datang,\" kata Rudi Hartono.")
        #expect(await api.send(.get, address, fields: fields).status == .ok)
        fields[.askedHost] = "other.example"
        #expect(await api.send(.get, address, fields: fields).status == .ok)
    }

    @Test(arguments: ["/feeds/quotes.atom?speaker=nobody", "/feeds/articles.atom?date=1999"])
    func `of nothing are feeds all the same`(_ address: String) async throws {
        let feed = try await atom(address, of: try await archive())
        #expect(feed.elements(forName: "entry").isEmpty)
        #expect(texts(feed, "updated") == ["1970-01-01T00:00:00Z"])
    }

    @Test(arguments: ["", "a b", "<x>.example", "\"", "a.example/path", "a@b"])
    func `have no addresses of hosts that are none`(_ host: String) async throws {
        let api = try await archive()
        let answer = await api.send(.get, "/feeds/quotes.atom", fields: [.askedHost: host])
        #expect(try answer.problem == "bad-request")
    }
}
