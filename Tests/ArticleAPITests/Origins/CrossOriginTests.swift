import HTTPCore
import HTTPTypes
import Testing

@testable import ArticleAPI

@Suite("Other origins") struct CrossOriginTests {
    private static let desk = "https://desk.example"

    private func send(
        _ allowed: [String], _ method: HTTPRequest.Method = .get, _ path: String = "/v1/articles", origin: String?,
        fields: HTTPFields = [:]
    ) async throws -> Response {
        let api = try ServiceUnderTest()
        let service = CrossOriginService(api.service, origins: try #require(AllowedOrigins(allowed)))
        var request = Request(method: method, path: path.split(separator: "/").map(String.init), headerFields: fields)
        request.headerFields[.origin] = origin
        if method != .get, case .reject(let response) = service.admit(request) { return response }
        if let response = service.answerAtHand(to: request) { return response }
        return await service.respond(to: request)
    }

    @Test(
        "are allowed when they are listed, to the letter",
        arguments: [
            ([desk], desk, desk), (["http://localhost:3000", desk], desk, desk), (["*"], desk, "*"),
            (["*"], "null", "*"),
            ([desk, "*"], "https://other.example", "*"),
            ([desk], nil, nil), ([desk], "https://other.example", nil), ([desk], "https://desk.example.evil", nil),
            ([desk], "http://desk.example", nil), ([desk], "https://desk.example:8443", nil),
            ([desk], "HTTPS://DESK.EXAMPLE", nil), ([desk], "null", nil), ([desk], "", nil),
            ([desk], "https://evil.example https://desk.example", nil),
        ])
    func origins(_ allowed: [String], _ origin: String?, _ answer: String?) async throws {
        let response = try await send(allowed, origin: origin)
        #expect(response.status == .ok)
        #expect(response.headerFields[.accessControlAllowOrigin] == answer)
        #expect(response.headerFields.contains(.accessControlExposeHeaders) == (answer != nil))
        #expect(response.headerFields[.accessControlAllowCredentials] == nil)
        #expect(response.headerFields[.vary]?.contains("Origin") == !allowed.contains("*"))
    }

    @Test(
        "ask what they may send",
        arguments: [
            ("/v1/articles", "POST, GET, HEAD, OPTIONS"), ("/v1/articles/bulk", "POST, OPTIONS"),
            ("/v1/articles/a_1", "GET, HEAD, DELETE, OPTIONS"),
        ])
    func preflight(_ path: String, _ methods: String) async throws {
        let asked: HTTPFields = [.accessControlRequestMethod: "POST", .accessControlRequestHeaders: "content-type"]
        let answer = try await send([Self.desk], .options, path, origin: Self.desk, fields: asked)
        #expect(answer.status == .noContent)
        #expect(answer.headerFields[.accessControlAllowMethods] == methods)
        #expect(answer.headerFields[.accessControlAllowHeaders]?.contains("Authorization") == true)
        #expect(answer.headerFields[.accessControlMaxAge] == "600")
        let stranger = try await send([Self.desk], .options, path, origin: "https://x.example", fields: asked)
        #expect(stranger.status == .noContent)
        #expect(!stranger.headerFields.contains { $0.name.canonicalName.hasPrefix("access-control") })
        // OPTIONS without that question is about the address alone.
        let plain = try await send([Self.desk], .options, path, origin: Self.desk)
        #expect(plain.headerFields[.accessControlAllowMethods] == nil)
    }

    @Test("read problems, too")
    func problems() async throws {
        for (method, path, status) in [
            (HTTPRequest.Method.get, "/nothing", 404), (.put, "/v1/articles", 405), (.get, "/v1/articles/x", 404),
        ] {
            let answer = try await send([Self.desk], method, path, origin: Self.desk)
            #expect(answer.status.code == status)
            #expect(answer.headerFields[.accessControlAllowOrigin] == Self.desk)
        }
    }

    @Test(
        "are written as browsers write them",
        arguments: [
            ("https://news.example", true), ("http://localhost:3000", true), ("http://127.0.0.1:5173", true),
            ("http://[::1]:8080", true), ("*", true),
            ("", false), ("news.example", false), ("https://", false), ("https://news.example/", false),
            ("https://news.example/a", false), ("https://News.example", false), ("https://*.news.example", false),
            ("https://news.example:443", false), ("http://news.example:80", false), ("https://news.example:", false),
            ("https://news.example:80a", false), ("https://user@news.example", false), ("null", false),
            ("ftp://news.example", false), ("https://news example", false), ("https://news.example:123456", false),
        ])
    func writing(_ text: String, _ isAllowed: Bool) { #expect((AllowedOrigins([text]) != nil) == isAllowed) }
}
