import HTTPCore
import HTTPTypes
import Testing

@testable import ArticleAPI

/// Answers that are given without waiting.
@Suite struct AtHandTests {
    private static func request(
        _ path: String, query: [QueryField] = [], method: HTTPRequest.Method = .get, fields: HTTPFields = [:]
    ) -> Request {
        Request(method: method, path: path.split(separator: "/").map(String.init), query: query, headerFields: fields)
    }

    /// Posts an article whose text is worth packing, and asks for it once.
    private static func asked(_ api: ServiceUnderTest, for suffix: String) async throws -> String {
        let text = String(repeating: "Kami menunggu kapal berikutnya di dermaga. ", count: 40)
        let path = try #require(await api.post(text).headerFields[.location]) + suffix
        #expect(api.service.answerAtHand(to: request(path))?.status == nil)
        #expect(await api.service.respond(to: request(path)).status == .ok)
        return path
    }

    @Test func `makes the representation that nobody asked for before`() async throws {
        let api = try ServiceUnderTest()
        let path = try #require(await api.post("Kami menunggu kapal.").headerFields[.location])
        let made = try #require(api.service.answerAtHand(to: Self.request(path)))
        let answer = await api.service.respond(to: Self.request(path))
        #expect(made.body == answer.body && made.headerFields == answer.headerFields)
        #expect(api.service.answerAtHand(to: Self.request("/v1/articles/a_0"))?.status == .notFound)
        #expect(await api.send(.delete, path).status == .noContent)
        #expect(api.service.answerAtHand(to: Self.request(path))?.status == .gone)
    }

    @Test func `gives what was given before until something is written`() async throws {
        let api = try ServiceUnderTest()
        let suffix = "/text"
        let path = try await Self.asked(api, for: suffix)
        let first = await api.service.respond(to: Self.request(path))
        let kept = try #require(api.service.answerAtHand(to: Self.request(path)))
        #expect(kept.body == first.body && kept.headerFields == first.headerFields)
        _ = await api.post("Yang lain.")
        #expect(api.service.answerAtHand(to: Self.request(path))?.status == nil)
        _ = await api.service.respond(to: Self.request(path))
        #expect(api.service.answerAtHand(to: Self.request(path))?.body == first.body)
        #expect(await api.send(.delete, String(path.dropLast(suffix.count))).status == .noContent)
        #expect(api.service.answerAtHand(to: Self.request(path))?.status == nil)
        #expect(await api.service.respond(to: Self.request(path)).status == .gone)
    }

    @Test(
        arguments: [
            ("nothing", [:], .get, 200), ("HEAD", [:], .head, 200),
            ("a tag that it has", [.ifNoneMatch: "TAG"], .get, 304),
            ("a tag that it has not", [.ifNoneMatch: "\"x\""], .get, 200),
            ("what it must be", [.ifMatch: "\"x\""], .get, 412),
            ("another coding", [.acceptEncoding: "gzip"], .get, nil),
            ("no coding that there is", [.acceptEncoding: "identity;q=0"], .get, nil),
            ("a part", [.range: "bytes=0-4"], .get, nil),
            ("to delete it", [:], .delete, nil),
        ] as [(String, HTTPFields, HTTPRequest.Method, Int?)])
    func `looks at`(_ name: String, _ fields: HTTPFields, _ method: HTTPRequest.Method, _ status: Int?) async throws {
        let api = try ServiceUnderTest()
        let path = try await Self.asked(api, for: "/text")
        var fields = fields
        let tag = api.service.answerAtHand(to: Self.request(path))?.headerFields[.eTag]
        if fields[.ifNoneMatch] == "TAG" { fields[.ifNoneMatch] = tag }
        let request = Self.request(path, method: method, fields: fields)
        #expect(api.service.answerAtHand(to: request)?.status.code == status, "\(name)")
    }

    @Test func `refuses an unknown parameter and has nothing for other addresses`() async throws {
        let api = try ServiceUnderTest()
        let path = try await Self.asked(api, for: "/text")
        let asked = Self.request(path, query: [QueryField(name: "x", value: "1")])
        #expect(api.service.answerAtHand(to: asked)?.status == .badRequest)
        for other in ["/", "/healthz", "/v1/articles", "/v1/articles/none", "/no/such/path", path + "/quotes"] {
            #expect(
                api.service.answerAtHand(to: Self.request(other))?.status.code == (other.hasSuffix("none") ? 404 : nil))
        }
    }
}
