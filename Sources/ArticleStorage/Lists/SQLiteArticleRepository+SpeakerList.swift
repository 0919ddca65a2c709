public import Articles
import GRDB

extension SQLiteArticleRepository {
    /// Lists speakers; between two pages one whose count changed may move over the cursor.
    public func speakers(_ query: SpeakerQuery) async throws(RepositoryError) -> Page<Speaker> {
        let words = query.text.map { $0.folded.searchWords.map(String.init) } ?? []
        // A text without a letter or digit begins no word.
        if query.text != nil, words.isEmpty { return Page(items: [], next: nil) }
        let coding = CursorCoding(filter: "speakers \(words) \(query.onlyDoubtful)")
        let place = try query.cursor.map { cursor throws(RepositoryError) in try coding.place(cursor, count: 2) }
        let walk = SpeakerWalk(
            words: words, onlyDoubtful: query.onlyDoubtful, after: place ?? [.max, .max],
            count: min(max(query.limit, 1), 200) + 1)
        return try read { db in
            let places = try walk.places(in: db)
            let shown = places.prefix(walk.count - 1)
            let next = places.count == walk.count ? shown.last.map(coding.cursor) : nil
            return Page(items: try shown.compactMap { try db.speaker(row: $0[1]) }, next: next)
        }
    }

    /// Reads a speaker with all aliases and roles.
    public func speaker(_ id: SpeakerID) async throws(RepositoryError) -> Speaker? {
        try read { db in
            let find = try db.cachedStatement(sql: "SELECT id FROM speaker WHERE name = ?")
            return try Int64.fetchOne(find, arguments: [id.rawValue]).flatMap { try db.speaker(row: $0) }
        }
    }
}

/// A walk over the speakers, most quoted first, that keeps those with all of some beginnings of words.
struct SpeakerWalk {
    /// The beginnings of words, folded.
    let words: [String]
    /// Whether to keep those alone that may be somebody else.
    let onlyDoubtful: Bool
    /// The quote count and the row to begin after.
    let after: [Int64]
    /// The number of speakers to find.
    let count: Int

    /// Up to this many matches of one word are read and sorted; more lie so dense in the walk that it ends early.
    private static let fewMatches = 1000

    /// Finds quote counts and rows.
    func places(in db: Database) throws -> [[Int64]] {
        for word in words {
            let rows = try Int64.fetchAll(
                db.cachedStatement(sql: Self.matchesSQL), arguments: [word, word + "\u{10FFFF}", Self.fewMatches + 1])
            if rows.count <= Self.fewMatches { return try sortedPlaces(of: Set(rows), in: db) }
        }
        let statement = try db.cachedStatement(sql: walkSQL)
        let bounds: [Int64] = [after[0], after[1]]
        let arguments = StatementArguments(bounds) + wordArguments + [count]
        return try Row.fetchAll(statement, arguments: arguments).map { [$0[0], $0[1]] }
    }

    /// Selects speakers in the order of the list.
    private var walkSQL: String {
        """
        SELECT quote_count, id FROM speaker WHERE (quote_count, id) < (?, ?) \(conditions)
        ORDER BY quote_count DESC, id DESC LIMIT ?
        """
    }

    /// Selects the speakers with a word that begins so.
    static let matchesSQL = "SELECT speaker_id FROM speaker_word WHERE word >= ? AND word < ? LIMIT ?"

    private var conditions: String {
        String(
            repeating: """
                AND EXISTS (SELECT 1 FROM speaker_word WHERE speaker_id = speaker.id AND word >= ? AND word < ?)

                """, count: words.count) + (onlyDoubtful ? "AND \(Database.isDoubtful)" : "")
    }

    private var wordArguments: StatementArguments {
        words.reduce(into: []) { $0 += [$1, $1 + "\u{10FFFF}"] }
    }

    private func sortedPlaces(of rows: Set<Int64>, in db: Database) throws -> [[Int64]] {
        let statement = try db.cachedStatement(
            sql: "SELECT quote_count, id FROM speaker WHERE id = ? \(conditions)")
        let places = try rows.compactMap { row in
            try Row.fetchOne(statement, arguments: [row] + wordArguments).map { [$0[0], $0[1]] as [Int64] }
        }
        let following = places.filter { ($0[0], $0[1]) < (after[0], after[1]) }
        return Array(following.sorted { ($0[0], $0[1]) > ($1[0], $1[1]) }.prefix(count))
    }
}
