import GRDB

/// Asks about one row after another whether it matches, until finding all rows would have been quicker.
///
/// What most of a million articles have takes a tenth of a second to find; a page of it is among the first hundred rows of
/// a list.
final class RowProbe {
    private let question: (Int64) throws -> Bool
    private let findAll: () throws -> RowSet
    private var asked = 0
    private var all: RowSet?

    /// How many rows are found before it is weighed which way is quicker.
    static let sample = 10_000
    /// A question opens every segment of the index, which takes about as long as finding so many rows one after another.
    private static let rowsPerQuestion = 400
    /// Questions until all rows are found after all: they may lie thick in the archive and not in the list.
    private let mostQuestions: Int

    /// Makes a probe for a page that takes about so many questions.
    ///
    /// - Parameters:
    ///   - questions: Their number.
    ///   - question: Whether a row matches.
    ///   - findAll: Finds all rows that do.
    init(
        questions: Int, _ question: @escaping (Int64) throws -> Bool, findAll: @escaping () throws -> RowSet
    ) {
        (mostQuestions, self.question, self.findAll) = (4 * questions, question, findAll)
    }

    /// Asks the full-text index.
    convenience init(_ match: String, in table: String, questions: Int, _ db: Database) {
        let sql = "SELECT 1 FROM \(table) WHERE \(table) MATCH ? AND rowid = ?"
        self.init(questions: questions) { row in
            try db.number(sql, .text(match), .number(row)) != nil
        } findAll: {
            try RowSet(matching: match, in: table, db: db)
        }
    }

    /// The greatest row of a full-text table.
    static func lastRow(of table: String, _ db: Database) throws -> Int64 {
        try db.number("SELECT max(id) FROM \(table == "article_words" ? "article" : "quote")") ?? 0
    }

    /// The number of questions that a page takes, where asking is quicker than going on to find all.
    ///
    /// - Parameters:
    ///   - found: The first rows, in order.
    ///   - last: The last row that may be one.
    ///   - pageRows: The number of rows of the page.
    /// - Returns: The number, or `nil` unless most of the archive is still to be looked through and every few rows match.
    static func questions(found: [Int64], of last: Int64, forPageOf pageRows: Int) -> Int? {
        guard let reached = found.last, reached < last else { return nil }
        let rowsPerMatch = Double(reached) / Double(found.count)
        let left = Double(last - reached) / rowsPerMatch
        let questions = Double(pageRows) * rowsPerMatch
        return left > questions * Double(rowsPerQuestion) ? Int(questions) : nil
    }

    /// Whether the row matches.
    func contains(_ row: Int64) throws -> Bool {
        if all == nil, asked == mostQuestions { all = try findAll() }
        if let all { return try all.contains(row) }
        asked += 1
        return try question(row)
    }
}
