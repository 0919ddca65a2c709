import HTTPCore
import HTTPTypes
import Testing

@testable import ArticleAPI

@Suite struct `Statistics, timelines and changes` {
    private func withArticles(_ test: (ServiceUnderTest) async throws -> Void) async throws {
        let api = try ServiceUnderTest()
        let articles = [
            (
                "2026-02-02",
                #"\"Dermaga lama kami perbaiki,\" kata Sari Wulan. \"Perahu kecil menunggu,\" kata Sari Wulan."#
            ),
            ("2026-02-04", #"\"Jalan desa kami lebarkan,\" kata Bram Tarigan."#),
            ("2026-03-01", #"\"Jembatan baru kami resmikan,\" kata Sari Wulan."#),
        ]
        for (day, text) in articles {
            let json = #"{"text":"\#(text)","publishedAt":"\#(day)","site":"Kabar Teluk"}"#
            #expect(
                await api.send(.post, "/v1/articles", type: "application/json", body: Array(json.utf8)).status
                    == .created)
        }
        try await test(api)
    }

    @Test(arguments: [
        ("/v1/stats/quotes?groupBy=speaker", "Sari Wulan 3/4 0.75, Bram Tarigan 1/4 0.25"),
        ("/v1/stats/quotes?groupBy=speaker&top=1", "Sari Wulan 3/4 0.75"),
        ("/v1/stats/articles?groupBy=site", "Kabar Teluk 3/3 1"),
        (
            "/v1/stats/quotes?groupBy=day&from=2026-02-02&to=2026-02-04",
            "2026-02-02 2/2 1, 2026-02-03 0/0 0, 2026-02-04 1/1 1"
        ),
        ("/v1/stats/quotes?groupBy=month&speaker=sari%20wulan", "2026-02-01 2/3 0.6667, 2026-03-01 1/1 1"),
        ("/v1/stats/quotes?groupBy=speaker&site=kabar%20teluk&type=direct&language=id&q=dermaga", "Sari Wulan 1/1 1"),
        ("/v1/stats/articles?groupBy=site&tz=WIB&date=2026-02-04", "Kabar Teluk 1/1 1"),
        ("/v1/stats/articles?groupBy=site&dateField=ingested&date=2026-02-04", ""),
        ("/v1/speakers/s_sari-wulan/timeline?site=nowhere", ""),
        ("/v1/speakers/s_sari-wulan/timeline", "2026-02-01 2/3 0.6667, 2026-03-01 1/1 1"),
        ("/v1/speakers/s_bram-tarigan/timeline?interval=year", "2026-01-01 1/4 0.25"),
    ])
    func `count with a share`(address: String, expected: String) async throws {
        try await withArticles { api in
            let items = try await api.send(.get, address).object["items"] as? [[String: Any]] ?? []
            let shown = items.map {
                "\($0["key"] ?? "") \($0["count"] ?? "")/\($0["total"] ?? "") \($0["ratio"] ?? "")"
            }
            #expect(shown.joined(separator: ", ") == expected)
        }
    }

    @Test(arguments: [
        ("/v1/stats/quotes?groupBy=colour", "bad-parameter"), ("/v1/stats/quotes?groupBy=", "bad-parameter"),
        ("/v1/stats/quotes?top=0", "bad-parameter"), ("/v1/stats/quotes?top=201", "bad-parameter"),
        ("/v1/stats/articles?top=+5", "bad-parameter"), ("/v1/stats/articles?interval=day", "unknown-parameter"),
        ("/v1/stats/articles?date=2026-02-30", "bad-date"), ("/v1/stats/articles?from=2026-03&to=2026-02", "bad-date"),
        ("/v1/speakers/s_sari-wulan/timeline?interval=speaker", "bad-parameter"),
        ("/v1/speakers/s_nobody/timeline", "not-found"), ("/v1/speakers/%00/timeline", "not-found"),
        ("/v1/changes?since=-1", "bad-parameter"), ("/v1/changes?since=99999999999999999999", "bad-parameter"),
        ("/v1/changes?since=", "bad-parameter"), ("/v1/changes?since=2", "bad-parameter"),
        ("/v1/stats/quotes?groupBy=speaker&strict=true&speaker=", "bad-parameter"),
        ("/v1/stats/quotes?limit=3", "unknown-parameter"), ("/v1/stats/quotes?sort=published", "unknown-parameter"),
        ("/v1/changes?limit=1001", "bad-parameter"),
        ("/v1/changes?after=3", "unknown-parameter"), ("/v1/stats", "not-found"),
    ])
    func `refuse what they do not know`(address: String, problem: String) async throws {
        let api = try ServiceUnderTest()
        _ = await api.post("\"Dermaga lama kami perbaiki,\" kata Sari Wulan.")
        #expect(try await api.send(.get, address).problem == problem)
    }

    @Test func `name the last change to who asks for later ones`() async throws {
        let api = try ServiceUnderTest()
        #expect(try await api.send(.get, "/v1/changes?since=0").object["last"] as? Int == 0)
        let early = try await api.send(.get, "/v1/changes?since=1").object["detail"] as? String
        #expect(early?.contains("from 0 to 0") == true)
        _ = await api.post("Perahu berlabuh.")
        #expect(await api.send(.get, "/v1/changes?since=1").status == .ok)
        let late = try await api.send(.get, "/v1/changes?since=7").object["detail"] as? String
        #expect(late?.contains("from 0 to 1, the last change here, not '7'") == true)
    }

    @Test func `tell of every change once, deletions too`() async throws {
        try await withArticles { api in
            let first = try await api.send(.get, "/v1/articles").object["items"] as? [[String: Any]]
            let id = try #require(first?.first?["id"] as? String)
            #expect(await api.send(.delete, "/v1/articles/\(id)").status == .noContent)
            var (seen, next): ([String], String?) = ([], "/v1/changes?limit=2")
            var last = 0
            while let address = next {
                let page = try await api.send(.get, address).object
                seen += (page["items"] as? [[String: Any]] ?? []).compactMap { $0["type"] as? String }
                last = try #require(page["last"] as? Int)
                next = page["next"] as? String
            }
            #expect(seen == ["created", "created", "created", "deleted"])
            let rest = try await api.send(.get, "/v1/changes?since=\(last)").object
            #expect((rest["items"] as? [Any])?.isEmpty == true && rest["last"] as? Int == last)
        }
    }
}
