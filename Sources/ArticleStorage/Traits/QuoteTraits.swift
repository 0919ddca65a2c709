import Articles
import GRDB

/// The small rows that lists of quotations are cut by.
struct QuoteTraits {
    private let db: Database

    init(_ db: Database) { self.db = db }

    /// Adds a quotation's; deleting the quotation takes them away.
    func add(_ quote: Quote, row: Int64) throws {
        try db.run(
            "INSERT OR REPLACE INTO quote_trait (quote_id, confidence, word_count) VALUES (?, ?, ?)", .number(row),
            .number(Self.hundredths(quote.confidence)), .number(quote.wordCount))
    }

    /// A share of 0 to 1 in whole hundredths; what is no number becomes 0.
    static func hundredths(_ share: Double) -> Int {
        share.isNaN ? 0 : Int((min(max(share, 0), 1) * 100).rounded())
    }
}
