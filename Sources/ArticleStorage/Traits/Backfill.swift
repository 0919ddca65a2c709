import Articles
import GRDB

/// Reads once more the articles that were kept before the archive had all its tables, and fills those tables.
struct Backfill {
    /// The archive.
    let pool: DatabasePool

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
        let traits = QuoteTraits(db)
        for (row, quote) in try db.quotes(of: article) { try traits.add(quote, row: row) }
        try ArticleDates(db).addMentions(try db.indexedParts(of: article).parts.mentionedDates, of: article)
        let clusters = ClusterRegister(db)
        let (quotes, sketches) = try clusters.sketches(of: article)
        try clusters.add(sketches, article: article, quotes: quotes)
        try db.execute(sql: "DELETE FROM unindexed WHERE article_id = ?", arguments: [article])
    }
}

extension Database {
    /// An article's quotations in the order of the text, with their rows.
    func quotes(of article: Int64) throws -> [(row: Int64, quote: Quote)] {
        let rows = try Int64.fetchAll(
            self, sql: "SELECT id FROM quote WHERE article_id = ? ORDER BY id DESC", arguments: [article])
        let found = try Row.fetchAll(
            self, sql: "\(QuoteReader.select) WHERE quote.article_id = ? ORDER BY quote.id DESC", arguments: [article])
        var reader = QuoteReader()
        return try zip(rows, found).map { ($0, try reader.archived($1).quote) }
    }
}
