import Articles
import GRDB
import Synchronization

/// Lends connections for lookups; there are as many as there were lookups at one time.
final class LookupPool: Sendable {
    private struct State {
        var idle: [LookupConnection] = []
        var isClosed = false
    }

    private let path: String
    private let busyTimeout: Duration
    private let state = Mutex(State())

    init(path: String, busyTimeout: Duration) {
        self.path = path
        self.busyTimeout = busyTimeout
    }

    /// Finds an article in the last commit, on the caller's thread.
    func find(_ id: ArticleID) throws -> Lookup<PackedArticle> {
        let connection = try take()
        defer { giveBack(connection) }
        return try connection.find(id)
    }

    /// Closes the connections, those that are lent once they come back; every lookup after it fails.
    func close() {
        let idle = state.withLock { state in
            defer { state = State(idle: [], isClosed: true) }
            return state.idle
        }
        withExtendedLifetime(idle) {}
    }

    private func take() throws -> LookupConnection {
        let idle = try state.withLock { state in
            guard !state.isClosed else { throw DatabaseError(resultCode: .SQLITE_MISUSE, message: "it is closed") }
            return state.idle.popLast()
        }
        return try idle ?? LookupConnection(path: path, busyTimeout: busyTimeout)
    }

    private func giveBack(_ connection: LookupConnection) {
        state.withLock { state in
            if !state.isClosed { state.idle.append(connection) }
        }
    }
}
