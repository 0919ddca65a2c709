import Articles
import Foundation
import GRDB
import Synchronization

/// Keeps an archive's write-ahead log from growing without bound.
///
/// SQLite folds the log into the file after every 16,000 pages, but begins it anew only at a moment when nobody reads.
/// Under steady reading there is none, so a log that has grown waits for the readers under way, which are short. A backup
/// or a check reads for long: then no write waits for it, and the log is tried again when it has grown by as much again.
final class WriteAheadLog: Sendable {
    /// The log's path.
    private let path: String
    /// The size in bytes from which the log is begun anew.
    static let greatestSize = 256 << 20
    /// How long a write waits for the readers under way, in milliseconds.
    private static let patience = 200
    /// How much longer than it should be the log was when a reader outlasted that.
    private let excess = Atomic(0)

    init(databasePath: String) { path = "\(databasePath)-wal" }

    /// Returns when all that was written to the log is on the disk.
    ///
    /// - Throws: `RepositoryError.full`, or `DatabaseError`.
    @Sendable func synchronise() throws {
        // Opened each time: whatever folds the log may also take the file away, and then nothing is left to do.
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else {
            if errno == ENOENT { return }
            throw failure()
        }
        defer { close(file) }
        while fdatasync(file) != 0 { if errno != EINTR { throw failure() } }
    }

    private func failure() -> any Error {
        if [ENOSPC, EDQUOT].contains(errno) { return RepositoryError.full }
        return DatabaseError(
            resultCode: .SQLITE_IOERR,
            message: "the log can't be brought to the disk: \(String(cString: strerror(errno)))")
    }

    /// Folds a log that has grown into the file and empties it.
    func keepShort(_ db: Database, from size: Int = greatestSize) {
        var status = stat()
        guard stat(path, &status) == 0 else { return }
        // SQLite began it anew by itself.
        if status.st_size < excess.load(ordering: .relaxed) { excess.store(0, ordering: .relaxed) }
        guard status.st_size > size + excess.load(ordering: .relaxed) else { return }
        do {
            let usual = try Int.fetchOne(db, sql: "PRAGMA busy_timeout") ?? Self.patience
            defer { try? db.execute(sql: "PRAGMA busy_timeout = \(usual)") }  // Fails for no connection that is open.
            try db.execute(sql: "PRAGMA busy_timeout = \(Self.patience)")
            try db.checkpoint(.truncate)
            excess.store(0, ordering: .relaxed)
        } catch {
            // Nothing is lost: the log holds what the file does not.
            excess.store(Int(status.st_size), ordering: .relaxed)
        }
    }
}
