import Foundation
import GRDBSQLite

/// A value of a row.
enum PlainValue {
    case null
    case number(Int64)
    case real(Double)
    case text([UInt8])
    case blob([UInt8])

    var asNumber: Int64 { if case .number(let number) = self { number } else { 0 } }
    var asText: String { if case .text(let bytes) = self { String(decoding: bytes, as: UTF8.self) } else { "" } }
}

/// SQLite as a C program uses it.
final class PlainDatabase {
    private var connection: OpaquePointer?

    init(path: String) throws {
        guard sqlite3_open(path, &connection) == SQLITE_OK else { throw failure() }
    }

    deinit { sqlite3_close_v2(connection) }

    func execute(_ sql: String) throws {
        guard sqlite3_exec(connection, sql, nil, nil, nil) == SQLITE_OK else { throw failure() }
    }

    func prepare(_ sql: String) throws -> OpaquePointer? {
        var statement: OpaquePointer?
        guard sqlite3_prepare_v2(connection, sql, -1, &statement, nil) == SQLITE_OK else { throw failure() }
        return statement
    }

    func rows(_ sql: String) throws -> [[PlainValue]] {
        var rows: [[PlainValue]] = []
        try forEachRow(sql) { rows.append($0) }
        return rows
    }

    func forEachRow(_ sql: String, _ body: ([PlainValue]) throws -> Void) throws {
        let statement = try prepare(sql)
        defer { sqlite3_finalize(statement) }
        while sqlite3_step(statement) == SQLITE_ROW {
            try body((0..<sqlite3_column_count(statement)).map { value(statement, $0) })
        }
    }

    private func value(_ statement: OpaquePointer?, _ column: Int32) -> PlainValue {
        let bytes = {
            [UInt8](
                UnsafeRawBufferPointer(
                    start: sqlite3_column_blob(statement, column), count: Int(sqlite3_column_bytes(statement, column))))
        }
        return switch sqlite3_column_type(statement, column) {
        case SQLITE_INTEGER: .number(sqlite3_column_int64(statement, column))
        case SQLITE_FLOAT: .real(sqlite3_column_double(statement, column))
        case SQLITE_TEXT: .text(bytes())
        case SQLITE_BLOB: .blob(bytes())
        default: .null
        }
    }

    /// Runs a prepared statement with values that stay where they are until it is done.
    func run(_ statement: OpaquePointer?, _ values: [PlainValue]) throws {
        for (index, value) in values.enumerated() {
            let place = Int32(index + 1)
            switch value {
            case .null: sqlite3_bind_null(statement, place)
            case .number(let number): sqlite3_bind_int64(statement, place, number)
            case .real(let number): sqlite3_bind_double(statement, place, number)
            case .text(let bytes):
                // No address would be NULL. The values outlive the statement's run, so SQLite need not copy them.
                bytes.withUnsafeBytes {
                    _ =
                        $0.isEmpty
                        ? sqlite3_bind_text(statement, place, "", 0, Self.copied)
                        : sqlite3_bind_text(
                            statement, place, $0.bindMemory(to: CChar.self).baseAddress, Int32($0.count), nil)
                }
            case .blob(let bytes):
                bytes.withUnsafeBytes { _ = sqlite3_bind_blob(statement, place, $0.baseAddress, Int32($0.count), nil) }
            }
        }
        guard sqlite3_step(statement) == SQLITE_DONE else { throw failure() }
        sqlite3_reset(statement)
    }

    /// SQLITE_TRANSIENT, a cast that Swift does not import.
    private static var copied: sqlite3_destructor_type? { unsafeBitCast(-1 as Int, to: sqlite3_destructor_type?.self) }

    func failure() -> PlainDatabaseError { PlainDatabaseError(message: String(cString: sqlite3_errmsg(connection))) }
}

/// What SQLite refused.
struct PlainDatabaseError: Error {
    let message: String
}
