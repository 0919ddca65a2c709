public import Articles
import GRDB

extension SQLiteArticleRepository {
    /// Lists quotations along an index by date for each speaker and kind, merged.
    public func quotes(_ query: QuoteQuery) async throws(RepositoryError) -> Page<ArchivedQuote> {
        let days = query.days.intersection(query.search.days).intersection(query.about.days)
        let coding = CursorCoding(filter: "quotes \(query.filterText)")
        let cursor = try coding.datedPlace(query.cursor)
        let window = DatedWindow(days: days, cursor: cursor, limit: query.limit)
        return try read { db in
            let places = try db.places(
                in: window, of: Self.quoteRuns(query, in: db), matching: Self.quoteMatches(query, in: db))
            var reader = QuoteReader()
            return try db.page(
                of: places, window: window, coding: coding, select: "\(QuoteReader.select) WHERE quote.id = ?"
            ) { try reader.archived($0) }
        }
    }

    private static func quoteMatches(_ query: QuoteQuery, in db: Database) throws -> Matches? {
        guard !query.search.isWordless || !query.about.isWordless else { return nil }
        let words = MatchExpression(query.search, column: "words")
        return try Matches(words.and(MatchExpression(query.about)), in: "quote_words", db: db)
    }

    /// One run per speaker and kind, or per kind when no speaker is asked for.
    private static func quoteRuns(_ query: QuoteQuery, in db: Database) throws -> [DatedRun] {
        let sites = try db.siteRows(named: [query.site, query.search.site, query.about.site])
        let speakers = try db.speakerRows(named: [query.speaker, query.search.speaker, query.about.speaker])
        let kinds = query.kinds.map(\.code).sorted()
        let runs = speakers.map { speakers in
            speakers.flatMap { speaker in
                kinds.map { kind in
                    DatedRun(table: "quote", condition: "speaker_id = ? AND kind = ? AND", arguments: [speaker, kind])
                }
            }
        }
        let all = { kinds.map { DatedRun(table: "quote", condition: "kind = ? AND", arguments: [$0]) } }
        return (runs ?? all()).map { $0.restricted(toSites: sites) }
    }
}

extension QuoteQuery {
    /// The kinds that each filter lets through.
    fileprivate var kinds: Set<Quote.Kind> {
        [types, search.types, about.types].reduce(Set(Quote.Kind.allCases)) { $1.isEmpty ? $0 : $0.intersection($1) }
    }

    /// All that the query filters by, for its cursors.
    fileprivate var filterText: String {
        var copy = self
        copy.cursor = nil
        copy.limit = 0
        // A set's order changes from process to process.
        copy.types = []
        copy.search.types = []
        copy.about.types = []
        return "\(copy) \(kinds.map(\.rawValue).sorted())"
    }
}
