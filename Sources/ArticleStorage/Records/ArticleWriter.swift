import Articles
import GRDB

/// Adds articles to an archive and takes them out, inside the caller's transaction.
struct ArticleWriter {
    let db: Database
    private let renderer: any ArticleRenderer
    private let speakers: SpeakerRegister
    let index: WordIndex

    init(_ db: Database, renderer: any ArticleRenderer) {
        self.db = db
        self.renderer = renderer
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
        guard try !isDeleted(article.id) else {
            throw RepositoryError.conflict(detail: "\(article.id) is the name of a deleted article")
        }
        let entries = try prepared.appearances.map { try speakers.entry(for: $0) }
        let representation = try representation(of: prepared, speakers: entries)
        let site = try article.parsed.site.flatMap { try siteRow(named: $0.name) }
        let row = try insert(article, site: site)
        try insertContent(of: row, text: prepared.text, document: representation.document)
        let rows = Dictionary(zip(prepared.appearances.map(\.folded), entries.map(\.row))) { first, _ in first }
        try index.add(prepared.words, article: row)
        try insertQuotes(of: prepared, bodies: representation.quotes, row: row, speakers: rows)
        try ArticleDates(db).add(article, row: row)
        let published = article.parsed.published.storable.value
        for (appearance, entry) in zip(prepared.appearances, entries) {
            try speakers.add(appearance, of: entry.row, in: row, site: site, published: published)
        }
        try db.log(.created, of: article.id, at: article.ingestedAt)
        return .created(
            StoredDocument(gzip: representation.document, updatedAt: article.ingestedAt, version: 1))
    }

    /// The prepared representation, or another when a speaker got an identifier that was not expected.
    private func representation(
        of prepared: PreparedArticle, speakers: [SpeakerRegister.Entry]
    ) throws -> Representation {
        let identifiers = prepared.appearances.identifiers(speakers.map(\.id))
        guard identifiers != prepared.representation.speakerIDs else { return prepared.representation }
        return try Representation(of: prepared.article, speakerIDs: identifiers, renderer: renderer)
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
        if let parts = try db.indexedParts(of: row, readBy: renderer) {
            try ArticleDates(db).removeMentions(parts.mentionedDates, of: row)
        }
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
        let text = try ArticleText(packed: try stored.bytes(at: 0))
        let rows = try Row.fetchAll(
            db, sql: "\(QuoteReader.select) WHERE quote.article_id = ? ORDER BY quote.id DESC", arguments: [article])
        let quotes = try Int64.fetchAll(
            db, sql: "SELECT id FROM quote WHERE article_id = ? ORDER BY id DESC", arguments: [article])
        var reader = QuoteReader()
        let words = IndexedWords(title: stored[1], text: text, quotes: try rows.map { try reader.archived($0).quote })
        try index.remove(words, article: article, quotes: quotes)
    }

    private func article(with hash: ContentHash) throws -> ArticleID? {
        let find = try db.cachedStatement(sql: "SELECT name FROM article WHERE content_hash = ?")
        return try String.fetchOne(find, arguments: [hash.bytes]).map(ArticleRow.articleID)
    }

    private func isDeleted(_ id: ArticleID) throws -> Bool {
        let find = try db.cachedStatement(sql: "SELECT 1 FROM tombstone WHERE name = ?")
        return try Row.fetchOne(find, arguments: [id.rawValue]) != nil
    }
}
