import Articles
import GRDB

/// Reading rows of `article`.
enum ArticleRow {
    /// The columns that `summary` reads, in its order.
    static let summaryColumns = """
        article.name, title, site.name, url, language, published, published_zone, published_basis, published_text,
        published_confidence, ingested_at, word_count, quote_count
        """

    static func summary(_ row: Row) throws(CorruptRecord) -> ArticleSummary {
        ArticleSummary(
            id: try articleID(row[0]), title: row[1], site: row[2], url: row[3], language: row[4],
            published: try published(row, from: 5), ingestedAt: Timestamp(milliseconds: row[10]), wordCount: row[11],
            quoteCount: row[12])
    }

    /// Reads published, published_zone, published_basis, published_text and published_confidence.
    static func published(_ row: Row, from index: Int) throws(CorruptRecord) -> PublicationDate {
        let (stored, basis): (String?, String) = (row[index], row[index + 2])
        let value = stored.flatMap(DateValue.init(stored:))
        guard (stored == nil) == (value == nil), let basis = PublicationDate.Basis(rawValue: basis) else {
            throw CorruptRecord(detail: "an article has an impossible date of publication")
        }
        return PublicationDate(
            value: value, timeZone: row[index + 1], basis: basis, text: row[index + 3], confidence: row[index + 4])
    }

    static func articleID(_ text: String) throws(CorruptRecord) -> ArticleID {
        guard let id = ArticleID(rawValue: text) else { throw CorruptRecord(detail: "“\(text)” names no article") }
        return id
    }
}
