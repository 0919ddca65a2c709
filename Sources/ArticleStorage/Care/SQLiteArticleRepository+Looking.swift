public import Articles
import Foundation
import GRDB

extension SQLiteArticleRepository {
    /// Looks how far an archive's schema is, and changes nothing.
    ///
    /// - Parameter path: The archive's file, which exists.
    /// - Returns: How many migrations it has and how many this program knows.
    /// - Throws: `RepositoryError.newerSchema` when a newer version of the program made the archive, `.corrupt` for what
    ///   is no archive.
    public static func schema(of path: String) throws(RepositoryError) -> SchemaChange {
        try look(at: path) { try Schema.state(of: $0) }
    }

    /// Counts the keys of an archive, and changes nothing.
    ///
    /// - Parameter path: The archive's file, which exists.
    /// - Returns: The number of keys; `nil` for an archive whose schema is older than they.
    /// - Throws: `RepositoryError.corrupt` for what is no archive.
    public static func keyCount(of path: String) throws(RepositoryError) -> Int? {
        try look(at: path) { db in
            guard try db.tableExists("access_key") else { return nil }
            return try Int.fetchOne(db, sql: "SELECT count(*) FROM access_key")
        }
    }

    /// Reads with a connection that could write: one that may not would leave the log's files behind.
    private static func look<Value>(
        at path: String, _ body: (Database) throws -> Value
    ) throws(RepositoryError) -> Value {
        let access = ArchiveAccess(to: path)
        do {
            var configuration = Configuration()
            configuration.readonly = access != .full
            let queue = try DatabaseQueue(path: access.address(of: path), configuration: configuration)
            let value = try queue.read(body)
            try queue.close()
            return value
        } catch {
            throw access.failure(error)
        }
    }
}
