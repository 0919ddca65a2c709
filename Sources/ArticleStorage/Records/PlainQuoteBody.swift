import Articles

/// The part of an archived quotation that only its own row knew in version 1 of the schema.
enum PlainQuoteBody {
    /// The layout that version 1 wrote.
    private static let layout = 1

    /// Reads a body back into an archived quotation.
    static func read(
        _ bytes: [UInt8], in text: ArticleText, id: QuoteID, articleID: ArticleID, article: QuotedArticle,
        language: String, published: PublicationDate, parserVersion: String
    ) throws(CorruptRecord) -> ArchivedQuote {
        var reader = ByteReader(bytes, layout: .full)
        let found = try reader.number()
        guard found == layout else { throw CorruptRecord(detail: "a quotation has the unknown layout \(found)") }
        let quote = try reader.quote(in: text)
        let speakers = try reader.list { reader throws(CorruptRecord) in
            (try reader.text(), try SpeakerRegister.speakerID(try reader.text()))
        }
        let archived = ArchivedQuote(
            id: id, articleID: articleID, article: article, quote: quote, articleText: text,
            speakerIDs: Dictionary(speakers) { first, _ in first },
            paragraph: try reader.optional { reader throws(CorruptRecord) in try reader.number() },
            section: try reader.optionalText(), language: language, published: published, parserVersion: parserVersion)
        guard reader.isAtEnd else { throw CorruptRecord(detail: "a quotation has bytes behind its end") }
        return archived
    }
}
