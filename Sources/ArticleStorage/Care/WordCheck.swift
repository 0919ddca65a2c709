import GRDB

/// Holds the full-text index against the words of the rows that it should find.
struct WordCheck {
    private let db: Database
    private var (articles, quotes) = (Sums(), Sums())

    /// What an index holds in all.
    private struct Sums: Equatable {
        /// The different words of each row, added up.
        var entries = 0
        /// All words.
        var words = 0

        mutating func add(_ columns: [[UInt8]]) {
            let all = columns.flatMap { $0.split(separator: 0x20) }
            entries += Set(all).count
            words += all.count
        }
    }

    init(_ db: Database) { self.db = db }

    /// Counts what the index should hold of an article and its quotations.
    mutating func add(_ words: IndexedWords) {
        articles.add([words.body, words.title])
        for quote in words.quotes { quotes.add([quote.own, quote.around]) }
    }

    /// Counts what the index holds, when all articles were added, and tells of what is too much or missing.
    func findings() throws -> [String] {
        try [("article_words", "articles", articles), ("quote_words", "quotations", quotes)].compactMap {
            let (found, expected) = (try sums(of: $0), $2)
            guard found != expected else { return nil }
            return "The full-text index of \($1) holds \(found.words) words where their texts have \(expected.words):"
                + " not everything is found by its words, or what is gone is."
        }
    }

    private func sums(of table: String) throws -> Sums {
        // A table of the connection's own, which one that only reads may make.
        try db.execute(sql: "CREATE VIRTUAL TABLE temp.vocabulary USING fts5vocab('main', '\(table)', 'row')")
        let row = try Row.fetchOne(db, sql: "SELECT total(doc), total(cnt) FROM temp.vocabulary")
        try db.execute(sql: "DROP TABLE temp.vocabulary")
        return Sums(entries: Int(row?[0] ?? 0.0), words: Int(row?[1] ?? 0.0))
    }
}
