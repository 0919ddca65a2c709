import Articles
import HTTPCore
import HTTPTypes
import Testing

@testable import ArticleAPI

@Suite struct `Backups over HTTP` {
    /// Answers every backup alike.
    private struct Answering: ArchiveBackups {
        let result: Result<Backup, RepositoryError>

        func backUp() async throws(RepositoryError) -> Backup { try result.get() }
    }

    private static let backup = Backup(name: "kutip-1.sqlite", bytes: 7, duration: .milliseconds(12))

    @Test func `tell name, size and time`() async throws {
        let api = try ServiceUnderTest(backups: Answering(result: .success(Self.backup)))
        let answer = await api.send(.post, "/v1/admin/backup")
        #expect(answer.status == .ok)
        #expect(
            String(decoding: answer.body, as: UTF8.self)
                == #"{"name":"kutip-1.sqlite","bytes":7,"milliseconds":12}"# + "\n")
    }

    @Test(
        arguments: [
            (.conflict(detail: ""), 409, "backup-running"), (.full, 507, "insufficient-storage"),
            (.readOnly, 503, "unavailable"), (.busy, 503, "unavailable"), (.corrupt(detail: ""), 503, "unavailable"),
        ] as [(RepositoryError, Int, String)])
    func `are refused with a reason`(error: RepositoryError, status: Int, problem: String) async throws {
        let api = try ServiceUnderTest(backups: Answering(result: .failure(error)))
        let answer = await api.send(.post, "/v1/admin/backup")
        #expect(answer.status.code == status)
        #expect(try answer.problem == problem)
    }

    @Test(arguments: [
        (HTTPRequest.Method.get, "/v1/admin/backup", 405), (.put, "/v1/admin/backup", 405),
        (.post, "/v1/admin/backup?path=/tmp/x", 400), (.post, "/v1/admin/backup/../../etc", 404),
        (.post, "/v1/admin/backups", 404),
    ])
    func `take no path from outside`(method: HTTPRequest.Method, target: String, status: Int) async throws {
        let api = try ServiceUnderTest(backups: Answering(result: .success(Self.backup)))
        #expect(await api.send(method, target).status.code == status)
    }

    @Test func `are made by no server without a folder for them`() async throws {
        let answer = try await ServiceUnderTest().send(.post, "/v1/admin/backup")
        #expect(answer.status.code == 501)
        #expect(try (answer.object["detail"] as? String)?.contains("--backups") == true)
    }
}
