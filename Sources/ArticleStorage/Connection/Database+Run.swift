import GRDB
import GRDBSQLite

/// A value as SQLite takes it.
enum SQLValue {
    case null
    case number(Int64)
    case real(Double)
    case text(String)
    case utf8([UInt8])
    case bytes([UInt8])

    static func number(_ value: Int) -> SQLValue { .number(Int64(value)) }
    static func optional(_ value: Int64?) -> SQLValue { value.map(SQLValue.number) ?? .null }
    static func optional(_ value: Int?) -> SQLValue { value.map { .number(Int64($0)) } ?? .null }
    static func optional(_ value: [UInt8]?) -> SQLValue { value.map(SQLValue.bytes) ?? .null }
    static func optional(_ value: String?) -> SQLValue { value.map(SQLValue.text) ?? .null }
}

/// Statements of the write path: GRDB keeps them, SQLite is spoken to directly. Arguments and rows as GRDB has them take
/// longer than the insertion of a small row.
extension Database {
    /// Runs a statement to its end.
    func run(_ sql: String, _ values: SQLValue...) throws {
        try step(sql, values) { _ in }
    }

    /// Runs a statement and returns the first column of its first row, a number.
    func number(_ sql: String, _ values: SQLValue...) throws -> Int64? {
        var found: Int64?
        try step(sql, values) { found = found ?? $0.number(0) }
        return found
    }

    /// Runs a statement and returns what a closure reads from its first row.
    func first<Value>(_ sql: String, _ values: SQLValue..., read: (LookupRow) throws -> Value) throws -> Value? {
        var found: Value?
        try step(sql, values) { row in
            if found == nil { found = try read(row) }
        }
        return found
    }

    /// Runs a statement and returns what a closure reads from each row.
    func all<Value>(_ sql: String, _ values: SQLValue..., read: (LookupRow) throws -> Value) throws -> [Value] {
        var found: [Value] = []
        try step(sql, values) { found.append(try read($0)) }
        return found
    }

    private func step(_ sql: String, _ values: [SQLValue], _ read: (LookupRow) throws -> Void) throws {
        let statement = try cachedStatement(sql: sql).sqliteStatement
        defer { sqlite3_reset(statement) }
        for (index, value) in values.enumerated() {
            let code = Self.bind(value, to: statement, at: Int32(index + 1))
            guard code == SQLITE_OK else { throw error(code) }
        }
        while true {
            switch sqlite3_step(statement) {
            case SQLITE_ROW: try read(LookupRow(statement: statement))
            case SQLITE_DONE: return
            case let code: throw error(code)
            }
        }
    }

    private static func bind(_ value: SQLValue, to statement: OpaquePointer, at index: Int32) -> Int32 {
        switch value {
        case .null: sqlite3_bind_null(statement, index)
        case .number(let number): sqlite3_bind_int64(statement, index, number)
        case .real(let number): sqlite3_bind_double(statement, index, number)
        case .text(var text):
            text.withUTF8 { bytes in
                bytes.withMemoryRebound(to: CChar.self) { chars in
                    sqlite3_bind_text64(
                        statement, index, chars.baseAddress, UInt64(chars.count), copied, UInt8(SQLITE_UTF8))
                }
            }
        case .utf8(let bytes):
            bytes.withUnsafeBytes { bytes in
                sqlite3_bind_text64(
                    statement, index, bytes.bindMemory(to: CChar.self).baseAddress, UInt64(bytes.count), copied,
                    UInt8(SQLITE_UTF8))
            }
        case .bytes(let bytes):
            bytes.withUnsafeBytes { bytes in
                // SQLite takes no address as NULL; an empty array may have none.
                bytes.isEmpty
                    ? sqlite3_bind_zeroblob(statement, index, 0)
                    : sqlite3_bind_blob64(statement, index, bytes.baseAddress, UInt64(bytes.count), copied)
            }
        }
    }

    /// SQLITE_TRANSIENT, which C writes as a cast of -1 and Swift does not import: SQLite copies before the call returns.
    private static var copied: sqlite3_destructor_type? {
        unsafeBitCast(-1 as Int, to: sqlite3_destructor_type?.self)
    }

    private func error(_ code: Int32) -> DatabaseError {
        let message = sqliteConnection.map { String(cString: sqlite3_errmsg($0)) }
        return DatabaseError(resultCode: ResultCode(rawValue: code), message: message)
    }
}
