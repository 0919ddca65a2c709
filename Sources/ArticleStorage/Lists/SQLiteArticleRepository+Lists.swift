public import Articles
import GRDB

extension SQLiteArticleRepository {
    /// Lists articles along an index, one lookup for each that is shown.
    public func articles(_ query: ListQuery) async throws(RepositoryError) -> Page<ArticleSummary> {
        try read { db in
            try ListPage(.articles, query, in: db).page(
                select:
                    "SELECT \(ArticleRow.summaryColumns) FROM article LEFT JOIN site ON site.id = site_id WHERE article.id = ?",
                ArticleRow.summary)
        }
    }

    /// Lists quotations along an index, one lookup for each that is shown.
    public func quotes(_ query: ListQuery) async throws(RepositoryError) -> Page<ArchivedQuote> {
        try read { db in
            var reader = QuoteReader()
            return try ListPage(.quotes, query, in: db).page(
                select: "\(QuoteReader.select) WHERE quote.id = ?"
            ) { try reader.archived($0) }
        }
    }
}
