import Articles
import Foundation
import GRDB

extension ArticleWriter {
    /// Finds or creates the row of an outlet; the first spelling of its name stays.
    func siteRow(named name: String) throws -> Int64? {
        let line = name.onOneLine
        guard !line.isEmpty else { return nil }
        let find = try db.cachedStatement(sql: "SELECT id FROM site WHERE folded = ?")
        if let row = try Int64.fetchOne(find, arguments: [line.folded]) { return row }
        try db.execute(sql: "INSERT INTO site (folded, name) VALUES (?, ?)", arguments: [line.folded, line])
        return db.lastInsertedRowID
    }

    /// Inserts an article's small row and returns its key.
    func insert(_ article: Article, site: Int64?) throws -> Int64 {
        let parsed = article.parsed
        let published = parsed.published.storable
        let place = ListPlace(of: published.value)
        let ingested = article.ingestedAt.milliseconds
        try db.cachedStatement(
            sql: """
                INSERT INTO article (name, content_hash, site_id, title, url, language, published, published_zone,
                published_basis, published_text, published_confidence, published_order, last_day, ingested_at,
                updated_at, version, word_count, quote_count, parser_version)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1, ?, ?, ?)
                """
        ).execute(arguments: [
            article.id.rawValue, article.contentHash.bytes, site, parsed.title, article.url, parsed.language,
            published.value?.stored, published.timeZone, published.basis.rawValue, published.text,
            published.confidence, place.order, place.lastDay, ingested, ingested, parsed.wordCount,
            parsed.quotes.count, article.parserVersion,
        ])
        return db.lastInsertedRowID
    }

    /// Inserts an article's text and representation, both as gzip.
    func insertContent(of article: Int64, text: [UInt8], document: [UInt8]) throws {
        try db.cachedStatement(sql: "INSERT INTO article_text VALUES (?, ?)").execute(arguments: [article, Data(text)])
        try db.cachedStatement(sql: "INSERT INTO article_document VALUES (?, ?)")
            .execute(arguments: [article, Data(document)])
    }

    /// Inserts an article's quotations, the last first.
    ///
    /// - Parameters:
    ///   - prepared: The article.
    ///   - bodies: The quotations' bodies in the order of the text.
    ///   - row: The article's row.
    ///   - speakers: The speakers' rows by their folded names.
    /// - Throws: `DatabaseError` when an identifier is taken.
    func insertQuotes(
        of prepared: PreparedArticle, bodies: [[UInt8]], row: Int64, speakers: [String: Int64]
    ) throws {
        let article = prepared.article
        let insert = try db.cachedStatement(
            sql: """
                INSERT INTO quote (name, article_id, speaker_id, kind, published_order, last_day, body)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """)
        let place = ListPlace(of: article.parsed.published.storable.value)
        let traits = QuoteTraits(db)
        for (index, quote) in article.parsed.quotes.enumerated().reversed() {
            let speaker = quote.speaker.flatMap { $0.kind.hasOwnName ? speakers[$0.name.folded] : nil }
            try insert.execute(arguments: [
                article.quoteIDs[index].rawValue, row, speaker, quote.type.code, place.order, place.lastDay,
                Data(bodies[index]),
            ])
            let quoteRow = db.lastInsertedRowID
            try self.index.add(prepared.words.quotes[index], quote: quoteRow)
            try traits.add(quote, row: quoteRow)
        }
    }
}

extension PublicationDate {
    /// The date as columns can hold it: a value that no calendar has (month 13) counts as none.
    var storable: PublicationDate {
        var copy = self
        if let value, DateValue(stored: value.stored) != value { copy.value = nil }
        return copy
    }
}

extension ContentHash {
    /// The digest's 32 bytes.
    var bytes: Data {
        let digits = rawValue.utf8.map { $0 < 0x40 ? $0 - 0x30 : $0 - 0x61 + 10 }
        return Data(stride(from: 0, to: digits.count, by: 2).map { digits[$0] << 4 | digits[$0 + 1] })
    }
}
