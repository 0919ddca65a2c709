import Articles
import GRDB

/// A set of rows, with a bit for each row from the first to the last.
struct RowSet {
    /// The rows in ascending order.
    let rows: [Int64]
    private var bits: [UInt64] = []

    /// Finds the rows that an expression matches; a table of FTS5 answers in the order of its rows.
    init(matching match: String, in table: String, db: Database) throws {
        self.init(
            sorted: try Int64.fetchAll(
                db.cachedStatement(sql: "SELECT rowid FROM \(table) WHERE \(table) MATCH ?"), arguments: [match]))
    }

    /// Takes rows in any order, the same one several times or once.
    init(unsorted rows: [Int64]) {
        guard let first = rows.min(), let last = rows.max() else {
            self.rows = []
            return
        }
        // A bit for each row sorts millions faster than comparing does.
        bits = Self.bits(rows, first, last)
        var sorted: [Int64] = []
        for (index, word) in bits.enumerated() {
            var rest = word
            while rest != 0 {
                sorted.append(first + Int64(index * 64 + rest.trailingZeroBitCount))
                rest &= rest - 1
            }
        }
        self.rows = sorted
    }

    private init(sorted rows: [Int64]) {
        self.rows = rows
        guard let first = rows.first, let last = rows.last else { return }
        bits = Self.bits(rows, first, last)
    }

    private static func bits(_ rows: [Int64], _ first: Int64, _ last: Int64) -> [UInt64] {
        var bits = [UInt64](repeating: 0, count: Int((last - first) / 64) + 1)
        for row in rows { bits[Int((row - first) / 64)] |= 1 << UInt64((row - first) % 64) }
        return bits
    }

    func contains(_ row: Int64) -> Bool {
        guard let first = rows.first, let last = rows.last, row >= first, row <= last else { return false }
        return bits[Int((row - first) / 64)] >> UInt64((row - first) % 64) & 1 == 1
    }
}
