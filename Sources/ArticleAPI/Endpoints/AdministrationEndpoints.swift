import Articles
import HTTPCore
import HTTPTypes

/// The endpoints that take care of the archive.
struct AdministrationEndpoints {
    /// What copies the archive, or `nil` where nothing may.
    let backups: (any ArchiveBackups)?
    /// What performs requests with a key once.
    let keyed: KeyedRequests

    /// The endpoints.
    var all: [Endpoint] {
        [
            Endpoint(
                method: .post, path: "/v1/admin/backup",
                summary: "Copies the archive into the folder for backups, while it is in use.",
                fields: [.idempotencyKey], scope: .admin,
                answers: [.json(Self.copy, "The copy is whole and on the disk.")],
                problems: [.backupRunning, .insufficientStorage, .notImplemented], respond: backUp)
        ]
    }

    private static let copy = Schema.object([
        .always("name", .text), .always("bytes", .count), .always("milliseconds", .count),
    ])

    private func backUp(_ call: Call) async throws -> Response {
        guard let backups else {
            throw Problem(
                kind: .notImplemented,
                detail: "This server makes no backups; start it with --backups FOLDER, or run 'kutip backup'.")
        }
        return try await keyed.perform(call) { request in
            let copy = try await Self.copy(by: backups)
            if let request {
                let result = String(decoding: copy, as: UTF8.self)
                let outcome = KeyedOutcome(digest: request.digest, isNew: true, result: result)
                try await keyed.log.keep(outcome, of: request)
            }
            return .json(bytes: copy)
        } again: {
            .json(bytes: Array($0.result.utf8))
        }
    }

    /// Makes a copy and tells of it in JSON.
    private static func copy(by backups: any ArchiveBackups) async throws -> [UInt8] {
        let backup: Backup
        do throws(RepositoryError) { backup = try await backups.backUp() } catch { throw problem(error) }
        var writer = JSONWriter()
        writer.object {
            $0.member("name", backup.name)
            $0.member("bytes", backup.bytes)
            $0.member("milliseconds", Int(backup.duration / .milliseconds(1)))
        }
        writer.endLine()
        return writer.bytes
    }

    private static func problem(_ error: RepositoryError) -> Problem {
        switch error {
        case .conflict:
            Problem(
                kind: .backupRunning, detail: "Try again when it is done.", headerFields: [.retryAfter: "1"])
        case .full:
            Problem(
                kind: .insufficientStorage,
                detail: "The folder for backups has no room for a copy; make room, then try again. The archive is well."
            )
        case .readOnly:
            Problem(kind: .unavailable, detail: "The folder for backups can't be written; check its permissions.")
        default: Problem(error)
        }
    }
}
