import ArticleStorage
import Articles
import Foundation
@testable import HTTPCore
import HTTPTypes
import Testing

@testable import ArticleAPI

@Suite("Idempotency-Key") struct IdempotencyKeyTests {
    private func post(
        _ api: ServiceUnderTest, _ text: String, key: String, more: HTTPFields = [:], type: String = "text/plain"
    ) async -> Response {
        var fields = more
        fields[.idempotencyKey] = key
        return await api.send(.post, "/v1/articles", type: type, fields: fields, body: Array(text.utf8))
    }

    @Test("gives the same answer again, with its status and place")
    func again() async throws {
        let api = try ServiceUnderTest()
        let first = await post(api, "Kapal tiba di Teluk Rasa.", key: "\"a 1\"")
        let again = await post(api, "Kapal tiba di Teluk Rasa.", key: "\"a 1\"")
        #expect(first.status == .created && again.status == .created)
        #expect(again.headerFields[.location] == first.headerFields[.location])
        #expect(again.headerFields[.eTag] == first.headerFields[.eTag])
        #expect(again.body == first.body)
        // Without the key the archive tells that the text is there; with another one that answer is kept, too.
        #expect(await api.post("Kapal tiba di Teluk Rasa.").status == .ok)
        #expect(await post(api, "Kapal tiba di Teluk Rasa.", key: "b").status == .ok)
        #expect(await post(api, "Kapal tiba di Teluk Rasa.", key: "b").headerFields[.contentLocation] != nil)
    }

    @Test("is refused with another content, and taken as it is quoted or not")
    func otherContent() async throws {
        let api = try ServiceUnderTest()
        #expect(await post(api, "Satu.", key: "x-1").status == .created)
        for (text, type) in [
            ("Dua.", "text/plain"), ("Satu.", "text/plain; charset=utf-8"), (#"{"text":"Satu."}"#, "application/json"),
        ] {
            let answer = await post(api, text, key: "\"x-1\"", type: type)
            let isSame = text == "Satu."
            #expect(answer.status == (isSame ? .created : .unprocessableContent))
            if !isSame { #expect(try answer.problem == "key-reused") }
        }
        let left = await api.send(.get, "/v1/articles")
        #expect((try left.object["items"] as? [Any])?.count == 1)
    }

    @Test("is of no use for what has been refused")
    func afterFailure() async throws {
        let api = try ServiceUnderTest()
        #expect(await post(api, " ", key: "k").status == .unprocessableContent)
        #expect(await post(api, "Ada.", key: "k").status == .created)
    }

    @Test("tells that the article is gone")
    func gone() async throws {
        let api = try ServiceUnderTest()
        let path = try #require(await post(api, "Ada.", key: "k").headerFields[.location])
        #expect(await api.send(.delete, path).status == .noContent)
        #expect(await post(api, "Ada.", key: "k").status == .gone)
    }

    @Test(
        "is 1 to 255 visible characters",
        arguments: [
            ("7c1e", true), ("\"7c1e\"", true), ("8e03978e-40d5-43dd-bc93-6f93e84ad1e0", true), ("\"a, b; c\"", true),
            (String(repeating: "k", count: 255), true), ("\"" + String(repeating: "k", count: 255) + "\"", true),
            ("", false), ("\"\"", false), ("\"", false), (String(repeating: "k", count: 256), false), ("a b", false),
            ("a,b", false), ("\"a\", \"b\"", false), ("\"a", false), ("a\"", false), ("a\\b", false),
            ("\"a\\\"\"", false),
            ("ké", false), ("a;q=1", false),
        ])
    func syntax(_ value: String, _ isKey: Bool) async throws {
        let api = try ServiceUnderTest()
        let answer = await post(api, "Ada.", key: value)
        #expect(answer.status == (isKey ? .created : .badRequest))
        #expect(value.range(of: RequestKey.pattern, options: .regularExpression) != nil || !isKey)
        guard !isKey else { return }
        #expect(try answer.problem == "bad-field")
        let errors = try answer.object["errors"] as? [[String: Any]]
        #expect(errors?.first?["header"] as? String == "Idempotency-Key")
    }

    @Test("belongs to who sends it")
    func owners() async throws {
        let api = try ServiceUnderTest()
        let token = AccessToken.random()
        try await api.repository.add(
            AccessKey(name: "a", scope: .write, digest: token.digest, createdAt: Timestamp(milliseconds: 0)))
        #expect(await post(api, "Satu.", key: "k").status == .created)
        let other = await post(api, "Dua.", key: "k", more: [.authorization: "Bearer \(token.text)"])
        #expect(other.status == .created)
    }

    @Test("is busy while its request is performed, and free when it is done")
    func running() async throws {
        let api = try ServiceUnderTest()
        let keyed = KeyedRequests(log: api.repository) { Timestamp(milliseconds: 0) }
        let request = Request(
            method: .post, path: ["v1", "articles"], headerFields: [.idempotencyKey: "k"], body: Array("a".utf8))
        let call = try Call(request, captures: PathParameters(names: [], values: []), parameters: [])
        var other = request
        other.body = Array("b".utf8)
        let changed = try Call(other, captures: PathParameters(names: [], values: []), parameters: [])
        _ = try await keyed.perform(call) { outer in
            #expect(outer != nil)
            for (again, kind) in [(call, ProblemKind.requestRunning), (changed, .keyReused)] {
                let problem = await #expect(throws: Problem.self) {
                    try await keyed.perform(again) { _ in
                        Response(status: .ok)
                    } again: { _ in
                        Response(status: .ok)
                    }
                }
                #expect(problem?.kind == kind)
            }
            return Response(status: .ok)
        } again: { _ in
            Response(status: .noContent)
        }
        let after = try await keyed.perform(call) { _ in
            Response(status: .accepted)
        } again: { _ in
            Response(status: .ok)
        }
        #expect(after.status == .accepted)
    }

    @Test("makes one backup of several requests")
    func backup() async throws {
        let counter = CountingBackups()
        let api = try ServiceUnderTest(backups: counter)
        let first = await api.send(.post, "/v1/admin/backup", fields: [.idempotencyKey: "night-1"])
        let again = await api.send(.post, "/v1/admin/backup", fields: [.idempotencyKey: "night-1"])
        #expect(first.status == .ok && again.body == first.body)
        let other = await api.send(.post, "/v1/admin/backup", fields: [.idempotencyKey: "night-2"])
        #expect(other.body != first.body)
    }
}

/// Makes copies that are nothing but names.
private actor CountingBackups: ArchiveBackups {
    private var count = 0

    func backUp() async throws(RepositoryError) -> Backup {
        count += 1
        return Backup(name: "copy-\(count)", bytes: count, duration: .milliseconds(1))
    }
}
