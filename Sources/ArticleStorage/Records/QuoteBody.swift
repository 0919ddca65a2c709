import Articles

/// The part of an archived quotation that only its own row knows, as bytes.
///
/// Identifiers, language, date and parser version stand in columns, of the quotation or of its article. Words that stand
/// in the article's text are kept as places: quotations would otherwise take as much room as all texts.
enum QuoteBody {
    /// The layout that is written; a reader knows this one and all before it.
    private static let layout = 1

    static func bytes(of archived: ArchivedQuote, in text: ArticleText) -> [UInt8] {
        let quote = archived.quote
        var writer = ByteWriter()
        writer.put(layout)
        writer.put(quote.type.rawValue)
        writer.put(all: quote.spans) { $0.put($1) }
        writer.put(quote.text, unless: text.printed(quote.spans))
        writer.put(all: quote.fragments) { $0.put($1) }
        writer.put(quote.speaker) { $0.put($1) }
        writer.put(quote.mention) { $0.put($1, in: text) }
        writer.put(quote.role) { $0.put($1) }
        writer.put(quote.cue) { $0.put($1, in: text) }
        writer.put(quote.addressee) { $0.put($1, in: text) }
        writer.put(all: quote.via) { $0.put($1, in: text) }
        writer.put(quote.block)
        writer.put(quote.isFloating ? 1 : 0)
        writer.put(quote.confidence)
        writer.put(all: quote.candidates) { $0.put($1) }
        writer.put(quote.rule)
        writer.put(all: archived.speakerIDs.sorted { $0.key < $1.key }) { writer, entry in
            writer.put(entry.key)
            writer.put(entry.value.rawValue)
        }
        writer.put(archived.paragraph) { $0.put($1) }
        writer.put(archived.section) { $0.put($1) }
        return writer.bytes
    }

    /// Reads a body back into an archived quotation.
    static func read(
        _ bytes: [UInt8], in text: ArticleText, id: QuoteID, articleID: ArticleID, language: String,
        published: PublicationDate, parserVersion: String
    ) throws(CorruptRecord) -> ArchivedQuote {
        var reader = ByteReader(bytes)
        let found = try reader.number()
        guard found == layout else { throw CorruptRecord(detail: "a quotation has the unknown layout \(found)") }
        let quote = try reader.quote(in: text)
        let archived = ArchivedQuote(
            id: id, articleID: articleID, quote: quote, excerpts: quote.spans.map(text.excerpt),
            speakerIDs: try reader.speakerIDs(),
            paragraph: try reader.optional { reader throws(CorruptRecord) in try reader.number() },
            section: try reader.optional { reader throws(CorruptRecord) in try reader.text() },
            language: language, published: published, parserVersion: parserVersion)
        guard reader.isAtEnd else { throw CorruptRecord(detail: "a quotation has bytes behind its end") }
        return archived
    }
}

extension ArticleText {
    /// The words of stretches as one prints them: joined by a space, without the comma before the attribution.
    func printed(_ spans: [Range<Int>]) -> String {
        let words = spans.map { self[$0] }.joined(separator: " ")
        return words.hasSuffix(",") ? String(words.dropLast()) : words
    }
}
