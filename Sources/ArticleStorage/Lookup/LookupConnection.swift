import Articles
import GRDB
import GRDBSQLite

/// A connection that looks values up by an article's name and does nothing else.
///
/// It is SQLite's own interface: for a lookup of two microseconds, a pool's queues and a row's objects cost twice as
/// much again.
// Unchecked: SQLite's pointers are not Sendable. They have one user at a time all the same: `LookupPool` takes a
// connection out of its list, under its lock, before it lends it, and puts it back only after the lookup.
final class LookupConnection: @unchecked Sendable {
    private let connection: OpaquePointer
    private var article: OpaquePointer?
    private var firstDuplicate: OpaquePointer?
    private var tombstone: OpaquePointer?

    /// Opens an archive that a writer has open, too.
    init(path: String, busyTimeout: Duration) throws {
        var opened: OpaquePointer?
        let code = sqlite3_open_v2(path, &opened, SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX, nil)
        guard let opened, code == SQLITE_OK else {
            sqlite3_close_v2(opened)
            throw DatabaseError(resultCode: ResultCode(rawValue: code))
        }
        connection = opened
        sqlite3_busy_timeout(connection, Int32(busyTimeout / .milliseconds(1)))
        sqlite3_exec(connection, ArchiveFile.mapping, nil, nil, nil)
        article = try prepare(
            """
            SELECT \(PackedArticle.columns), group_id, body_digest FROM article \(PackedArticle.joins) WHERE name = ?
            """)
        firstDuplicate = try prepare(DuplicateGroup.findFirst)
        tombstone = try prepare(Self.findTombstone)
    }

    deinit {
        sqlite3_finalize(article)
        sqlite3_finalize(firstDuplicate)
        sqlite3_finalize(tombstone)
        sqlite3_close_v2(connection)
    }

    /// Finds an article in the last commit.
    func find(_ id: ArticleID) throws -> Lookup<PackedArticle> {
        let found = try step(article, id) { statement in
            let row = LookupRow(statement: statement)
            var article = try PackedArticle(row)
            let group = row.number(10)
            if group > 0 { article.duplicate = try duplicate(id, in: group, digest: row.number(11)) }
            return article
        }
        if let found { return .found(found) }
        return try step(tombstone, id) { _ in () } == nil ? .absent : .deleted
    }

    private func duplicate(_ id: ArticleID, in group: Int64, digest: Int64) throws -> Duplicate? {
        sqlite3_bind_int64(firstDuplicate, 1, group)
        defer { sqlite3_reset(firstDuplicate) }
        switch sqlite3_step(firstDuplicate) {
        case SQLITE_ROW:
            let first = LookupRow(statement: firstDuplicate)
            return try DuplicateGroup.place(of: id, digest, in: group, first: first.text(0) ?? "", first.number(1))
        case SQLITE_DONE: return nil
        case let code: throw error(code)
        }
    }

    /// Finds an article that was deleted, by its name.
    static let findTombstone = "SELECT 1 FROM tombstone WHERE name = ?"

    /// Runs a statement for a name and reads its first row, if it has one.
    private func step<Value>(
        _ statement: OpaquePointer?, _ id: ArticleID, _ read: (OpaquePointer?) throws -> Value
    ) throws -> Value? {
        var name = id.rawValue
        return try name.withUTF8 { name in
            // The name stays where it is until the statement is reset: SQLite need not copy it.
            let code = name.withMemoryRebound(to: CChar.self) {
                sqlite3_bind_text(statement, 1, $0.baseAddress, Int32($0.count), nil)
            }
            guard code == SQLITE_OK else { throw error(code) }
            defer { sqlite3_reset(statement) }
            switch sqlite3_step(statement) {
            case SQLITE_ROW: return try read(statement)
            case SQLITE_DONE: return nil
            case let code: throw error(code)
            }
        }
    }

    private func prepare(_ sql: String) throws -> OpaquePointer? {
        var statement: OpaquePointer?
        let code = sqlite3_prepare_v3(connection, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &statement, nil)
        guard code == SQLITE_OK else { throw error(code) }
        return statement
    }

    private func error(_ code: Int32) -> DatabaseError {
        DatabaseError(resultCode: ResultCode(rawValue: code), message: String(cString: sqlite3_errmsg(connection)))
    }
}
