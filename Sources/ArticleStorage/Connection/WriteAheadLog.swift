import Foundation
import GRDB

/// Keeps an archive's write-ahead log from growing without bound.
///
/// SQLite folds the log into the file after every 1,000 pages, but begins it anew only at a moment when nobody reads.
/// Under steady reading there is none, so a log that has grown waits for the readers under way, which are short.
struct WriteAheadLog: Sendable {
    /// The log's path.
    private let path: String
    /// The size in bytes from which the log is begun anew.
    static let greatestSize = 64 << 20

    init(databasePath: String) { path = "\(databasePath)-wal" }

    /// Folds a log that has grown into the file and empties it.
    func keepShort(_ db: Database, from size: Int = greatestSize) {
        var status = stat()
        guard stat(path, &status) == 0, status.st_size > size else { return }
        do {
            try db.checkpoint(.truncate)
        } catch {
            // A reader outlasts the busy timeout: nothing is lost, and the next commit tries again.
            return
        }
    }
}
