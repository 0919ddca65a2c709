import ArticleStorage
import Articles
import HTTPCore
import HTTPTypes
import Testing

@testable import ArticleAPI

@Suite struct OriginTests {
    private static let text = "Dermaga dibuka\n\n\"Kami membuka dermaga,\" kata Sari Wulan."

    @Test func `names the endpoint that answered, from what is kept too`() async throws {
        let api = try ServiceUnderTest()
        let location = try #require(await api.post(Self.text).headerFields[.location])
        for (path, template) in [
            (location, "/v1/articles/{id}"), ("/v1/quotes", "/v1/quotes"), ("/v1/quotes?speker=a", "/v1/quotes"),
            ("/v1/articles/x", "/v1/articles/{id}"), ("/healthz", "/healthz"),
        ] {
            for _ in 0..<2 {
                let route = try #require(await api.send(.get, path).origin.route)
                #expect(api.service.endpoints[route].path == template)
            }
        }
        let refused = await api.send(.post, "/v1/articles", type: "image/png", body: [1])
        #expect(api.service.endpoints[try #require(refused.origin.route)].method == .post)
    }

    @Test(arguments: [(HTTPRequest.Method.get, "/nowhere"), (.put, "/v1/quotes"), (.options, "/v1/quotes")])
    func `names none where none is asked`(_ method: HTTPRequest.Method, _ path: String) async throws {
        #expect(try await ServiceUnderTest().send(method, path).origin == Response.Origin())
    }

    @Test func `names the key of this request, not of the one that an answer was made for`() async throws {
        let api = try ServiceUnderTest()
        let tokens = ["desk": AccessToken.random(), "lab": .random()]
        for (name, token) in tokens {
            try await api.repository.add(
                AccessKey(
                    name: name, scope: .read, digest: token.digest, createdAt: Timestamp(milliseconds: 0),
                    expiresAt: nil))
        }
        for (name, token) in tokens {
            let answer = await api.send(.get, "/v1/quotes", fields: [.authorization: "Bearer \(token.text)"])
            #expect(answer.status == .ok && answer.origin.key == name)
            #expect(await api.send(.get, "/v1/quotes").origin.key == nil)
        }
    }

    @Test func `has the words of a defect for the log, and not for the client`() async throws {
        struct Defect: Error { let secret = "table missing" }
        let problem = Problem(handlerError: Defect())
        #expect(problem.kind == .internalError && !problem.detail.contains("missing"))
    }

    @Test func `gives problems the request's name`() async throws {
        let api = try ServiceUnderTest()
        let id = RequestID(connection: 7, number: 3)
        var request = Request(method: .get, path: ["nowhere"])
        request.id = id
        #expect(try await api.service.respond(to: request).object["instance"] as? String == id.description)
        let refused = api.service.respond(to: .timeout, id: id)
        #expect(try refused.object["instance"] as? String == id.description)
    }
}
