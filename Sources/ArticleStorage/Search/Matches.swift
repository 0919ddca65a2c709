import Articles
import GRDB

/// The rows that a query's words choose.
struct Matches {
    /// The rows that match, or `nil` for all.
    private let included: RowSet?
    /// The rows that do not, of those.
    private let excluded: RowSet?
    /// Up to this many are looked up one by one; more lie so dense in a list that a walk along it ends early.
    private static let few = 4000

    /// Finds the rows; a table of FTS5 answers in the order of its rows.
    init(_ expression: MatchExpression, in table: String, db: Database) throws {
        let rows = { (match: String) in try RowSet(matching: match, in: table, db: db) }
        included = try expression.included.map(rows)
        excluded = try expression.excluded.map(rows)
    }

    func contains(_ row: Int64) -> Bool {
        included?.contains(row) != false && excluded?.contains(row) != true
    }

    /// All rows, when there are few.
    var fewRows: [Int64]? {
        guard let included, included.rows.count <= Self.few else { return nil }
        return included.rows.filter(contains)
    }
}

/// A set of rows, a bit for each row from the first to the last.
private struct RowSet {
    let rows: [Int64]
    private var bits: [UInt64] = []

    init(matching match: String, in table: String, db: Database) throws {
        rows = try Int64.fetchAll(
            db.cachedStatement(sql: "SELECT rowid FROM \(table) WHERE \(table) MATCH ?"), arguments: [match])
        guard let first = rows.first, let last = rows.last else { return }
        bits = [UInt64](repeating: 0, count: Int((last - first) / 64) + 1)
        for row in rows { bits[Int((row - first) / 64)] |= 1 << UInt64((row - first) % 64) }
    }

    func contains(_ row: Int64) -> Bool {
        guard let first = rows.first, let last = rows.last, row >= first, row <= last else { return false }
        return bits[Int((row - first) / 64)] >> UInt64((row - first) % 64) & 1 == 1
    }
}
