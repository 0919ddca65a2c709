import Articles
import Foundation
import GRDB
import Gzip

/// Reads rows of `quote` with their article's; each article's text is unpacked once.
struct QuoteReader {
    /// Selects what `archived` reads; a condition and an order follow.
    static let select = """
        SELECT quote.name, article.name, body, language, published, published_zone, published_basis, published_text,
        published_confidence, parser_version, quote.article_id, text FROM quote JOIN article ON article.id = quote.article_id
        JOIN article_text ON article_text.article_id = quote.article_id
        """

    private var texts: [Int64: ArticleText] = [:]

    /// Reads one row.
    mutating func archived(_ row: Row) throws -> ArchivedQuote {
        let name: String = row[0]
        guard let id = QuoteID(rawValue: name) else { throw CorruptRecord(detail: "“\(name)” names no quotation") }
        return try QuoteBody.read(
            try row.bytes(at: 2), in: try text(of: row[10], row), id: id, articleID: try ArticleRow.articleID(row[1]),
            language: row[3], published: try ArticleRow.published(row, from: 4), parserVersion: row[9])
    }

    private mutating func text(of article: Int64, _ row: Row) throws -> ArticleText {
        if let text = texts[article] { return text }
        let text = try ArticleText(packed: try row.bytes(at: 11))
        texts[article] = text
        return text
    }
}

extension ArticleText {
    /// Unpacks a text as the archive holds it.
    init(packed bytes: [UInt8]) throws {
        self = try ArticleText(stored: try Gzip.unpack(bytes, maximum: Self.maximumBytes))
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

extension Row {
    /// The bytes of a BLOB column.
    func bytes(at index: Int) throws -> [UInt8] {
        try withUnsafeData(atIndex: index) { data in data.map { [UInt8]($0) } ?? [] }
    }
}
