public import Articles
import GRDB

extension SQLiteArticleRepository {
    /// Lists quotations along an index by date for each speaker and kind, merged.
    public func quotes(_ query: QuoteQuery) async throws(RepositoryError) -> Page<ArchivedQuote> {
        let kinds = (query.types.isEmpty ? Set(Quote.Kind.allCases) : query.types).map(\.code).sorted()
        let coding = CursorCoding(filter: "quotes \(query.days.filterText) \(kinds) \(query.speaker ?? "")")
        let cursor = try coding.datedPlace(query.cursor)
        let window = DatedWindow(days: query.days, cursor: cursor, limit: query.limit)
        return try read { db in
            let speakers = try query.speaker.map { try db.speakerRows(named: $0) }
            let places = try db.places(in: window, of: Self.quoteRuns(speakers: speakers, kinds: kinds))
            return try db.page(
                of: places, window: window, coding: coding, select: "\(QuoteRow.select) WHERE quote.id = ?",
                QuoteRow.archived)
        }
    }

    /// One run per speaker and kind, or per kind when no speaker is asked for.
    private static func quoteRuns(speakers: [Int64]?, kinds: [Int]) -> [DatedRun] {
        guard let speakers else {
            return kinds.map { DatedRun(table: "quote", condition: "kind = ? AND", arguments: [$0]) }
        }
        return speakers.flatMap { speaker in
            kinds.map { kind in
                DatedRun(table: "quote", condition: "speaker_id = ? AND kind = ? AND", arguments: [speaker, kind])
            }
        }
    }
}

extension Database {
    /// The rows of all speakers that an identifier, a full name or an alias names.
    func speakerRows(named text: String) throws -> [Int64] {
        let byID = try cachedStatement(sql: "SELECT id FROM speaker WHERE name = ?")
        if let row = try Int64.fetchOne(byID, arguments: [text]) { return [row] }
        // The full name is one of the aliases.
        let byAlias = try cachedStatement(sql: "SELECT DISTINCT speaker_id FROM alias WHERE folded = ?")
        return try Int64.fetchAll(byAlias, arguments: [text.folded])
    }
}
