import HTTPCore
import HTTPTypes
import Testing

@testable import ArticleAPI

@Suite struct ListTests {
    @Test func `walks a list to its end by the links`() async throws {
        let api = try ServiceUnderTest()
        for number in 1...7 {
            let day = "2026-03-0\(number)"
            let json = #"{"text":"Berita \#(number).","title":"Berita \#(number)","publishedAt":"\#(day)"}"#
            let answer = await api.send(.post, "/v1/articles", type: "application/json", body: Array(json.utf8))
            #expect(answer.status == .created)
        }
        var titles: [String] = []
        var next: String? = "/v1/articles?from=2026-03-02&limit=2"
        while let address = next {
            let answer = await api.send(.get, address)
            let page = try answer.object
            titles += (page["items"] as? [[String: Any]] ?? []).compactMap { $0["title"] as? String }
            next = page["next"] as? String
            let link = try #require(answer.headerFields[.link])
            #expect(link.contains("rel=\"next\"") == (next != nil))
            if let next { #expect(link.contains("<\(next)>; rel=\"next\"")) }
        }
        #expect(titles == (2...7).reversed().map { "Berita \($0)" })
    }

    @Test func `refuses a cursor of another list`() async throws {
        let api = try ServiceUnderTest()
        for number in 1...3 { _ = await api.post("Berita \(number).") }
        let next = try #require(await api.send(.get, "/v1/articles?limit=1").object["next"] as? String)
        let other = await api.send(.get, next.replacing("limit=1", with: "limit=1&from=2020"))
        #expect(try other.problem == "bad-cursor")
    }

    @Test func `lets a client keep what has not changed`() async throws {
        let api = try ServiceUnderTest()
        let created = await api.post("Berita hari ini.")
        let path = try #require(created.headerFields[.location])
        let first = await api.send(.get, path)
        let tag = try #require(first.headerFields[.eTag])
        let second = await api.send(.get, path, fields: [.ifNoneMatch: tag])
        #expect(second.status == .notModified)
        #expect(second.body.isEmpty)
        #expect(await api.send(.get, path, fields: [.ifNoneMatch: "\"other\""]).status == .ok)
    }

    @Test(arguments: [
        ("q=dermaga", 1), ("q=%22dermaga%20lama%22", 1), ("q=dermaga%20-lama", 0), ("q=perahu%20OR%20dermaga", 2),
        ("q=perah*", 1), ("q=site:teluk", 0), ("q=%22", 2), ("speaker=wulan", 1), ("speaker=WULAN%20sari", 1),
        ("speaker=wul", 0), ("speaker=sari%20wulan", 1), ("speaker=sari%20wulan&q=perahu", 0),
    ])
    func `finds articles by words and speakers`(query: String, count: Int) async throws {
        let api = try ServiceUnderTest()
        _ = await api.post("\"Dermaga lama kami perbaiki,\" kata Sari Wulan.")
        _ = await api.post("Perahu kecil berlabuh di timur.")
        let page = try await api.send(.get, "/v1/articles?" + query).object
        #expect((page["items"] as? [Any])?.count == count)
    }

    @Test(
        arguments: [
            ("ana", ["s_ana-lim", "s_ana-wijaya"]), ("ANA", ["s_ana-lim", "s_ana-wijaya"]),
            ("s_ana-lim", ["s_ana-lim"]), ("ana%20wijaya", ["s_ana-wijaya"]), ("wijaya%20ana", ["s_ana-wijaya"]),
            ("nobody", []), ("s_ana", []), ("an", []),
        ] as [(String, [String])], ["articles", "quotes"])
    func `tells which speakers a name stands for`(name: (String, [String]), list: String) async throws {
        let api = try ServiceUnderTest()
        try await postHomonyms(to: api)
        let page = try await api.send(.get, "/v1/\(list)?speaker=\(name.0)").object
        let resolved = page["resolved"] as? [[String: Any]]
        #expect(resolved?.compactMap { $0["id"] as? String } == name.1)
        let strict = await api.send(.get, "/v1/\(list)?strict=true&speaker=\(name.0)")
        #expect(strict.status == (name.1.count > 1 ? .conflict : .ok))
        guard name.1.count > 1 else { return }
        #expect(try strict.problem == "speaker-ambiguous")
        let offered = try strict.object["resolved"] as? [[String: Any]]
        #expect(offered?.compactMap { $0["id"] as? String } == name.1)
    }

    @Test(arguments: ["/v1/articles", "/v1/quotes?strict=true", "/v1/speakers/s_ana-lim/quotes"])
    func `resolves no name where none is given`(address: String) async throws {
        let api = try ServiceUnderTest()
        try await postHomonyms(to: api)
        let answer = await api.send(.get, address)
        #expect(answer.status == .ok)
        #expect(try answer.object["resolved"] == nil)
    }

    private func postHomonyms(to api: ServiceUnderTest) async throws {
        for text in [
            "\"Dermaga lama kami perbaiki,\" kata Ana Lim. \"Perahu kecil menunggu,\" kata Ana Lim.",
            "\"Jalan desa kami lebarkan,\" kata Ana Wijaya.",
        ] { #expect(await api.post(text).status == .created) }
    }

    @Test(arguments: ["/?utm_source=x", "/healthz?probe=1&probe=2", "/readyz?t=1"])
    func `answers probes and visitors whatever their query`(target: String) async throws {
        let api = try ServiceUnderTest()
        #expect(await api.send(.get, target).status == .ok)
    }

    @Test func `parses without keeping`() async throws {
        let api = try ServiceUnderTest()
        let answer = await api.send(.post, "/v1/parse", type: "text/plain", body: Array("Berita hari ini.".utf8))
        #expect(answer.status == .ok)
        #expect(try answer.object["id"] == nil)
        let list = await api.send(.get, "/v1/articles")
        #expect((try list.object["items"] as? [Any])?.isEmpty == true)
    }
}
