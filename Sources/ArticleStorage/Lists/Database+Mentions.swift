import Articles
import GRDB

extension Database {
    /// The articles with a date in their text that lies wholly within some days.
    ///
    /// - Parameters:
    ///   - days: The days.
    ///   - pageRows: The number of rows of a page, when they are all that is wanted: of very many mentions no more are read
    ///     than tell that they are many, and each article of the list is then asked for its own.
    ///   - most: How many mentions are very many.
    /// - Returns: The articles' rows.
    /// - Throws: `DatabaseError`, or `CorruptRecord` for an article that can't be read.
    func articles(mentioning days: DayRange, forPageOf pageRows: Int?, most: Int = 50_000) throws -> RowSet {
        guard let pageRows else { return RowSet(unsorted: try mentions(within: days, limit: -1)) }
        let first = try mentions(within: days, limit: most + 1)
        guard first.count > most else { return RowSet(unsorted: first) }
        let articles = Int(try number("SELECT max(id) FROM article") ?? 0)
        return RowSet(
            asking: RowProbe(questions: pageRows * max(1, articles / most)) { article in
                try self.mentions(of: article, within: days)
            } findAll: {
                RowSet(unsorted: try self.mentions(within: days, limit: -1))
            })
    }

    /// The articles of the first mentions along their index; -1 is no limit.
    private func mentions(within days: DayRange, limit: Int) throws -> [Int64] {
        let find = try cachedStatement(
            sql: """
                SELECT article_id FROM mentioned_date WHERE first_day >= ? AND first_day <= ? AND last_day <= ? LIMIT ?
                """)
        let last = days.last?.daysSinceEpoch ?? .max
        return try Int64.fetchAll(find, arguments: [days.first?.daysSinceEpoch ?? .min, last, last, limit])
    }

    /// Whether an article mentions one of some days, which its parse tells.
    private func mentions(of article: Int64, within days: DayRange) throws -> Bool {
        let select = try cachedStatement(
            sql: "SELECT \(PackedArticle.columns) FROM article \(PackedArticle.joins) WHERE article.id = ?")
        guard let row = try Row.fetchOne(select, arguments: [article]) else { return false }
        return try IndexedParts(PackedArticle(row)).mentionedDates.contains { date in
            guard let first = date.firstDay, let last = date.lastDay else { return false }
            return days.first.map { first >= $0 } ?? true && days.last.map { last <= $0 } ?? true
        }
    }
}
