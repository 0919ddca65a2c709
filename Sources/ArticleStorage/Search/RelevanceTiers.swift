import Articles
import GRDB

/// The matches of a query in steps, those that fit its words best first.
///
/// A step depends on the row's own words alone, so a row never moves from one step to another while others arrive, as it
/// would under a score that counts how rare a word is in the archive.
struct RelevanceTiers {
    /// A step.
    struct Tier {
        /// Its place among the steps, from 0.
        let number: Int
        /// What is in it and in none before.
        let matches: Matches?
    }

    private let table: String
    /// What each step but the last matches.
    private let expressions: [String]
    private let pageRows: Int
    private var taken: [RowSet] = []
    private var number = 0

    /// One step that holds everything.
    init() { (table, expressions, pageRows) = ("", [], 0) }

    /// The steps of a query, for a page of so many rows.
    init(_ subject: ListPlan.Subject, _ filter: ArchiveFilter, forPageOf rows: Int) {
        pageRows = rows
        switch subject {
        case .articles:
            table = "article_words"
            expressions =
                [MatchExpression(filter.search, column: "title").included].compactMap { $0 }
                + MatchExpression.closer(filter.search)
        case .quotes:
            table = "quote_words"
            expressions = MatchExpression.closer(filter.search, column: "words") + MatchExpression.closer(filter.about)
        }
    }

    /// Returns the next step, or `nil` after the last.
    mutating func next(_ matches: Matches?, in db: Database) throws -> Tier? {
        guard number <= expressions.count else { return nil }
        defer { number += 1 }
        guard number < expressions.count else {
            return Tier(number: number, matches: matches?.narrowed(to: nil, without: taken))
        }
        let set = try RowSet(matching: expressions[number], in: table, forPageOf: pageRows, db: db)
        defer { taken.append(set) }
        return Tier(number: number, matches: matches?.narrowed(to: set, without: taken))
    }
}
