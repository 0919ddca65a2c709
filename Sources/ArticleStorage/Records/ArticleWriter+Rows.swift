import Articles
import GRDB

extension ArticleWriter {
    /// Finds or creates the row of an outlet; the first spelling of its name stays.
    func siteRow(_ site: SiteName) throws -> Int64? {
        if let row = try db.number("SELECT id FROM site WHERE folded = ?", .text(site.folded)) { return row }
        try db.run("INSERT INTO site (folded, name) VALUES (?, ?)", .text(site.folded), .text(site.name))
        return db.lastInsertedRowID
    }

    /// Inserts an article's small row, in the group of its near-duplicates, and returns its key.
    func insert(_ article: Article, site: Int64?, sketch: Sketch?) throws -> Int64 {
        let groups = NearGroups(.article, db, sketches)
        let group = try sketch.flatMap(groups.join)
        let parsed = article.parsed
        let published = parsed.published.storable
        let place = ListPlace(of: published.value)
        let ingested = SQLValue.number(article.ingestedAt.milliseconds)
        try db.run(
            """
            INSERT INTO article (name, content_hash, site_id, title, url, language, published, published_zone,
            published_basis, published_text, published_confidence, published_order, last_day, ingested_at,
            updated_at, version, word_count, quote_count, parser_version, body_digest, sketch, group_id)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1, ?, ?, ?, ?, ?, ?)
            """,
            .text(article.id.rawValue), .bytes(article.contentHash.bytes), .optional(site), .optional(parsed.title),
            .optional(article.url), .text(parsed.language), .optional(published.value?.stored),
            .optional(published.timeZone), .text(published.basis.rawValue), .optional(published.text),
            .real(published.confidence), .number(place.order), .number(place.lastDay), ingested, ingested,
            .number(parsed.wordCount), .number(parsed.quotes.count), .text(article.parserVersion),
            .optional(sketch?.digest), .optional(sketch?.bits), .optional(group))
        let row = db.lastInsertedRowID
        if let sketch { try groups.addKeys(of: sketch, row) }
        return row
    }

    /// Inserts an article's text and parse, both packed.
    func insertContent(of article: Int64, text: [UInt8], parse: [UInt8]) throws {
        try db.run("INSERT INTO article_text VALUES (?, ?)", .number(article), .bytes(text))
        try db.run("INSERT INTO article_parse VALUES (?, ?)", .number(article), .bytes(parse))
    }

    /// Inserts an article's quotations, the last first, each in the group of its near-duplicates.
    ///
    /// - Parameters:
    ///   - quotes: The quotations in the order of the text.
    ///   - article: The article.
    ///   - row: The article's row.
    ///   - speakers: The rows of the article's speakers.
    /// - Throws: `RepositoryError.conflict` when an identifier is taken, or `DatabaseError`.
    func insertQuotes(_ quotes: [PreparedQuote], of article: Article, row: Int64, speakers: [Int64]) throws {
        let place = ListPlace(of: article.parsed.published.storable.value)
        let groups = NearGroups(.quote, db, sketches)
        for (position, quote) in quotes.enumerated().reversed() {
            let (key, group) = (quote.id.key, try quote.sketch.flatMap(groups.join))
            if try db.number("SELECT 1 FROM quote WHERE name_key = ?", .number(key)) != nil { try refuse(quote.id) }
            try db.run(
                """
                INSERT INTO quote (name_key, article_id, speaker_id, kind, published_order, position, confidence, word_count,
                sketch, group_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                .number(key), .number(row), .optional(quote.speaker.map { speakers[$0] }),
                .number(quote.kind), .number(place.order), .number(position), .number(quote.confidence),
                .number(quote.wordCount), .optional(quote.sketch?.bits), .optional(group))
            let quoteRow = db.lastInsertedRowID
            if let sketch = quote.sketch { try groups.addKeys(of: sketch, quoteRow) }
            try index.add(quote.words, quote: quoteRow)
        }
    }

    /// Throws when a quotation has a name, and not only its key.
    private func refuse(_ id: QuoteID) throws {
        var reader = QuoteReader()
        guard try reader.row(named: id, in: db) == nil else {
            throw RepositoryError.conflict(detail: "\(id) is the name of another quotation")
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
    var bytes: [UInt8] {
        let digits = rawValue.utf8.map { $0 < 0x40 ? $0 - 0x30 : $0 - 0x61 + 10 }
        return stride(from: 0, to: digits.count, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
    }
}
