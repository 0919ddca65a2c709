import Articles
import GRDB

/// Reads once more the articles that were kept before the archive had all its tables, and fills those tables.
struct Backfill {
    /// The archive.
    let pool: DatabasePool
    private let memory = SketchMemory()

    private static let articlesPerStep = 500

    /// Works off all articles, in steps that are durable each: what was interrupted goes on the next time.
    func run() throws {
        while case let rows = try pool.read(nextRows), !rows.isEmpty {
            try pool.write { db in for row in rows { try index(row, in: db) } }
        }
    }

    private func nextRows(_ db: Database) throws -> [Int64] {
        try Int64.fetchAll(
            db, sql: "SELECT article_id FROM unindexed ORDER BY article_id LIMIT ?", arguments: [Self.articlesPerStep])
    }

    private func index(_ article: Int64, in db: Database) throws {
        let indexed = try IndexedArticle(article, in: db)
        try ArticleDates(db).addMentions(indexed.parts.mentionedDates, of: article)
        let sketches = indexed.sketches
        try group(article, sketches.article, in: db)
        for ((row, quote), sketch) in zip(indexed.quotes, sketches.quotes).reversed() {
            try db.run(
                "UPDATE quote SET confidence = ?, word_count = ? WHERE id = ?",
                .number(PreparedQuote.hundredths(quote.confidence)), .number(quote.wordCount), .number(row))
            try group(quote: row, sketch, in: db)
        }
        try db.run("DELETE FROM unindexed WHERE article_id = ?", .number(article))
    }

    private func group(_ article: Int64, _ sketch: Sketch?, in db: Database) throws {
        guard let sketch else { return }
        let groups = NearGroups(.article, db, memory)
        try db.run(
            "UPDATE article SET body_digest = ?, sketch = ?, group_id = ? WHERE id = ?", .number(sketch.digest),
            .bytes(sketch.bits), .optional(try groups.join(sketch)), .number(article))
        try groups.addKeys(of: sketch, article)
    }

    private func group(quote: Int64, _ sketch: Sketch?, in db: Database) throws {
        guard let sketch else { return }
        let groups = NearGroups(.quote, db, memory)
        try db.run(
            "UPDATE quote SET sketch = ?, group_id = ? WHERE id = ?", .bytes(sketch.bits),
            .optional(try groups.join(sketch)), .number(quote))
        try groups.addKeys(of: sketch, quote)
    }
}
