import ArticleStorage
import Articles
import HTTPCore
import HTTPTypes
import Testing

@testable import ArticleAPI

@Suite("Keys") struct AccessTests {
    /// The moment that it is for the service under test.
    private static let now = Timestamp(milliseconds: 1_770_000_000_000)

    /// A service with one key of each kind, and their tokens.
    private func service(_ policy: AccessGuard.Policy) async throws -> (ServiceUnderTest, [String: String]) {
        let api = try ServiceUnderTest(policy: policy)
        var tokens: [String: String] = [:]
        let ends = ["read": nil, "write": nil, "admin": nil, "over": Self.now, "ending": Self.now.later]
        for (name, end) in ends {
            let token = AccessToken.random()
            tokens[name] = "Bearer " + token.text
            try await api.repository.add(
                AccessKey(
                    name: name, scope: AccessScope(rawValue: name) ?? .read, digest: token.digest, createdAt: Self.now,
                    expiresAt: end))
        }
        return (api, tokens)
    }

    @Test(
        "open what their scope allows",
        arguments: [
            (AccessGuard.Policy.keys, "read", HTTPRequest.Method.get, "/v1/quotes", 200),
            (.keys, "write", .get, "/v1/quotes", 200), (.keys, "admin", .get, "/v1/quotes", 200),
            (.keys, "ending", .get, "/v1/quotes", 200), (.keys, "read", .post, "/v1/parse", 200),
            (.keys, "write", .post, "/v1/articles", 201), (.open, "", .get, "/v1/quotes", 200),
            (.open, "", .post, "/v1/articles", 201), (.open, "read", .get, "/v1/quotes", 200),
            (.local, "", .get, "/v1/quotes", 200), (.local, "", .post, "/v1/admin/backup", 501),
            (.open, "admin", .post, "/v1/admin/backup", 501), (.keys, "admin", .post, "/v1/admin/backup", 501),
            (.keys, "", .get, "/healthz", 200), (.keys, "", .get, "/v1/openapi.json", 200),
            (.keys, "", .options, "/v1/quotes", 204),
            // What is refused.
            (.keys, "", .get, "/v1/quotes", 401), (.keys, "", .post, "/v1/articles", 401),
            (.open, "", .post, "/v1/admin/backup", 401), (.keys, "write", .post, "/v1/admin/backup", 403),
            (.local, "read", .post, "/v1/admin/backup", 403), (.local, "over", .get, "/v1/quotes", 401),
            (.keys, "", .delete, "/v1/articles/a_1", 401), (.keys, "over", .get, "/v1/quotes", 401),
            (.keys, "Bearer kutip_nobody", .get, "/v1/quotes", 401), (.keys, "Basic dTpw", .get, "/v1/quotes", 401),
            (.keys, "Bearer", .get, "/v1/quotes", 401), (.keys, "Bearer a b", .get, "/v1/quotes", 401),
            (.open, "Bearer kutip_nobody", .get, "/v1/quotes", 401), (.open, "over", .get, "/v1/quotes", 401),
            (.keys, "read", .post, "/v1/articles", 403), (.keys, "read", .delete, "/v1/articles/a_1", 403),
            (.keys, "read", .post, "/v1/articles/bulk", 403), (.open, "read", .post, "/v1/articles", 403),
        ])
    func scopes(
        _ policy: AccessGuard.Policy, _ key: String, _ method: HTTPRequest.Method, _ path: String, _ status: Int
    ) async throws {
        let (api, tokens) = try await service(policy)
        let fields: HTTPFields = key.isEmpty ? [:] : [.authorization: tokens[key] ?? key]
        let response = await api.send(
            method, path, type: method == .post ? "text/plain" : nil, fields: fields,
            body: method == .post ? Array("Harga beras naik di Teluk Rasa.".utf8) : [])
        #expect(response.status.code == status)
        if status == 401 || status == 403 {
            #expect(response.headerFields[.wwwAuthenticate]?.hasPrefix("Bearer realm=\"kutip\"") == true)
            let hasError = response.headerFields[.wwwAuthenticate]?.contains("error=") == true
            #expect(hasError == !key.isEmpty)
        }
    }

    @Test("keep of a token only what can't be turned back")
    func tokens() async throws {
        let (api, tokens) = try await service(.keys)
        let kept = try api.repository.keys()
        #expect(Set(kept.map(\.name)) == ["read", "write", "admin", "over", "ending"])
        #expect(Set(tokens.values).count == 5)
        for key in kept { #expect(key.digest.count == 32) }
        #expect(AccessToken.random().text.utf8.count == 49)
    }

    @Test("have names of their own, which are free again when they are revoked")
    func names() async throws {
        let api = try ServiceUnderTest()
        let key = AccessKey(name: "desk", scope: .read, digest: AccessToken.random().digest, createdAt: Self.now)
        try await api.repository.add(key)
        await #expect(throws: RepositoryError.self) {
            try await api.repository.add(key)
        }
        #expect(try await api.repository.revoke("desk"))
        #expect(try await !api.repository.revoke("desk"))
        try await api.repository.add(key)
    }
}

extension Timestamp {
    /// A moment later.
    fileprivate var later: Timestamp { Timestamp(milliseconds: milliseconds + 1) }
}
