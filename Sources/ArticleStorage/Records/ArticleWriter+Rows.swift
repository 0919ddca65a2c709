import Articles
import GRDB

extension ArticleWriter {
    /// Finds or creates the row of an outlet; the first spelling of its name stays.
    func siteRow(named name: String) throws -> Int64? {
        let line = name.onOneLine
        guard !line.isEmpty else { return nil }
        let folded = line.folded
        if let row = try db.number("SELECT id FROM site WHERE folded = ?", .text(folded)) { return row }
        try db.run("INSERT INTO site (folded, name) VALUES (?, ?)", .text(folded), .text(line))
        return db.lastInsertedRowID
    }

    /// Inserts an article's small row and returns its key.
    func insert(_ article: Article, site: Int64?) throws -> Int64 {
        let parsed = article.parsed
        let published = parsed.published.storable
        let place = ListPlace(of: published.value)
        let ingested = SQLValue.number(article.ingestedAt.milliseconds)
        try db.run(
            """
            INSERT INTO article (name, content_hash, site_id, title, url, language, published, published_zone,
            published_basis, published_text, published_confidence, published_order, last_day, ingested_at,
            updated_at, version, word_count, quote_count, parser_version)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1, ?, ?, ?)
            """,
            .text(article.id.rawValue), .bytes(article.contentHash.bytes), .optional(site), .optional(parsed.title),
            .optional(article.url), .text(parsed.language), .optional(published.value?.stored),
            .optional(published.timeZone), .text(published.basis.rawValue), .optional(published.text),
            .real(published.confidence), .number(place.order), .number(place.lastDay), ingested, ingested,
            .number(parsed.wordCount), .number(parsed.quotes.count), .text(article.parserVersion))
        return db.lastInsertedRowID
    }

    /// Inserts an article's text and parse, both packed.
    func insertContent(of article: Int64, text: [UInt8], parse: [UInt8]) throws {
        try db.run("INSERT INTO article_text VALUES (?, ?)", .number(article), .bytes(text))
        try db.run("INSERT INTO article_parse VALUES (?, ?)", .number(article), .bytes(parse))
    }

    /// Inserts an article's quotations, the last first.
    ///
    /// - Parameters:
    ///   - prepared: The article.
    ///   - row: The article's row.
    ///   - speakers: The speakers' rows by their folded names.
    /// - Returns: The rows of the quotations in the order of the text.
    /// - Throws: `DatabaseError` when an identifier is taken.
    func insertQuotes(of prepared: PreparedArticle, row: Int64, speakers: [String: Int64]) throws -> [Int64] {
        let article = prepared.article
        let place = ListPlace(of: article.parsed.published.storable.value)
        let traits = QuoteTraits(db)
        var rows: [Int64] = []
        for (position, quote) in article.parsed.quotes.enumerated().reversed() {
            let speaker = quote.speaker.flatMap { $0.kind.hasOwnName ? speakers[$0.name.folded] : nil }
            try db.run(
                """
                INSERT INTO quote (name, article_id, speaker_id, kind, published_order, last_day, position)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """,
                .text(article.quoteIDs[position].rawValue), .number(row), .optional(speaker), .number(quote.type.code),
                .number(place.order), .number(place.lastDay), .number(position))
            let quoteRow = db.lastInsertedRowID
            try index.add(prepared.words.quotes[position], quote: quoteRow)
            try traits.add(quote, row: quoteRow)
            rows.append(quoteRow)
        }
        return rows.reversed()
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
    var bytes: [UInt8] {
        let digits = rawValue.utf8.map { $0 < 0x40 ? $0 - 0x30 : $0 - 0x61 + 10 }
        return stride(from: 0, to: digits.count, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
    }
}
