import HTTPCore
import HTTPTypes
import Testing

@testable import ArticleAPI

@Suite struct BadInputTests {
    struct Case: CustomTestStringConvertible {
        var method = HTTPRequest.Method.get
        var target: String
        var type: String?
        var body = ""
        var status: Int
        var problem: String
        var says = ""

        var testDescription: String { "\(method) \(target) \(type ?? "") \(body)" }

        static func post(_ type: String?, _ body: String, _ status: Int, _ problem: String, says: String = "") -> Case {
            Case(
                method: .post, target: "/v1/articles", type: type, body: body, status: status, problem: problem,
                says: says)
        }
    }

    @Test(arguments: [
        Case(target: "/v1/articles?dat=2026", status: 400, problem: "unknown-parameter", says: "did you mean 'date'"),
        Case(target: "/v1/articles?xyzzy=1", status: 400, problem: "unknown-parameter", says: "known are q, about"),
        Case(target: "/v1/articles?date=2026&date=2025", status: 400, problem: "repeated-parameter", says: "'date'"),
        Case(target: "/v1/articles?date=2026-02-30", status: 400, problem: "bad-date", says: "2026-02-30"),
        Case(target: "/v1/articles?date=kemarin", status: 400, problem: "bad-date", says: "kemarin"),
        Case(target: "/v1/articles?from=2026-03&to=2026-02", status: 400, problem: "bad-date", says: "after"),
        Case(target: "/v1/articles?date=2026&from=2025", status: 400, problem: "bad-date", says: "either"),
        Case(target: "/v1/articles?date=2026-02-04T10:00:00Z", status: 400, problem: "bad-date", says: "none"),
        Case(target: "/v1/articles?date=None", status: 400, problem: "bad-date"),
        Case(target: "/v1/articles?date=none&from=2026", status: 400, problem: "bad-date", says: "either"),
        Case(target: "/v1/articles?date=none&dateField=ingested", status: 400, problem: "bad-date", says: "leave"),
        Case(target: "/v1/articles?from=2026-02-04T10:00", status: 400, problem: "bad-date", says: "+07:00"),
        Case(target: "/v1/articles?from=2026-02-04T25:00:00Z", status: 400, problem: "bad-date"),
        Case(
            target: "/v1/quotes?from=2026-02-04T10:00:00Z&to=2026-02-04T17:00:00%2B07:00", status: 400,
            problem: "bad-date", says: "nothing lies between"),
        Case(target: "/v1/quotes?dateField=printed", status: 400, problem: "bad-parameter", says: "mentioned"),
        Case(target: "/v1/quotes?tz=Jakarta", status: 400, problem: "bad-parameter", says: "Asia/Jakarta"),
        Case(target: "/v1/quotes?tz=Asia/Nowhere", status: 400, problem: "bad-parameter"),
        Case(target: "/v1/quotes?tz=GMT%2B7", status: 400, problem: "bad-parameter"),
        Case(target: "/v1/quotes?tz=../../etc/passwd", status: 400, problem: "bad-parameter"),
        Case(target: "/v1/quotes?tz=", status: 400, problem: "bad-parameter"),
        Case(target: "/v1/articles?sort=title", status: 400, problem: "bad-parameter", says: "-ingested"),
        Case(target: "/v1/articles?sort=relevance", status: 400, problem: "bad-parameter", says: "'q'"),
        Case(target: "/v1/quotes?sort=relevance&q=-harga", status: 400, problem: "bad-parameter", says: "'q'"),
        Case(target: "/v1/articles?sort=", status: 400, problem: "bad-parameter"),
        Case(target: "/v1/articles?count=true", status: 400, problem: "bad-parameter", says: "exact"),
        Case(target: "/v1/articles?language=bahasa%20Indonesia", status: 400, problem: "bad-parameter", says: "BCP 47"),
        Case(target: "/v1/articles?language=x", status: 400, problem: "bad-parameter"),
        Case(target: "/v1/articles?minConfidence=1.1", status: 400, problem: "bad-parameter", says: "0 to 1"),
        Case(target: "/v1/articles?minConfidence=-0", status: 400, problem: "bad-parameter"),
        Case(target: "/v1/articles?minConfidence=1e-1", status: 400, problem: "bad-parameter"),
        Case(target: "/v1/articles?minConfidence=nan", status: 400, problem: "bad-parameter"),
        Case(target: "/v1/articles?minConfidence=.", status: 400, problem: "bad-parameter"),
        Case(target: "/v1/articles?minWords=-1", status: 400, problem: "bad-parameter"),
        Case(target: "/v1/articles?minWords=1000001", status: 400, problem: "bad-parameter"),
        Case(target: "/v1/articles?precision=hour", status: 400, problem: "bad-parameter", says: "month"),
        Case(target: "/v1/articles?precision=day,", status: 400, problem: "bad-parameter"),
        Case(target: "/v1/articles?fields=titel", status: 400, problem: "bad-parameter", says: "did you mean 'title'"),
        Case(
            target: "/v1/articles?fields=quotes(speker)", status: 400, problem: "bad-parameter",
            says: "did you mean 'speaker'"),
        Case(target: "/v1/articles?fields=id,,title", status: 400, problem: "bad-parameter"),
        Case(target: "/v1/articles?fields=quotes(text", status: 400, problem: "bad-parameter"),
        Case(target: "/v1/articles?fields=quotes()", status: 400, problem: "bad-parameter"),
        Case(target: "/v1/articles?fields=", status: 400, problem: "bad-parameter"),
        Case(
            target: "/v1/quotes?speker=ana", status: 400, problem: "unknown-parameter", says: "did you mean 'speaker'"),
        Case(target: "/v1/quotes?min_confidence=1", status: 400, problem: "unknown-parameter", says: "minConfidence"),
        Case(target: "/v1/speakers/s_ana/articles", status: 404, problem: "not-found"),
        Case(target: "/v1/articles?limit=0", status: 400, problem: "bad-parameter", says: "1 to 200"),
        Case(target: "/v1/articles?limit=%2B5", status: 400, problem: "bad-parameter", says: "+5"),
        Case(target: "/v1/articles?cursor=abc", status: 400, problem: "bad-cursor", says: "next"),
        Case(target: "/v1/articles?cursor=a.b", status: 400, problem: "bad-cursor"),
        Case(target: "/v1/quotes?speaker=", status: 400, problem: "bad-parameter", says: "speaker"),
        Case(target: "/v1/quotes?speaker=ana&strict=yes", status: 400, problem: "bad-parameter", says: "true or false"),
        Case(target: "/v1/quotes?strict=", status: 400, problem: "bad-parameter", says: "strict"),
        Case(target: "/v1/speakers?strict=true", status: 400, problem: "unknown-parameter"),
        Case(target: "/v1/quotes?type=spoken", status: 400, problem: "bad-parameter", says: "indirect"),
        Case(target: "/v1/articles?q=", status: 400, problem: "bad-parameter", says: "'q'"),
        Case(target: "/v1/quotes?about=%20", status: 400, problem: "bad-parameter", says: "'about'"),
        Case(target: "/v1/speakers?q=", status: 400, problem: "bad-parameter"),
        Case(
            target: "/v1/articles/a_01KGM3Z6Y4TZ8K3M/text?x=1", status: 400, problem: "unknown-parameter",
            says: "takes none"),
        Case(target: "/v1/articles/a_01KGM3Z6Y4TZ8K3M?x=1", status: 400, problem: "unknown-parameter", says: "format"),
        Case(target: "/v1/articles/a_01KGM3Z6Y4TZ8K3M", status: 404, problem: "not-found"),
        Case(target: "/v1/articles/a_", status: 404, problem: "not-found"),
        Case(target: "/v1/articles/a_01KGM3Z6Y4TZ8K3M/text", status: 404, problem: "not-found"),
        Case(target: "/v1/articles/a_01KGM3Z6Y4TZ8K3M/quotes", status: 404, problem: "not-found"),
        Case(method: .delete, target: "/v1/articles/a_01KGM3Z6Y4TZ8K3M", status: 404, problem: "not-found"),
        Case(target: "/v1/quotes/q_00", status: 404, problem: "not-found"),
        Case(target: "/v1/speakers/s_nobody", status: 404, problem: "not-found"),
        Case(target: "/v1/speakers/nobody/quotes", status: 404, problem: "not-found"),
        Case(target: "/v1/nothing", status: 404, problem: "not-found", says: "GET /"),
        Case(method: .put, target: "/v1/articles", status: 405, problem: "method-not-allowed", says: "GET"),
        Case(method: .delete, target: "/healthz", status: 405, problem: "method-not-allowed"),
        .post(nil, "", 422, "not-an-article", says: "empty"),
        .post("text/html", "Halo.", 415, "unsupported-media-type", says: "text/plain"),
        .post("application/x-www-form-urlencoded", "Halo.", 415, "unsupported-media-type", says: "Content-Type"),
        .post("text/plain; charset=latin1", "Halo.", 415, "unsupported-media-type", says: "latin1"),
        .post("text/plain", "", 422, "not-an-article", says: "empty"),
        .post("text/plain", " \n\t ", 422, "not-an-article"),
        .post("application/json", "", 400, "bad-json"),
        .post("application/json", "{", 400, "bad-json"),
        .post("application/json", #"{"text":"a"} x"#, 400, "bad-json"),
        .post("application/json", "[]", 422, "bad-member", says: "object"),
        .post("application/json", "{}", 422, "bad-member", says: "'text'"),
        .post("application/json", #"{"text":7}"#, 422, "bad-member", says: "string"),
        .post("application/json", #"{"text":""}"#, 422, "not-an-article"),
        .post("application/json", #"{"text":"a","titel":"b"}"#, 422, "bad-member", says: "did you mean 'title'"),
        .post("application/json", #"{"text":"a","title":""}"#, 422, "bad-member", says: "'title'"),
        .post("application/json", #"{"text":"a","url":"teluk"}"#, 422, "bad-member", says: "https://"),
        .post("application/json", #"{"text":"a","publishedAt":"2026-02-30"}"#, 400, "bad-date", says: "publishedAt"),
        .post("application/json", #"{"text":"a","language":"bahasa Indonesia"}"#, 422, "bad-member", says: "language"),
    ])
    func `says what is wrong, where and what to do`(example: Case) async throws {
        let api = try ServiceUnderTest()
        let answer = await api.send(example.method, example.target, type: example.type, body: Array(example.body.utf8))
        #expect(answer.status.code == example.status)
        #expect(answer.headerFields[.contentType] == "application/problem+json")
        #expect(try answer.problem == example.problem)
        #expect(try answer.object["status"] as? Int == example.status)
        #expect((try answer.object["detail"] as? String ?? "").contains(example.says))
        let left = await api.send(.get, "/v1/articles")
        #expect((try left.object["items"] as? [Any])?.isEmpty == true)
    }

    @Test(arguments: [[0xFF], [0x61, 0xED, 0xA0, 0x80], [0xC0, 0x80], [0xE2, 0x80], [0xF4, 0x90, 0x80, 0x80]])
    func `refuses a text that is no UTF-8`(bytes: [UInt8]) async throws {
        let api = try ServiceUnderTest()
        let answer = await api.send(.post, "/v1/articles", type: "text/plain", body: bytes)
        #expect(answer.status == .badRequest)
        #expect(try answer.problem == "not-utf-8")
    }

    @Test func `names the allowed methods`() async throws {
        let api = try ServiceUnderTest()
        let answer = await api.send(.put, "/v1/articles")
        #expect(
            Set((answer.headerFields[.allow] ?? "").split(separator: ", ")).isSuperset(of: ["GET", "HEAD", "POST"]))
        let options = await api.send(.options, "/v1/articles")
        #expect(options.status == .noContent)
        #expect(options.headerFields[.allow] == answer.headerFields[.allow])
    }

    @Test func `explains each type of problem at its address`() async throws {
        let api = try ServiceUnderTest()
        for kind in ProblemKind.allCases {
            let page = await api.send(.get, "/docs/problems/\(kind.rawValue)")
            #expect(page.status == .ok)
            #expect(String(decoding: page.body, as: UTF8.self).contains(kind.title))
        }
    }
}
