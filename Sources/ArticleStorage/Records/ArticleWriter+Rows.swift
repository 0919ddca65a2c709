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
        try db.cachedStatement(sql: "INSERT INTO article_content VALUES (?, ?, ?)")
            .execute(arguments: [article, Data(text), Data(document)])
    }

    /// Inserts an article's quotations, the last first.
    ///
    /// - Parameters:
    ///   - quotes: The quotations in the order of the text.
    ///   - article: The article's row.
    ///   - speakers: The speakers' rows by their public names.
    /// - Throws: `DatabaseError` when an identifier is taken.
    func insertQuotes(_ quotes: [ArchivedQuote], of article: Int64, speakers: [SpeakerID: Int64]) throws {
        let insert = try db.cachedStatement(
            sql: """
                INSERT INTO quote (name, article_id, speaker_id, kind, published_order, last_day, body)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """)
        for quote in quotes.reversed() {
            let speaker = quote.quote.speaker.flatMap { quote.speakerIDs[$0.name] }.flatMap { speakers[$0] }
            let place = ListPlace(of: quote.published.storable.value)
            try insert.execute(arguments: [
                quote.id.rawValue, article, speaker, quote.quote.type.code, place.order, place.lastDay,
                Data(QuoteBody.bytes(of: quote)),
            ])
        }
    }
}

extension PublicationDate {
    /// The date as columns can hold it: a value that no calendar has (month 13) counts as none.
    fileprivate var storable: PublicationDate {
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
