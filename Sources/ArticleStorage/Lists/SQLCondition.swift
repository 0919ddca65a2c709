import GRDB

/// A part of a WHERE clause with the values of its placeholders.
struct SQLCondition {
    /// The text, without AND around it.
    let sql: String
    /// The values, in the order of the placeholders.
    let arguments: StatementArguments

    init(_ sql: String, _ arguments: StatementArguments = []) {
        self.sql = sql
        self.arguments = arguments
    }

    /// Equality of a column with one of several values.
    init(_ column: String, in values: [some DatabaseValueConvertible]) {
        let marks = Array(repeating: "?", count: values.count).joined(separator: ", ")
        self.init("\(column) IN (\(marks))", StatementArguments(values))
    }
}

extension [SQLCondition] {
    /// All of them, or what always holds.
    var joined: SQLCondition {
        isEmpty
            ? SQLCondition("1")
            : SQLCondition(map(\.sql).joined(separator: " AND "), reduce(into: []) { $0 += $1.arguments })
    }
}
