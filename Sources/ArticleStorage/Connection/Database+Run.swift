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

/// Statements of the write path, and of long walks: GRDB keeps them, SQLite is spoken to directly. Arguments and rows as
/// GRDB has them take longer than the insertion of a small row.
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
        let statement = try cachedStatement(sql: sql)
        try bind(values, to: statement.sqliteStatement) {
            try forEachRow(of: statement) {
                try read($0)
                return true
            }
        }
    }

    /// Binds values from a number on, and lends their bytes to SQLite until `body` is done.
    private func bind(
        _ values: [SQLValue], from first: Int = 0, to statement: OpaquePointer, _ body: () throws -> Void
    ) throws {
        for index in first..<values.count {
            let place = Int32(index + 1)
            switch values[index] {
            case .utf8(let bytes):
                return try bytes.withUnsafeBytes { bytes in
                    try check(
                        sqlite3_bind_text64(
                            statement, place, bytes.bindMemory(to: CChar.self).baseAddress, UInt64(bytes.count), nil,
                            UInt8(SQLITE_UTF8)))
                    try bind(values, from: index + 1, to: statement, body)
                }
            case .bytes(let bytes) where !bytes.isEmpty:
                return try bytes.withUnsafeBytes { bytes in
                    try check(sqlite3_bind_blob64(statement, place, bytes.baseAddress, UInt64(bytes.count), nil))
                    try bind(values, from: index + 1, to: statement, body)
                }
            case let value: try check(Self.bind(value, to: statement, at: place))
            }
        }
        try body()
    }

    private func check(_ code: Int32) throws {
        guard code == SQLITE_OK else { throw error(code) }
    }

    /// Runs a statement whose arguments are set, as long as rows are wanted.
    ///
    /// - Parameters:
    ///   - statement: The statement.
    ///   - first: A number to set its first argument to, the others staying as they are.
    ///   - read: Takes each row, and tells whether to go on.
    /// - Throws: `DatabaseError`, or what `read` throws.
    func forEachRow(of statement: Statement, first: Int64? = nil, _ read: (LookupRow) throws -> Bool) throws {
        let statement = statement.sqliteStatement
        defer { sqlite3_reset(statement) }
        if let first { try check(sqlite3_bind_int64(statement, 1, first)) }
        while true {
            switch sqlite3_step(statement) {
            case SQLITE_ROW: guard try read(LookupRow(statement: statement)) else { return }
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
        // SQLite takes no address as NULL; an empty array may have none.
        case .utf8, .bytes: sqlite3_bind_zeroblob(statement, index, 0)
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
