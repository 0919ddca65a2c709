import HTTPCore
import HTTPTypes
import Testing

@testable import ArticleAPI

/// Every filter with a wrong value, at every export and feed.
@Suite struct `Wrong filters` {
    private static let addresses =
        ExportFormat.allCases.map { "/v1/export/\($0.rawValue)" }
        + ["/feeds/quotes.atom", "/feeds/quotes.json", "/feeds/articles.atom", "/feeds/articles.json"]

    private static let wrong = [
        "q=", "about=%20", "speaker=", "strict=yes", "site=%09", "language=id_ID", "date=2026-02-30", "from=kemarin",
        "to=2026-13", "dateField=said", "tz=Jakarta", "precision=hour", "type=spoken", "minConfidence=1.5",
        "minWords=-1", "duplicates=none",
    ]

    @Test(arguments: addresses)
    func `are refused with their name`(_ address: String) async throws {
        let api = try ServiceUnderTest()
        for field in Self.wrong {
            let answer = await api.send(.get, "\(address)?\(field)", fields: [.askedHost: "a.example"])
            #expect(answer.status == .badRequest && answer.source == nil, "\(field)")
            let errors = try answer.object["errors"] as? [[String: Any]]
            #expect(errors?.first?["parameter"] as? String == String(field.prefix { $0 != "=" }))
        }
    }

    @Test(arguments: addresses)
    func `that no list has are unknown`(_ address: String) async throws {
        let api = try ServiceUnderTest()
        for field in ["count=exact", "page=2", "format=csv", "Speaker=a", "offset=3", "interval=day"] {
            let answer = await api.send(.get, "\(address)?\(field)", fields: [.askedHost: "a.example"])
            #expect(try answer.problem == "unknown-parameter", "\(field)")
        }
        let answer = await api.send(.get, "\(address)?q=a&q=b", fields: [.askedHost: "a.example"])
        #expect(try answer.problem == "repeated-parameter")
    }

    @Test(arguments: ExportFormat.allCases)
    func `of pages are none of an export's`(_ format: ExportFormat) async throws {
        let api = try ServiceUnderTest()
        for field in ["limit=5", "cursor=00", "sort=relevance", "sort=random"] {
            let answer = await api.send(
                .get, "/v1/export/\(format.rawValue)?\(field)", fields: [.askedHost: "a.example"])
            #expect(answer.status == .badRequest, "\(field)")
        }
    }

    @Test(arguments: [
        ("quotes.csv", "fields=text"), ("quotes.jsonld", "fields=text"), ("claims.jsonld", "fields=text"),
        ("articles.ninjs.ndjson", "fields=uri"), ("quotes.ndjson", "fields=headline"),
        ("articles.ndjson", "fields=txt"),
    ])
    func `of members are refused where there are none to choose`(_ name: String, _ query: String) async throws {
        let api = try ServiceUnderTest()
        let answer = await api.send(.get, "/v1/export/\(name)?\(query)", fields: [.askedHost: "a.example"])
        #expect(answer.status == .badRequest)
    }

    @Test(arguments: ["quotes.tsv", "articles.csv", "quotes", "", "quotes.csv.gz", "QUOTES.csv"])
    func `forms that there are none of are not found`(_ name: String) async throws {
        let api = try ServiceUnderTest()
        #expect(await api.send(.get, "/v1/export/\(name)").status == .notFound)
        #expect(await api.send(.get, "/feeds/\(name)").status == .notFound)
    }

    @Test(arguments: addresses)
    func `and names of several speakers are refused where that is asked for`(_ address: String) async throws {
        let api = try ServiceUnderTest()
        for name in ["Sari Wulan", "Bram Wulan"] {
            _ = await api.post("\"Dermaga lama kami perbaiki bersama,\" kata \(name). \"Sudah,\" ujar \(name).")
        }
        let fields: HTTPFields = [.askedHost: "a.example"]
        #expect(await api.send(.get, "\(address)?speaker=wulan", fields: fields).status == .ok)
        let answer = await api.send(.get, "\(address)?speaker=wulan&strict=true", fields: fields)
        #expect(try answer.problem == "speaker-ambiguous")
    }

    @Test(arguments: addresses)
    func `reads need a key where keys are needed`(_ address: String) async throws {
        let api = try ServiceUnderTest(policy: .keys)
        #expect(await api.send(.get, address, fields: [.askedHost: "a.example"]).status == .unauthorized)
        #expect(await api.send(.post, address).status == .methodNotAllowed)
    }
}
