import HTTPCore
import HTTPTypes
import Testing

@testable import ArticleAPI

@Suite struct `Answers of lists` {
    private func request(_ path: String, _ fields: HTTPFields = [:]) -> Request {
        Request(method: .get, path: path.split(separator: "/").map(String.init), headerFields: fields)
    }

    @Test(arguments: ["/v1/articles", "/v1/quotes", "/v1/speakers", "/v1/stats/quotes", "/v1/changes"])
    func `are given again as long as nothing is written`(path: String) async throws {
        let api = try ServiceUnderTest()
        _ = await api.post("\"Dermaga lama kami perbaiki,\" kata Sari Wulan.")
        #expect(api.service.answerAtHand(to: request(path)) == nil)
        let first = await api.send(.get, path)
        let again = try #require(api.service.answerAtHand(to: request(path)))
        #expect(again.body == first.body && again.headerFields == first.headerFields)
        _ = await api.post("\"Jalan desa kami lebarkan,\" kata Bram Tarigan.")
        #expect(api.service.answerAtHand(to: request(path)) == nil)
        #expect(await api.send(.get, path).body != first.body)
    }

    @Test func `are kept apart by query and coding, and not for conditions`() async throws {
        let api = try ServiceUnderTest()
        for number in 0..<30 { _ = await api.post("\"Kami mencatat \(number),\" kata Sari Wulan.") }
        let plain = await api.send(.get, "/v1/articles")
        #expect(api.service.answerAtHand(to: request("/v1/articles", [.acceptEncoding: "gzip"])) == nil)
        let packed = await api.send(.get, "/v1/articles", fields: [.acceptEncoding: "gzip"])
        #expect(packed.headerFields[.contentEncoding] == "gzip" && plain.headerFields[.contentEncoding] == nil)
        #expect(await api.send(.get, "/v1/articles?limit=1").body != plain.body)
        let tag = try #require(plain.headerFields[.eTag])
        #expect(await api.send(.get, "/v1/articles", fields: [.ifNoneMatch: tag]).status == .notModified)
        #expect(await api.send(.get, "/v1/articles", fields: [.ifMatch: "\"x\""]).status == .preconditionFailed)
        #expect(await api.send(.get, "/v1/articles").body == plain.body)
    }

    @Test func `make room for others when there are many questions, however short the answers`() async throws {
        let api = try ServiceUnderTest()
        let first = "/v1/quotes?site=\(String(repeating: "b", count: 200))"
        _ = await api.send(.get, first)
        let request = Request(
            method: .get, path: ["v1", "quotes"],
            query: [QueryField(name: "site", value: String(repeating: "b", count: 200))])
        #expect(api.service.answerAtHand(to: request) != nil)
        for number in 0..<2_000 { _ = await api.send(.get, "/v1/quotes?site=\(number)") }
        #expect(api.service.answerAtHand(to: request) == nil)
    }

    @Test func `are not kept when something is wrong`() async throws {
        let api = try ServiceUnderTest()
        #expect(await api.send(.get, "/v1/articles/a_01KGM3Z6Y4TZ8K3M/quotes").status == .notFound)
        #expect(api.service.answerAtHand(to: request("/v1/articles/a_01KGM3Z6Y4TZ8K3M/quotes")) == nil)
    }
}
