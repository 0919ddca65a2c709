import Articles

/// Some rows of an export as they come from the archive, and where the next begin.
struct ExportPage: Sendable {
    /// The rows.
    let rows: Rows
    /// Where the next page begins, or `nil` behind the last.
    let next: Cursor?

    /// What the rows of an export are made of.
    enum Rows: Sendable {
        /// The representations of articles.
        case documents([[UInt8]])
        /// Articles with what the archive knows of them.
        case articles([ArchivedArticle])
        /// Quotations.
        case quotes([ArchivedQuote])
    }

    /// Reads a page, away from the caller's thread.
    ///
    /// - Throws: `RepositoryError`, or `CancellationError` when nobody wants it any more.
    @concurrent static func read(
        _ query: ListQuery, as form: ExportForm, of repository: any ArticleRepository
    ) async throws -> ExportPage {
        try Task.checkCancellation()
        switch form {
        case .articleLines:
            let page = try await repository.articles(query)
            return ExportPage(rows: .documents(try await documents(of: page.items, in: repository)), next: page.next)
        case .newsLines:
            let page = try await repository.articles(query)
            return ExportPage(rows: .articles(try await articles(page.items, in: repository)), next: page.next)
        case .quoteLines, .quoteTable, .quoteGraph, .claimGraph:
            let page = try await repository.quotes(query)
            return ExportPage(rows: .quotes(page.items), next: page.next)
        }
    }

    /// Articles; one that was deleted since it was listed is left out.
    private static func articles(
        _ summaries: [ArticleSummary], in repository: any ArticleRepository
    ) async throws(RepositoryError) -> [ArchivedArticle] {
        var articles: [ArchivedArticle] = []
        for summary in summaries {
            guard case .found(let article) = try await repository.article(summary.id) else { continue }
            articles.append(article)
        }
        return articles
    }

    /// The representations of articles; one that was deleted since it was listed is left out.
    private static func documents(
        of articles: [ArticleSummary], in repository: any ArticleRepository
    ) async throws(RepositoryError) -> [[UInt8]] {
        var documents: [[UInt8]] = []
        for article in articles {
            guard case .found(let stored) = try await repository.document(of: article.id) else { continue }
            // Without the line break at its end.
            documents.append(try stored.bytes().dropLast())
        }
        return documents
    }
}
