import Articles
import GRDB
import Gzip

/// Reads once more the articles that were kept before the archive had all its tables, and fills those tables.
struct Backfill {
    /// The archive.
    let pool: DatabasePool
    /// What reads representations.
    let renderer: any ArticleRenderer

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
        try addTraits(of: article, in: db)
        if let parts = try db.indexedParts(of: article, readBy: renderer) {
            try ArticleDates(db).addMentions(parts.mentionedDates, of: article)
        }
        try db.execute(sql: "DELETE FROM unindexed WHERE article_id = ?", arguments: [article])
    }

    private func addTraits(of article: Int64, in db: Database) throws {
        let rows = try db.quotes(of: article)
        let traits = QuoteTraits(db)
        for (row, quote) in rows { try traits.add(quote, row: row) }
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

    /// What the archive indexes of an article besides, read back from its representation.
    func indexedParts(of article: Int64, readBy renderer: any ArticleRenderer) throws -> IndexedParts? {
        let stored = try Row.fetchOne(
            self, sql: "SELECT document FROM article_document WHERE article_id = ?", arguments: [article])
        guard let stored else { return nil }
        return renderer.indexedParts(of: try Gzip.unpack(try stored.bytes(at: 0), maximum: .max))
    }
}
