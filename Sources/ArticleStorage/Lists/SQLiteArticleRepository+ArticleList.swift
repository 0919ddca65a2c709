public import Articles
import GRDB

extension SQLiteArticleRepository {
    /// Lists articles along an index by date, one lookup for each that is shown.
    public func articles(_ query: ArticleQuery) async throws(RepositoryError) -> Page<ArticleSummary> {
        let site = query.site?.folded
        let coding = CursorCoding(filter: "articles \(query.days.filterText) \(site ?? "")")
        let cursor = try coding.datedPlace(query.cursor)
        let window = DatedWindow(days: query.days, cursor: cursor, limit: query.limit)
        return try read { db in
            let places = try db.places(in: window, of: Self.articleRuns(site: site, in: db))
            return try db.page(
                of: places, window: window, coding: coding, select: Self.articleSelect, ArticleRow.summary)
        }
    }

    private static let articleSelect =
        "SELECT \(ArticleRow.summaryColumns) FROM article LEFT JOIN site ON site.id = site_id WHERE article.id = ?"

    private static func articleRuns(site: String?, in db: Database) throws -> [DatedRun] {
        guard let site else { return [DatedRun(table: "article", condition: "", arguments: [])] }
        let find = try db.cachedStatement(sql: "SELECT id FROM site WHERE folded = ?")
        return try Int64.fetchAll(find, arguments: [site]).map { row in
            DatedRun(table: "article", condition: "site_id = ? AND", arguments: [row])
        }
    }
}

extension DayRange {
    /// The range as a part of a cursor's filter.
    var filterText: String { "\(first.map(\.description) ?? "")/\(last.map(\.description) ?? "")" }
}
