import Articles
import GRDB

/// An article that is kept, as far as other tables hold parts of it.
struct IndexedArticle {
    /// The words of its title and body, and of its quotations.
    let words: IndexedWords
    /// What was read from it.
    let parts: IndexedParts
    /// The quotations in the order of the text, with their rows.
    let quotes: [(row: Int64, quote: Quote)]
    private let text: ArticleText

    /// Reads the article of a row.
    init(_ article: Int64, in db: Database) throws {
        let select = try db.cachedStatement(
            sql: "SELECT \(PackedArticle.columns), title FROM article \(PackedArticle.joins) WHERE article.id = ?")
        guard let row = try Row.fetchOne(select, arguments: [article]) else {
            throw CorruptRecord(detail: "an article has no text")
        }
        let packed = try PackedArticle(row)
        text = try packed.articleText()
        parts = try IndexedParts(packed)
        quotes = try Self.quotes(of: article, in: db)
        words = IndexedWords(title: row[10], text: text, quotes: quotes.map(\.quote), paragraphs: parts.body)
    }

    /// The sketches that its rows are found by.
    var sketches: ArticleSketches { ArticleSketches(text: text, body: parts.body, words: words) }

    private static func quotes(of article: Int64, in db: Database) throws -> [(row: Int64, quote: Quote)] {
        let rows = try db.all("SELECT id FROM quote WHERE article_id = ? ORDER BY id DESC", .number(article)) {
            $0.number(0)
        }
        let select = try db.cachedStatement(
            sql: "\(QuoteReader.select) WHERE quote.article_id = ? ORDER BY quote.id DESC")
        var reader = QuoteReader()
        return try zip(rows, Row.fetchAll(select, arguments: [article])).map { ($0, try reader.archived($1).quote) }
    }
}
