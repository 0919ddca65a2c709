public import Articles
import GRDB

extension SQLiteArticleRepository {
    /// Lists articles along an index by date, one lookup for each that is shown.
    public func articles(_ query: ArticleQuery) async throws(RepositoryError) -> Page<ArticleSummary> {
        let days = query.days.intersection(query.search.days)
        let coding = CursorCoding(filter: "articles \(query.filterText)")
        let cursor = try coding.datedPlace(query.cursor)
        let window = DatedWindow(days: days, cursor: cursor, limit: query.limit)
        return try read { db in
            let expression = MatchExpression(query.search, title: "title")
            let matches = query.search.isWordless ? nil : try Matches(expression, in: "article_words", db: db)
            let runs = try Self.articleRuns(query, in: db)
            let places = try db.places(in: window, of: runs, matching: matches)
            return try db.page(
                of: places, window: window, coding: coding, select: Self.articleSelect, ArticleRow.summary)
        }
    }

    private static let articleSelect =
        "SELECT \(ArticleRow.summaryColumns) FROM article LEFT JOIN site ON site.id = site_id WHERE article.id = ?"

    /// One run of all articles or of an outlet's, or one for each speaker.
    private static func articleRuns(_ query: ArticleQuery, in db: Database) throws -> [DatedRun] {
        let sites = try db.siteRows(named: [query.site, query.search.site])
        let speakers = try db.speakerRows(named: [query.speaker, query.search.speaker])
        switch (speakers, sites) {
        case (nil, nil): return [DatedRun(table: "article", condition: "", arguments: [])]
        case (nil, let sites?):
            return sites.map { DatedRun(table: "article", condition: "site_id = ? AND", arguments: [$0]) }
        case (let speakers?, let sites):
            return speakers.map { speaker in
                DatedRun.ofAppearances(speaker: speaker).restricted(toSites: sites)
            }
        }
    }
}

extension DatedRun {
    /// The articles that quote a speaker.
    fileprivate static func ofAppearances(speaker: Int64) -> DatedRun {
        DatedRun(
            table: "appearance", key: "article_id", condition: "speaker_id = ? AND quotes > 0 AND", arguments: [speaker]
        )
    }

    /// The run without rows of other outlets; an outlet is looked up row by row.
    func restricted(toSites sites: [Int64]?) -> DatedRun {
        guard let sites else { return self }
        let outlet = "(SELECT site_id FROM article WHERE article.id = article_id)"
        return DatedRun(
            table: table, key: key,
            condition: sites.isEmpty ? "0 AND \(condition)" : "\(condition) \(outlet) = ? AND",
            arguments: arguments + (sites.isEmpty ? [] : [sites[0]]))
    }
}

extension ArticleQuery {
    /// All that the query filters by, for its cursors.
    fileprivate var filterText: String {
        var copy = self
        copy.cursor = nil
        copy.limit = 0
        // A set's order changes from process to process, and articles have no manner of reporting.
        copy.search.types = []
        return String(describing: copy)
    }
}

extension Database {
    /// The rows of the outlets that every given name names, or `nil` when none is given.
    func siteRows(named names: [String?]) throws -> [Int64]? {
        let names = Set(names.compactMap { $0?.folded })
        guard let name = names.first else { return nil }
        // Two different names name no outlet.
        guard names.count == 1 else { return [] }
        return try Int64.fetchAll(cachedStatement(sql: "SELECT id FROM site WHERE folded = ?"), arguments: [name])
    }

    /// The rows of all speakers that each given name names, or `nil` when none is given.
    func speakerRows(named names: [String?]) throws -> [Int64]? {
        let found = try names.compactMap { $0 }.map { Set(try speakerRows(named: $0)) }
        return found.dropFirst().reduce(found.first) { $0?.intersection($1) }.map { $0.sorted() }
    }

    /// The rows of all speakers that an identifier, a full name or an alias names; else of those with all its words in
    /// a name.
    func speakerRows(named text: String) throws -> [Int64] {
        let byID = try cachedStatement(sql: "SELECT id FROM speaker WHERE name = ?")
        if let row = try Int64.fetchOne(byID, arguments: [text]) { return [row] }
        // The full name is one of the aliases.
        let byAlias = try cachedStatement(sql: "SELECT DISTINCT speaker_id FROM alias WHERE folded = ?")
        let rows = try Int64.fetchAll(byAlias, arguments: [text.folded])
        return rows.isEmpty ? try speakerRows(withWords: text.folded.searchWords.map(String.init)) : rows
    }

    /// The rows of the most quoted speakers that have all of some words in a name, 20 at most.
    private func speakerRows(withWords words: [String]) throws -> [Int64] {
        guard !words.isEmpty else { return [] }
        let condition = "id IN (SELECT speaker_id FROM speaker_word WHERE word = ?)"
        let conditions = Array(repeating: condition, count: words.count).joined(separator: " AND ")
        return try Int64.fetchAll(
            self, sql: "SELECT id FROM speaker WHERE \(conditions) ORDER BY quote_count DESC, id LIMIT 20",
            arguments: StatementArguments(words))
    }
}
