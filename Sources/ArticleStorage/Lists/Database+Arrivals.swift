import Articles
import GRDB

extension Database {
    /// All keys that a row can have.
    private static let allRows: ClosedRange<Int64> = 0...(.max - 1)
    /// No key: rows begin at 1.
    private static let noRows: ClosedRange<Int64> = 0...0

    /// The least and the greatest key of an article that arrived within a filter's moments, with others between them.
    func arrivals(_ filter: DateFilter) throws -> ClosedRange<Int64> {
        guard case .ingested(let moments) = filter else { return Self.allRows }
        let find = try cachedStatement(
            sql: "SELECT min(first_article), max(last_article) FROM arrival WHERE hour >= ? AND hour <= ?")
        let row = try Row.fetchOne(
            find, arguments: [moments.from.map(\.hour) ?? .min, moments.until.map(\.hour) ?? .max])
        guard let row, let first: Int64 = row[0], let last: Int64 = row[1] else { return Self.noRows }
        return first...last
    }

    /// The least and the greatest key of the quotations of some articles; keys of both ascend together.
    func quotes(ofArticles articles: ClosedRange<Int64>) throws -> ClosedRange<Int64> {
        guard articles != Self.allRows else { return articles }
        let first = try Int64.fetchOne(
            cachedStatement(sql: Self.quotesSQL("min", ">=", "ASC")), arguments: [articles.lowerBound])
        let last = try Int64.fetchOne(
            cachedStatement(sql: Self.quotesSQL("max", "<=", "DESC")), arguments: [articles.upperBound])
        guard let first, let last, first <= last else { return Self.noRows }
        return first...last
    }

    private static func quotesSQL(_ end: String, _ comparison: String, _ direction: String) -> String {
        """
        SELECT \(end)(id) FROM quote WHERE article_id = (SELECT article_id FROM quote WHERE article_id \(comparison) ?
        ORDER BY article_id \(direction) LIMIT 1)
        """
    }

    /// The articles that arrived within some moments, or `nil` when there may be more than a few.
    func fewArticles(arrivedWithin moments: MomentRange) throws -> RowSet? {
        let rows = try arrivals(.ingested(moments))
        guard rows.upperBound - rows.lowerBound < Int64(Matches.fewRows) else { return nil }
        let find = try cachedStatement(sql: "SELECT id FROM article WHERE id >= ? AND id <= ?")
        return RowSet(unsorted: try Int64.fetchAll(find, arguments: [rows.lowerBound, rows.upperBound]))
    }
}
