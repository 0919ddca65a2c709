import GRDBSQLite

/// The row that a lookup's statement stands on; valid until the statement is reset.
struct LookupRow {
    let statement: OpaquePointer?

    func number(_ column: Int32) -> Int64 { sqlite3_column_int64(statement, column) }

    /// The number of a column, or `nil` for NULL.
    func optionalNumber(_ column: Int32) -> Int? {
        sqlite3_column_type(statement, column) == SQLITE_NULL ? nil : Int(number(column))
    }

    /// The text of a column, or `nil` for NULL.
    func text(_ column: Int32) -> String? {
        sqlite3_column_text(statement, column).map { start in
            let bytes = UnsafeBufferPointer(start: start, count: Int(sqlite3_column_bytes(statement, column)))
            return String(decoding: bytes, as: UTF8.self)
        }
    }

    /// The bytes of a column; none for NULL.
    func bytes(_ column: Int32) -> [UInt8] {
        let start = sqlite3_column_blob(statement, column)
        return Array(UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(statement, column))))
    }
}
