import Articles
import Foundation
import GRDB

/// Reading rows of `quote` with their article's.
enum QuoteRow {
    /// Selects what `archived` reads; a condition and an order follow.
    static let select = """
        SELECT quote.name, article.name, body, language, published, published_zone, published_basis, published_text,
        published_confidence, parser_version FROM quote JOIN article ON article.id = article_id
        """

    static func archived(_ row: Row) throws -> ArchivedQuote {
        let name: String = row[0]
        guard let id = QuoteID(rawValue: name) else { throw CorruptRecord(detail: "“\(name)” names no quotation") }
        return try QuoteBody.read(
            try row.bytes(at: 2), id: id, articleID: try ArticleRow.articleID(row[1]), language: row[3],
            published: try ArticleRow.published(row, from: 4), parserVersion: row[9])
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
