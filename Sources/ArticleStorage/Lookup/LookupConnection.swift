import Articles
import GRDB
import GRDBSQLite

/// A connection that looks values up by an article's name and does nothing else.
///
/// It is SQLite's own interface: for a lookup of two microseconds, a pool's queues and a row's objects cost twice as
/// much again.
///
/// Sendable because it has one user at a time: whoever took it out of a `LookupPool`.
final class LookupConnection: @unchecked Sendable {
    private let connection: OpaquePointer
    private var values: [OpaquePointer?] = []
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
        values = try StoredValue.allCases.map { try prepare($0.sql) }
        tombstone = try prepare(StoredValue.tombstone)
    }

    deinit {
        for statement in values { sqlite3_finalize(statement) }
        sqlite3_finalize(tombstone)
        sqlite3_close_v2(connection)
    }

    /// Finds a value in the last commit.
    func find(_ value: StoredValue, of id: ArticleID) throws -> Lookup<StoredDocument> {
        let found = try step(values[value.rawValue], id) { statement in
            StoredDocument(
                gzip: bytes(of: statement, column: 0),
                updatedAt: Timestamp(milliseconds: sqlite3_column_int64(statement, 1)),
                version: Int(sqlite3_column_int64(statement, 2)))
        }
        if let found { return .found(found) }
        return try step(tombstone, id) { _ in () } == nil ? .absent : .deleted
    }

    /// Runs a statement for a name and reads its first row, if it has one.
    private func step<Value>(
        _ statement: OpaquePointer?, _ id: ArticleID, _ read: (OpaquePointer?) -> Value
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
            case SQLITE_ROW: return read(statement)
            case SQLITE_DONE: return nil
            case let code: throw error(code)
            }
        }
    }

    private func bytes(of statement: OpaquePointer?, column: Int32) -> [UInt8] {
        let start = sqlite3_column_blob(statement, column)
        return Array(UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(statement, column))))
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
