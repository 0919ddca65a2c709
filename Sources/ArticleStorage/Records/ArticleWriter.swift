import Articles
import GRDB

/// Adds articles to an archive and takes them out, inside the caller's transaction.
struct ArticleWriter {
    let db: Database
    private let speakers: SpeakerRegister
    let index: WordIndex

    init(_ db: Database) {
        self.db = db
        speakers = SpeakerRegister(db)
        index = WordIndex(db)
    }

    /// Keeps an article unless its text is there already.
    ///
    /// - Parameter prepared: The article.
    /// - Returns: What became of it.
    /// - Throws: `RepositoryError.conflict` for a deleted article's identifier, `DatabaseError` for a live one's.
    func add(_ prepared: PreparedArticle) throws -> Addition {
        let article = prepared.article
        if let existing = try self.article(with: article.contentHash) { return .existing(existing) }
        guard try db.number(LookupConnection.findTombstone, .text(article.id.rawValue)) == nil else {
            throw RepositoryError.conflict(detail: "\(article.id) is the name of a deleted article")
        }
        let published = article.parsed.published.storable.value
        let entries = try speakers.entries(for: prepared.appearances, published: published)
        let parse = try prepared.parse(speakerIDs: prepared.appearances.identifiers(entries.map(\.id)))
        let site = try article.parsed.site.flatMap { try siteRow(named: $0.name) }
        let row = try insert(article, site: site)
        try insertContent(of: row, text: prepared.text, parse: parse)
        let rows = Dictionary(zip(prepared.appearances.map(\.folded), entries.map(\.row))) { first, _ in first }
        try index.add(prepared.words, article: row)
        let quotes = try insertQuotes(of: prepared, row: row, speakers: rows)
        try ClusterRegister(db).add(prepared.sketches, article: row, quotes: quotes)
        try ArticleDates(db).add(article, row: row)
        for (appearance, entry) in zip(prepared.appearances, entries) {
            try speakers.add(appearance, of: entry.row, in: row, site: site, published: published)
        }
        try db.log(.created, of: article.id, at: article.ingestedAt)
        return .created
    }

    /// Takes an article out and leaves a tombstone.
    ///
    /// - Returns: `false` when there is no such article.
    func delete(_ id: ArticleID, at moment: Timestamp) throws -> Bool {
        let found = try Row.fetchOne(
            db, sql: "SELECT id, site_id FROM article WHERE name = ?", arguments: [id.rawValue])
        guard let found else { return false }
        let (row, site): (Int64, Int64?) = (found[0], found[1])
        try removeWords(of: row)
        try ArticleDates(db).removeMentions(try db.indexedParts(of: row).parts.mentionedDates, of: row)
        try ClusterRegister(db).remove(article: row)
        try db.execute(sql: "DELETE FROM quote WHERE article_id = ?", arguments: [row])
        try speakers.removeAppearances(in: row, site: site)
        try db.execute(sql: "DELETE FROM article WHERE id = ?", arguments: [row])
        try db.log(.deleted, of: id, at: moment)
        try db.execute(sql: "INSERT INTO tombstone VALUES (?)", arguments: [id.rawValue])
        return true
    }

    private func removeWords(of article: Int64) throws {
        let stored = try Row.fetchOne(
            db, sql: "SELECT text, title FROM article_text JOIN article ON id = article_id WHERE id = ?",
            arguments: [article])
        guard let stored else { throw CorruptRecord(detail: "an article has no text") }
        let text = try PackedText.text(try stored.bytes(at: 0))
        let rows = try Row.fetchAll(
            db, sql: "\(QuoteReader.select) WHERE quote.article_id = ? ORDER BY quote.id DESC", arguments: [article])
        let quotes = try Int64.fetchAll(
            db, sql: "SELECT id FROM quote WHERE article_id = ? ORDER BY id DESC", arguments: [article])
        var reader = QuoteReader()
        let words = IndexedWords(title: stored[1], text: text, quotes: try rows.map { try reader.archived($0).quote })
        try index.remove(words, article: article, quotes: quotes)
    }

    private func article(with hash: ContentHash) throws -> ArticleID? {
        try db.first("SELECT name FROM article WHERE content_hash = ?", .bytes(hash.bytes)) {
            try ArticleRow.articleID($0.text(0) ?? "")
        }
    }
}
