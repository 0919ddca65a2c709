public import Articles
import GRDB

/// The archive in one SQLite file.
///
/// Reads run at once on the caller's thread, on one of a pool of connections that see the last commit. Writes wait for
/// each other and share commits. A write that returned is on the disk: it is answered when the log that holds it is synchronised.
public final class SQLiteArticleRepository: ArticleRepository {
    let pool: DatabasePool
    let lookups: LookupPool
    let commits: CommitWatch
    let writes: GroupCommit
    let memory = WriterMemory()
    let renderer: any ArticleRenderer
    let mostRowsOfPage: Int

    /// Opens an archive, creates the file where there is none, and brings its schema up to date.
    ///
    /// On a read-only disk an archive with this version's schema is read, and every write answers `readOnly`.
    ///
    /// - Parameters:
    ///   - path: The file's path; its folder must exist. Two more files, `-wal` and `-shm`, stand beside it.
    ///   - renderer: Makes the representation that is stored with each article.
    ///   - writerCache: How many bytes of the file are kept in memory for writing.
    /// - Throws: `RepositoryError.newerSchema` when a newer version of the program made the archive, `.readOnly` when an
    ///   older one did, or a log is left to fold in, on a read-only disk.
    public convenience init(
        path: String, renderer: any ArticleRenderer, writerCache: Int = 64 << 20
    ) throws(RepositoryError) {
        try self.init(
            path: path, renderer: renderer, access: ArchiveAccess(to: path), busyTimeout: ArchiveFile.busyTimeout,
            writerCache: writerCache)
    }

    /// Opens an archive that reports `busy` when another process holds it for longer than `busyTimeout`, and gives up
    /// looking for the rows of a page behind `mostRowsOfPage`.
    init(
        path: String, renderer: any ArticleRenderer, access: ArchiveAccess = .full, busyTimeout: Duration,
        writerCache: Int = 1 << 20, mostRowsOfPage: Int = ListWalk.usualMostRows
    ) throws(RepositoryError) {
        let address = access.address(of: path)
        do {
            pool = try ArchiveFile.open(
                path: path, access: access, busyTimeout: busyTimeout, writerCache: writerCache)
            if access == .full { _ = try Schema.migrate(pool) } else { try Schema.requireCurrent(pool) }
            commits =
                access == .unchanging ? CommitWatch() : try CommitWatch(path: address, busyTimeout: busyTimeout)
            if access == .full { try Backfill(pool: pool).run() }
        } catch {
            throw access.failure(error)
        }
        lookups = LookupPool(path: address, busyTimeout: busyTimeout)
        writes = GroupCommit(pool: pool, finish: memory.finish(in:), forget: memory.forget)
        self.renderer = renderer
        self.mostRowsOfPage = mostRowsOfPage
    }

    /// Brings an archive's schema up to date and closes it again.
    ///
    /// - Parameter path: The file's path; its folder must exist.
    /// - Returns: How many migrations the archive had and has.
    /// - Throws: `RepositoryError.newerSchema` when a newer version of the program made the archive.
    public static func migrate(path: String) throws(RepositoryError) -> SchemaChange {
        let access = ArchiveAccess(to: path)
        do {
            let pool = try ArchiveFile.open(path: path, access: .full)
            let change = try Schema.migrate(pool)
            try Backfill(pool: pool).run()
            try pool.close()
            return change
        } catch {
            throw access.failure(error)
        }
    }

    /// Writes the log back into the file and closes it; every call after it answers `unavailable`.
    ///
    /// - Throws: `RepositoryError.busy` while a call is under way.
    public func close() throws(RepositoryError) {
        do {
            // The last connection to close folds the log into the file; a reader, which may not write, can't.
            lookups.close()
            commits.close()
            pool.invalidateReadOnlyConnections()
            try pool.close()
        } catch {
            throw RepositoryError(error)
        }
    }

    /// Commits a write that changes nothing, which asks for the same locks and rights as one that does.
    public func checkReadiness() async throws(RepositoryError) {
        try await write { db in try db.execute(sql: "UPDATE site SET name = name WHERE id = 0") }
    }

    /// Reads from one consistent state of the archive, on the caller's thread.
    func read<Value>(_ body: (Database) throws -> Value) throws(RepositoryError) -> Value {
        do { return try pool.read(body) } catch { throw RepositoryError(error) }
    }

    /// Reads with a single statement, on the caller's thread, without the cost of a transaction.
    func lookUp<Value>(_ body: (Database) throws -> Value) throws(RepositoryError) -> Value {
        do { return try pool.unsafeRead(body) } catch { throw RepositoryError(error) }
    }

    /// Writes, and returns when the write is durable.
    func write<Value: Sendable>(
        _ body: @escaping @Sendable (Database) throws -> Value
    ) async throws(RepositoryError) -> Value {
        do { return try await writes.write(body) } catch { throw RepositoryError(error) }
    }
}
