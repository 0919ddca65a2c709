import HTTPCore
import HTTPTypes
import Testing

@testable import ArticleAPI

@Suite struct `Filters of lists` {
    /// Titles and contents: A is known by the minute, B and C by the day, D by nothing.
    private static let articles = [
        #"{"title":"A","text":"\"Dermaga lama kami perbaiki bersama warga desa,\" kata Sari Wulan. Rapat digelar pada 1 Maret 2025.","publishedAt":"2026-02-03T23:30:00+07:00","site":"Kabar Teluk","language":"id"}"#,
        #"{"title":"B","text":"\"Perahu kecil menunggu,\" kata Bram Tarigan. Menurut dia, dermaga perlu diperbaiki.","publishedAt":"2026-02-04","site":"Warta Bukit","language":"id"}"#,
        #"{"title":"C","text":"\"The old pier will be repaired soon,\" said Tom Hale.","publishedAt":"2026-02-04","site":"Kabar Teluk","language":"en"}"#,
        #"{"title":"D","text":"Dermaga itu sepi.","language":"id"}"#,
    ]

    private func titles(_ query: String) async throws -> String {
        let api = try ServiceUnderTest()
        for json in Self.articles {
            let answer = await api.send(.post, "/v1/articles", type: "application/json", body: Array(json.utf8))
            #expect(answer.status == .created)
        }
        let answer = await api.send(.get, "/v1/articles?\(query)")
        #expect(answer.status == .ok, "\(String(decoding: answer.body, as: UTF8.self))")
        let items = try answer.object["items"] as? [[String: Any]] ?? []
        return items.compactMap { $0["title"] as? String }.joined()
    }

    @Test(arguments: [
        ("", "CBAD"), ("date=2026-02-03", "A"), ("date=2026-02-04", "CB"), ("date=2026-02", "CBA"),
        ("date=2026", "CBA"),
        // 23.30 in Jakarta is 01.30 of the next day in Jayapura; what is known by its day stays.
        ("date=2026-02-04&tz=Asia/Jayapura", "CBA"), ("date=2026-02-03&tz=WIT", ""), ("date=2026-02-03&tz=WIB", "A"),
        ("date=2026-02-03&tz=UTC", "A"), ("date=2026-02-04&tz=UTC", "CB"), ("from=2026-02-04&tz=Asia/Makassar", "CBA"),
        ("date=2026-02&tz=Asia/Jayapura", "CBA"), ("tz=Asia/Jayapura", "CBAD"),
        ("to=2026-02-03", "A"), ("to=2026-02-03T16:30:00Z", ""), ("to=2026-02-03T16:30:01Z", "A"),
        ("from=2026-02-03T16:30:00Z&to=2026-02-04T16:59:00Z", "A"), ("from=2026-02-03T16:30:01Z", "CB"),
        ("from=2026-02-03T17:00:00Z&to=2026-02-04T17:00:00Z", ""),
        ("from=2026-02-04T00:00:00%2B07:00&to=2026-02-05T00:00:00%2B07:00", "CB"),
        ("date=none", "D"), ("date=none&q=dermaga", "D"), ("date=none&q=perahu", ""),
        ("date=none&site=kabar%20teluk", ""),
        ("date=2026-02-02&dateField=ingested", "CBAD"), ("date=2026-02-02&dateField=ingested&tz=UTC", "CBAD"),
        ("date=2026-02-01&dateField=ingested", ""), ("from=2026-02-03&dateField=ingested", ""),
        ("to=2026-02-02T02:40:00Z&dateField=ingested", ""), ("from=2026-02-02T02:40:00Z&dateField=ingested", "CBAD"),
        ("date=2025-03-01&dateField=mentioned", "A"), ("date=2025&dateField=mentioned", "A"),
        ("date=2024&dateField=mentioned", ""), ("date=2025-03&dateField=mentioned&language=en", ""),
        ("language=en", "C"), ("language=id", "BAD"), ("language=fr", ""), ("language=en&site=kabar%20teluk", "C"),
        ("precision=day", "CB"), ("precision=time", "A"), ("precision=second,day", "CBA"), ("precision=year", ""),
        ("sort=published", "ABCD"), ("sort=-ingested", "DCBA"), ("sort=ingested", "ABCD"),
        ("sort=ingested&site=kabar%20teluk", "AC"), ("sort=-ingested&date=2026-02-04", "CB"),
        ("sort=ingested&date=none", "D"),
        ("type=indirect", "B"), ("type=direct", "CBA"), ("type=mixed", ""), ("type=indirect&speaker=sari%20wulan", ""),
        ("minConfidence=0.01", "CBA"), ("minWords=11", "BA"), ("minWords=1000", ""),
        ("about=dermaga", "BA"), ("q=dermaga&sort=relevance", "BAD"), ("speaker=tom%20hale&sort=ingested", "C"),
    ])
    func `leave the articles that fit`(_ query: String, expected: String) async throws {
        #expect(try await titles(query) == expected)
    }

