import Articles
import GRDB

/// Keeps the groups of near-duplicates and of quotations while articles come and go.
struct ClusterRegister {
    private let db: Database

    init(_ db: Database) { self.db = db }

    /// Adds an article, after its rows.
    ///
    /// - Parameters:
    ///   - sketches: Its sketches.
    ///   - article: Its row.
    ///   - quotes: The rows of its quotations in the order of the text.
    /// - Throws: `DatabaseError`.
    func add(_ sketches: ArticleSketches, article: Int64, quotes: [Int64]) throws {
        if let sketch = sketches.article { try NearGroups(.article, db).add(article, sketch) }
        let groups = NearGroups(.quote, db)
        for (row, sketch) in zip(quotes, sketches.quotes).reversed() {
            if let sketch { try groups.add(row, sketch) }
        }
    }

    /// Takes an article out, before its rows.
    func remove(article: Int64) throws {
        let (rows, sketches) = try sketches(of: article)
        if let sketch = sketches.article { try NearGroups(.article, db).remove(article, sketch) }
        let groups = NearGroups(.quote, db)
        for (row, sketch) in zip(rows, sketches.quotes) {
            if let sketch { try groups.remove(row, sketch) }
        }
    }

    /// Sketches an article that is kept.
    ///
    /// - Returns: The rows of its quotations in the order of the text, and the sketches.
    func sketches(of article: Int64) throws -> (quotes: [Int64], sketches: ArticleSketches) {
        let (text, parts) = try db.indexedParts(of: article)
        let quotes = try db.quotes(of: article)
        return (
            quotes.map(\.row), ArticleSketches(text: text, body: parts.body, quotes: quotes.map(\.quote))
        )
    }
}
