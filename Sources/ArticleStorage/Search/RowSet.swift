import Articles
import GRDB

/// A set of rows, with a bit for each row from the first to the last; or, where a page needs a few of very many, a question
/// for each row.
struct RowSet {
    /// The rows in ascending order, where they were found.
    let rows: [Int64]
    private var bits: [UInt64] = []
    private let probe: RowProbe?

    /// Whether all rows were found.
    var isFound: Bool { probe == nil }

    /// Finds the rows that an expression matches; a table of FTS5 answers in the order of its rows.
    ///
    /// - Parameters:
    ///   - match: The expression.
    ///   - table: The full-text table.
    ///   - pageRows: The number of rows of a page, when they are all that is wanted.
    ///   - db: The archive.
    /// - Throws: `DatabaseError`.
    init(matching match: String, in table: String, forPageOf pageRows: Int? = nil, db: Database) throws {
        let statement = try db.cachedStatement(sql: "SELECT rowid FROM \(table) WHERE \(table) MATCH ?")
        try statement.setArguments([match])
        let last = try pageRows.map { _ in try RowProbe.lastRow(of: table, db) }
        var found: [Int64] = []
        var questions: Int?
        try db.forEachRow(of: statement) { row in
            found.append(row.number(0))
            guard found.count == RowProbe.sample, let last, let pageRows else { return true }
            questions = RowProbe.questions(found: found, of: last, forPageOf: pageRows)
            return questions == nil
        }
        if let questions {
            self.init(asking: RowProbe(match, in: table, questions: questions, db))
        } else {
            self.init(sorted: found)
        }
    }

    /// Asks about each row.
    init(asking probe: RowProbe) { self.init(sorted: [], probe) }

    /// Takes rows in any order, the same one several times or once.
    init(unsorted rows: [Int64]) {
        probe = nil
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

    private init(sorted rows: [Int64], _ probe: RowProbe? = nil) {
        (self.rows, self.probe) = (rows, probe)
        guard let first = rows.first, let last = rows.last else { return }
        bits = Self.bits(rows, first, last)
    }

    private static func bits(_ rows: [Int64], _ first: Int64, _ last: Int64) -> [UInt64] {
        var bits = [UInt64](repeating: 0, count: Int((last - first) / 64) + 1)
        for row in rows { bits[Int((row - first) / 64)] |= 1 << UInt64((row - first) % 64) }
        return bits
    }

    /// Whether the row is in the set.
    func contains(_ row: Int64) throws -> Bool {
        if let probe { return try probe.contains(row) }
        guard let first = rows.first, let last = rows.last, row >= first, row <= last else { return false }
        return bits[Int((row - first) / 64)] >> UInt64((row - first) % 64) & 1 == 1
    }
}