    @Test(arguments: [
        ("/v1/articles?count=exact&limit=1", 4), ("/v1/articles?count=exact&language=id", 3),
        ("/v1/articles?count=exact&q=dermaga", 3), ("/v1/articles?count=exact&date=none", 1),
        ("/v1/quotes?count=exact", 4), ("/v1/quotes?count=exact&type=direct&limit=1", 3),
        ("/v1/quotes?count=exact&speaker=nobody", 0), ("/v1/quotes?count=exact&language=en", 1),
        ("/v1/quotes?count=exact&minWords=6", 2), ("/v1/quotes?count=exact&date=2025-03-01&dateField=mentioned", 1),
        ("/v1/quotes?count=exact&sort=-ingested&speaker=sari%20wulan", 1),
        ("/v1/quotes?count=exact&site=warta%20bukit", 2),
        ("/v1/speakers/s_tom-hale/articles?count=exact", 1), ("/v1/speakers/s_tom-hale/quotes?count=exact&q=sepi", 0),
    ])
    func `count exactly when asked to`(_ address: String, expected: Int) async throws {
        let api = try ServiceUnderTest()
        for json in Self.articles {
            _ = await api.send(.post, "/v1/articles", type: "application/json", body: Array(json.utf8))
        }
        let answer = await api.send(.get, address)
        #expect(try answer.object["total"] as? Int == expected)
        #expect(answer.headerFields[.totalCount] == "\(expected)")
        let plain = await api.send(.get, address.replacing("count=exact", with: "limit=200"))
        #expect(try plain.object["total"] == nil)
    }

    @Test(arguments: [
        ("/v1/articles?language=en&fields=title", #"{"items":[{"title":"C"}],"next":null}"#),
        (
            "/v1/articles?language=en&fields=title,quotes(text,speaker(name))",
            #"{"items":[{"title":"C","quotes":[{"text":"The old pier will be repaired soon","speaker":{"name":"Tom Hale"}}]}],"next":null}"#
        ),
        (
            "/v1/articles?language=en&fields=site(name),quoteCount",
            #"{"items":[{"site":{"name":"Kabar Teluk"},"quoteCount":1}],"next":null}"#
        ),
        (
            "/v1/quotes?language=en&fields=type,speaker(id)",
            #"{"items":[{"type":"direct","speaker":{"id":"s_tom-hale"}}],"next":null}"#
        ),
        ("/v1/articles?language=fr&fields=quotes", #"{"items":[],"next":null}"#),
    ])
    func `answer with the members that are asked for`(_ address: String, expected: String) async throws {
        let api = try ServiceUnderTest()
        for json in Self.articles {
            _ = await api.send(.post, "/v1/articles", type: "application/json", body: Array(json.utf8))
        }
        let answer = await api.send(.get, address)
        #expect(String(decoding: answer.body, as: UTF8.self) == expected + "\n")
    }

    @Test func `know every member that is written`() async throws {
        let api = try ServiceUnderTest()
        let answer = await api.send(
            .post, "/v1/articles", type: "application/json", body: Array(Self.articles[0].utf8))
        let article = try answer.object
        #expect(ArticleJSON.members == Set(article.keys))
        let quotes = try #require(article["quotes"] as? [[String: Any]])
        #expect(QuoteJSON.members.isSuperset(of: quotes.flatMap(\.keys)))
        let list = try await api.send(.get, "/v1/articles").object["items"] as? [[String: Any]]
        #expect(ArticleJSON.members.isSuperset(of: try #require(list?.first).keys))
    }

    @Test func `never show an undated article as today's`() async throws {
        let api = try ServiceUnderTest()
        _ = await api.post("Dermaga itu sepi.")
        let item = try #require(
            try await api.send(.get, "/v1/articles?date=none").object["items"] as? [[String: Any]]
        ).first
        let published = try #require(item?["published"] as? [String: Any])
        #expect(published["basis"] as? String == "ingest" && published["value"] is String == false)
        let today = try await api.send(.get, "/v1/articles?date=2026-02-02").object["items"] as? [Any]
        #expect(today?.isEmpty == true)
    }
}
