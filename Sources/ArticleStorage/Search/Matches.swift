import Articles
import GRDB

/// The rows of a list that words, and dates without an index of their own order, choose.
struct Matches {
    /// Sets that a row must be in.
    private(set) var included: [RowSet] = []
    /// Sets that a row must not be in.
    private(set) var excluded: [RowSet] = []
    /// Sets that a row's article must be in.
    private(set) var articles: [RowSet] = []

    /// Up to this many rows are looked up one by one; more lie so dense in a list that a walk along it ends early.
    static let fewRows = 4000

    /// The rows that a page has, for which alone matches are looked for where there are very many; `nil` to find all.
    private let pageRows: Int?

    /// Finds what a filter chooses; `nil` when it chooses everything.
    ///
    /// - Parameters:
    ///   - subject: What is listed.
    ///   - filter: Which of it.
    ///   - rows: The number of rows of a page, or `nil` where all matches are counted.
    ///   - db: The archive.
    /// - Throws: `DatabaseError`.
    init?(_ subject: ListPlan.Subject, _ filter: ArchiveFilter, forPageOf rows: Int? = nil, in db: Database) throws {
        pageRows = rows
        switch subject {
        case .articles:
            try add(MatchExpression(filter.search, title: "title"), in: "article_words", db)
            try addArticles(quoting: MatchExpression(filter.about), db)
        case .quotes:
            try add(MatchExpression(filter.search, column: "words"), in: "quote_words", db)
            try add(MatchExpression(filter.about), in: "quote_words", db)
        }
        if case .mentioned(let days) = filter.dates {
            articles.append(try db.articles(mentioning: days, forPageOf: rows))
        }
        if case .ingested(let moments) = filter.dates {
            try db.fewArticles(arrivedWithin: moments).map { articles.append($0) }
        }
        if included.isEmpty && excluded.isEmpty && articles.isEmpty { return nil }
    }

    private mutating func add(_ expression: MatchExpression, in table: String, _ db: Database) throws {
        if let match = expression.included {
            included.append(try RowSet(matching: match, in: table, forPageOf: pageRows, db: db))
        }
        if let match = expression.excluded {
            excluded.append(try RowSet(matching: match, in: table, forPageOf: pageRows, db: db))
        }
    }

    /// Asks for articles with a quotation that an expression matches.
    private mutating func addArticles(quoting expression: MatchExpression, _ db: Database) throws {
        guard let match = expression.included else { return }
        let quotes = try RowSet(matching: match, in: "quote_words", db: db)
        let without = try expression.excluded.map { try RowSet(matching: $0, in: "quote_words", db: db) }
        let find = try db.cachedStatement(sql: "SELECT article_id FROM quote WHERE id = ?")
        articles.append(
            RowSet(
                unsorted: try quotes.rows.filter { try without?.contains($0) != true }
                    .compactMap { try Int64.fetchOne(find, arguments: [$0]) }))
    }

    /// The matches that are in one more set, and in none of some others.
    func narrowed(to set: RowSet?, without others: [RowSet]) -> Matches {
        var copy = self
        if let set { copy.included.append(set) }
        copy.excluded += others
        return copy
    }

    func contains(_ row: Int64, of article: Int64) throws -> Bool {
        try included.allSatisfy { try $0.contains(row) } && articles.allSatisfy { try $0.contains(article) }
            && !excluded.contains { try $0.contains(row) }
    }

    /// The smallest set that rows must be in, when it is small.
    var few: FewMatches? {
        let ofRows = included.filter(\.isFound).map { FewMatches(rows: $0.rows, areArticles: false) }
        let ofArticles = articles.filter(\.isFound).map { FewMatches(rows: $0.rows, areArticles: true) }
        let least = (ofRows + ofArticles).min { $0.rows.count < $1.rows.count }
        return least.flatMap { $0.rows.count <= Self.fewRows ? $0 : nil }
    }
}

/// So few rows that they can be looked up one by one.
struct FewMatches {
    /// The rows in ascending order.
    let rows: [Int64]
    /// Whether they are the rows of articles.
    let areArticles: Bool

    /// Whether about one row in `count`, or more, is one of them.
    func lieWithin(_ count: Int) -> Bool { (rows.last ?? 0) / Int64(max(rows.count, 1)) < Int64(count) }
}
