public import Articles
import Foundation
import GRDB

extension SQLiteArticleRepository {
    /// Copies the archive into a new file, while it is read and written.
    ///
    /// The copy is the state of one moment. It appears under its name only when it is whole and on the disk.
    ///
    /// - Parameters:
    ///   - path: Where the copy goes; nothing may be there.
    ///   - progress: Is told of the pages copied so far and of all pages.
    /// - Throws: `RepositoryError.conflict` when something is at `path`, `.full` when no room is left there.
    public func backUp(
        to path: String, progress: @escaping (_ done: Int, _ total: Int) -> Void = { _, _ in }
    ) throws(RepositoryError) {
        guard !FileManager.default.fileExists(atPath: path) else {
            throw .conflict(detail: "\(path) exists; a backup goes into a new file")
        }
        let partial = "\(path).partial"
        do {
            try ArchiveFile.remove(partial)
            defer { try? ArchiveFile.remove(partial) }  // What is left of a failure; after success nothing is there.
            try copy(to: partial, progress: progress)
            try FileManager.default.moveItem(atPath: partial, toPath: path)
        } catch {
            throw RepositoryError(error)
        }
    }

    private func copy(to path: String, progress: @escaping (Int, Int) -> Void) throws {
        let copy = try DatabaseQueue(path: path)
        do {
            try pool.backup(to: copy, pagesPerStep: 1024) { progress($0.completedPageCount, $0.totalPageCount) }
            // One file without a log beside it; the change of mode synchronises it.
            try copy.writeWithoutTransaction {
                try $0.execute(sql: "PRAGMA synchronous = FULL; PRAGMA journal_mode = DELETE")
            }
        } catch {
            throw copy.writeWithoutTransaction { $0.withCause(error) }
        }
        try copy.close()
    }

    /// Puts a backup in the place of an archive, which no process may have open.
    ///
    /// The archive changes in one transaction: it holds the old state or the new one, whatever happens.
    ///
    /// - Parameters:
    ///   - backup: The file that `backUp` made.
    ///   - path: The archive, or where it shall be.
    /// - Throws: `RepositoryError.corrupt` for a damaged backup, `.newerSchema` for one of a newer program, `.busy`
    ///   when a process has the archive open.
    public static func restore(from backup: String, to path: String) throws(RepositoryError) {
        do {
            var readOnly = Configuration()
            readOnly.readonly = true
            let source = try DatabaseQueue(path: backup, configuration: readOnly)
            try source.read { db in
                try Schema.refuseUnknown(db)
                try ArchiveCheck(db).integrity().first.map { throw CorruptRecord(detail: $0) }
            }
            let target = try DatabaseQueue(path: path)
            // In this mode the first access fails while another connection is open.
            try target.writeWithoutTransaction { db in
                try db.execute(sql: "PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; COMMIT")
            }
            try source.backup(to: target)
            try target.close()
            try source.close()
        } catch {
            throw RepositoryError(error)
        }
    }
}

extension ArchiveFile {
    /// Removes a database and the files beside it, as far as they exist.
    static func remove(_ path: String) throws {
        for file in [path, "\(path)-wal", "\(path)-shm", "\(path)-journal"]
        where FileManager.default.fileExists(atPath: file) {
            try FileManager.default.removeItem(atPath: file)
        }
    }
}
