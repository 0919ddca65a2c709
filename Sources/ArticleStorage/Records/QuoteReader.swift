import Articles
import GRDB

/// Reads rows of `quote` with their article's; each article is unpacked once.
struct QuoteReader {
    /// Selects what `archived` reads; a condition and an order follow.
    static let select = """
        SELECT \(PackedArticle.columns), quote.article_id, position, quote.name, body, language, published, published_zone,
        published_basis, published_text, published_confidence
        FROM quote JOIN article ON article.id = quote.article_id \(PackedArticle.joins)
        LEFT JOIN quote_body ON quote_body.quote_id = quote.id
        """

    private var articles: [Int64: (article: Article, speakerIDs: [String: SpeakerID])] = [:]
    private var texts: [Int64: ArticleText] = [:]

    /// Reads one row.
    mutating func archived(_ row: Row) throws -> ArchivedQuote {
        let body = try row.bytes(at: 13)
        guard body.isEmpty else { return try plain(row, body) }
        let (article, speakerIDs) = try article(of: row)
        let position: Int = row[11]
        guard article.quoteIDs.indices.contains(position) else {
            throw CorruptRecord(detail: "a quotation of \(article.id) is not in its parse")
        }
        return article.archivedQuote(at: position, speakerIDs: speakerIDs)
    }

    private mutating func article(of row: Row) throws -> (article: Article, speakerIDs: [String: SpeakerID]) {
        let key: Int64 = row[10]
        if let article = articles[key] { return article }
        let article = try PackedArticle(row).unpacked()
        articles[key] = article
        return article
    }

    /// Reads a quotation that version 1 of the schema kept.
    private mutating func plain(_ row: Row, _ body: [UInt8]) throws -> ArchivedQuote {
        let (key, name): (Int64, String) = (row[10], row[12])
        let text = try texts[key] ?? PackedText.text(try row.bytes(at: 7))
        texts[key] = text
        guard let id = QuoteID(rawValue: name) else { throw CorruptRecord(detail: "“\(name)” names no quotation") }
        return try PlainQuoteBody.read(
            body, in: text, id: id, articleID: try ArticleRow.articleID(row[0]), language: row[14],
            published: try ArticleRow.published(row, from: 15), parserVersion: row[6])
    }
}

extension Quote.Kind {
    /// The number that stands for the kind in a column and its indexes.
    var code: Int {
        switch self {
        case .direct: 1
        case .indirect: 2
        case .mixed: 3
        case .fragment: 4
        }
    }
}
