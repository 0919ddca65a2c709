public import Articles
import GRDB

extension SQLiteArticleRepository {
    /// Lists articles along an index, one lookup for each that is shown.
    public func articles(_ query: ListQuery) async throws(RepositoryError) -> Page<ArticleSummary> {
        let finder = query.hasSnippets ? SnippetFinder([query.filter.search, query.filter.about]) : nil
        return try read { db in
            var textBytes = 0
            return try ListPage(.articles, query, lookingAt: mostRowsOfPage, in: db).page(
                select: Self.articleSelect, textBytes: { textBytes }
            ) { row, key in
                if query.textBytes != nil { textBytes += try db.textBytes(ofArticle: key) }
                var summary = try ArticleRow.summary(row)
                summary.snippet = try db.snippet(ofArticle: key, finder)
                return summary
            }
        }
    }

    /// Lists quotations along an index, one lookup for each that is shown.
    public func quotes(_ query: ListQuery) async throws(RepositoryError) -> Page<ArchivedQuote> {
        let finder = query.hasSnippets ? SnippetFinder([query.filter.search, query.filter.about]) : nil
        return try read { db in
            var reader = QuoteReader()
            return try ListPage(.quotes, query, lookingAt: mostRowsOfPage, in: db).page(
                select: "\(QuoteReader.select) WHERE quote.id = ?", textBytes: { reader.textBytes }
            ) { row, key in
                var quote = try reader.counted(row, in: db)
                quote.snippet = try db.snippet(of: quote, row: key, finder)
                return quote
            }
        }
    }

    private static let articleSelect =
        "SELECT \(ArticleRow.summaryColumns) FROM article LEFT JOIN site ON site.id = site_id WHERE article.id = ?"
}

extension Database {
    /// The number of bytes of an article's text, without unpacking it: its ends tell.
    fileprivate func textBytes(ofArticle key: Int64) throws -> Int {
        let find = try cachedStatement(
            sql: "SELECT substr(text, 1, 16), substr(text, -4) FROM article_text WHERE article_id = ?")
        return try Row.fetchOne(find, arguments: [key]).map { row in
            try PackedText.count(row.bytes(at: 0) + row.bytes(at: 1))
        } ?? 0
    }
}
