import Foundation
import HTTPCore
import HTTPTypes
import Testing

@testable import ArticleAPI

/// Every filter with every kind of wrong value, at every address that takes it.
@Suite struct `Wrong values` {
    /// What nothing but words can be.
    private static let nonsense = [
        "", " ", "\u{0}", "\t", "null", "true,false", "-1", "+1", "1.5.2", "0x10", "1e3", "NaN", "Infinity", "٣", "１",
        "²",
        "'", "\"", "' OR 1=1 --", "<script>", "../../etc/passwd", "%00", "%", "💥", "\u{202E}x", ",", "day,,month", "[]",
        "{}",
        String(repeating: "9", count: 40), String(repeating: "a", count: 5000),
    ]

    /// Parameters that take none of it, at addresses that take the parameters; besides, what only looks right.
    private static let strict: [(address: String, name: String, more: [String])] = [
        (
            "/v1/articles", "date",
            ["2026-13", "2026-02-30", "26-02-04", "2026-2-4", "2026/02/04", "today", "NONE", "0000"]
        ),
        ("/v1/articles", "from", ["2026-02-04T25:00:00Z", "2026-02-04T10:00:00", "none"]),
        ("/v1/quotes", "to", ["2026-02-31", "2026-02-04T10:00:61Z", "2026-02-04T10:00:00+25:00", "none"]),
        ("/v1/quotes", "dateField", ["Published", "said", "published,ingested"]),
        ("/v1/articles", "tz", ["Jakarta", "GMT+7", "+07:00", "Asia/", "wib", "Asia/Jakarta/x"]),
        ("/v1/quotes", "language", ["x", "id_ID", "i d", "bahasa-indonesia-baku-sekali-lagi-x"]),
        ("/v1/articles", "precision", ["Day", "days", "hour", "day,"]),
        ("/v1/quotes", "type", ["Direct", "direct,", "spoken"]),
        ("/v1/articles", "minConfidence", ["1.01", "-0.1", ".5", "0,5", "2", "1/2"]),
        ("/v1/quotes", "minWords", ["1000001", "5.0", "-0"]),
        ("/v1/articles", "duplicates", ["First", "none", "all,first"]),
        ("/v1/quotes", "sort", ["Published", "--published", "published,-ingested", "score", "relevance"]),
        ("/v1/articles", "limit", ["0", "201", "1000000"]), ("/v1/speakers", "limit", ["0", "201"]),
        ("/v1/quotes", "cursor", ["00", "zz", "ffffffffffffffffff"]), ("/v1/speakers", "cursor", ["00"]),
        ("/v1/articles", "count", ["true", "Exact", "1"]), ("/v1/articles", "strict", ["True", "1", "yes"]),
        ("/v1/articles", "fields", ["id,", "(id)", "id(", "quotes(text))", "id title"]),
        ("/v1/speakers", "status", ["Review", "auto"]),
        ("/v1/stats/quotes", "groupBy", ["Speaker", "speaker,site", "hour"]),
        ("/v1/stats/articles", "top", ["0", "201"]), ("/v1/stats/articles", "type", ["Direct"]),
        ("/v1/stats/quotes", "minConfidence", ["7"]), ("/v1/stats/articles", "tz", ["Jakarta"]),
        ("/v1/changes", "since", ["1"]), ("/v1/changes", "limit", ["0", "1001"]),
        ("/v1/speakers/s_sari-wulan/timeline", "interval", ["Day", "site"]),
        ("/v1/speakers/s_sari-wulan/quotes", "type", ["x"]),
    ]

    /// Parameters that take any words, so that only these are wrong.
    private static let words = [
        "/v1/articles?site", "/v1/quotes?speaker", "/v1/articles?q", "/v1/quotes?about",
        "/v1/speakers?q", "/v1/stats/quotes?site", "/v1/stats/articles?speaker", "/v1/stats/quotes?q",
    ]

    private func encoded(_ text: String) -> String {
        text.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
    }

    private func expectProblem(_ answer: Response, _ what: String, names name: String) throws {
        #expect(answer.status.code == 400, "\(what): \(answer.status)")
        let problem = try answer.object
        let detail = try #require(problem["detail"] as? String, "\(what)")
        #expect(detail.contains("'\(name)'") || name == "cursor", "\(what): \(detail)")
        #expect(detail.utf8.count < 1000)
        let errors = problem["errors"] as? [[String: Any]]
        #expect(errors?.first?["parameter"] as? String == name, "\(what)")
    }

    @Test func `are refused with the parameter's name and what it may be`() async throws {
        let api = try ServiceUnderTest()
        #expect(strictNames.isSuperset(of: QueryParameters.list.map(\.name)))
        for (address, name, more) in Self.strict {
            for value in Self.nonsense + more where !Self.isRight(value, name) {
                let answer = await api.send(.get, "\(address)?\(name)=\(encoded(value))")
                try expectProblem(answer, "\(address)?\(name)=\(value.prefix(50))", names: name)
            }
        }
    }

    /// All parameters that one of the two tests gives wrong values.
    private var strictNames: Set<String> {
        Set(Self.strict.map(\.name) + Self.words.compactMap { $0.split(separator: "?").last.map(String.init) })
    }

    /// What of the nonsense makes sense somewhere.
    private static func isRight(_ value: String, _ name: String) -> Bool {
        switch name {
        case "language": ["null", "NaN", "Infinity", "1e3", "0x10"].contains(value) || value.utf8.count == 40
        default: false
        }
    }

    @Test(arguments: words)
    func `of words are none at all and too many`(target: String) async throws {
        let api = try ServiceUnderTest()
        let name = try #require(target.split(separator: "?").last.map(String.init))
        for value in ["", " ", "\t\n", "\u{3000}", String(repeating: "a", count: 201)] {
            try expectProblem(await api.send(.get, "\(target)=\(encoded(value))"), "\(target)=\(value)", names: name)
        }
        for value in Self.nonsense
        where !value.isEmpty && value.count <= 200 && value.contains(where: { !$0.isWhitespace }) {
            let answer = await api.send(.get, "\(target)=\(encoded(value))")
            #expect(answer.status == .ok, "\(target)=\(value)")
        }
    }

    @Test(arguments: ["/v1/articles", "/v1/quotes", "/v1/stats/quotes", "/v1/stats/articles"])
    func `of corrections are refused while the archive keeps none`(address: String) async throws {
        let api = try ServiceUnderTest()
        for field in ["status=auto", "status=confirmed", "corrections=on", "corrections=off"] {
            let answer = await api.send(.get, "\(address)?\(field)")
            #expect(answer.status == .badRequest)
            #expect((try answer.object["detail"] as? String)?.contains("keeps no corrections") == true)
        }
    }
}
