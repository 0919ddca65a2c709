import Articles
import GRDB

/// Adds articles to an archive and takes them out, inside the caller's transaction.
struct ArticleWriter {
    let db: Database
    let speakers: SpeakerRegister
    let index: WordIndex
    let sketches: SketchMemory

    /// Makes a writer; what the register counts is the caller's to finish.
    init(_ db: Database, _ speakers: SpeakerRegister, _ sketches: SketchMemory) {
        self.db = db
        self.speakers = speakers
        self.sketches = sketches
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
        let parse = prepared.parse(speakerIDs: prepared.appearances.identifiers(entries.map(\.id)))
        let site = try prepared.site.flatMap(siteRow)
        let row = try insert(article, site: site, sketch: prepared.sketch)
        try insertContent(of: row, text: prepared.text, parse: parse)
        try index.add(prepared.words, article: row)
        try insertQuotes(prepared.quotes, of: article, row: row, speakers: entries.map(\.row))
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
        let indexed = try IndexedArticle(row, in: db)
        try index.remove(indexed.words, article: row, quotes: indexed.quotes.map(\.row))
        try ArticleDates(db).removeMentions(indexed.parts.mentionedDates, of: row)
        try removeFromGroups(indexed, row: row)
        try db.execute(sql: "DELETE FROM quote WHERE article_id = ?", arguments: [row])
        try speakers.removeAppearances(in: row, site: site)
        try db.execute(sql: "DELETE FROM article WHERE id = ?", arguments: [row])
        try db.log(.deleted, of: id, at: moment)
        try db.execute(sql: "INSERT INTO tombstone VALUES (?)", arguments: [id.rawValue])
        return true
    }

    private func removeFromGroups(_ article: IndexedArticle, row: Int64) throws {
        let own = article.sketches
        if let sketch = own.article { try NearGroups(.article, db, sketches).remove(row, sketch) }
        for (quote, sketch) in zip(article.quotes, own.quotes) {
            if let sketch { try NearGroups(.quote, db, sketches).remove(quote.row, sketch) }
        }
    }

    private func article(with hash: ContentHash) throws -> ArticleID? {
        try db.first(
            "SELECT name FROM article WHERE substr(content_hash, 1, 8) = substr(?1, 1, 8) AND content_hash = ?1",
            .bytes(hash.bytes)
        ) { try ArticleRow.articleID($0.text(0) ?? "") }
    }
}
