import Articles
import HTTPCore

/// Finds where else the archive has what an article quotes: what claims tell besides the words.
struct AppearanceFinder {
    /// Where articles are kept.
    let repository: any ArticleRepository

    /// Answers with the claims of an article, as one graph.
    func claims(of id: ArticleID, base: BaseURL) async throws -> Response {
        let article = try await reference(to: id)
        var claims: [ClaimLD] = []
        for quote in try await repository.quotes(of: id).value("The article \(id)") where ClaimLD.isClaim(quote) {
            let appearances = try await appearances(of: quote, in: article)
            claims.append(ClaimLD(quote: quote, article: article, appearances: appearances, base: base))
        }
        return .graph(claims) { $1.write(to: &$0) }
    }

    /// Answers with the claim of one quotation.
    ///
    /// - Throws: `Problem` of kind `notAcceptable` for words that claim nothing.
    func claim(of quote: ArchivedQuote, base: BaseURL) async throws -> Response {
        guard ClaimLD.isClaim(quote) else {
            throw Problem(
                kind: .notAcceptable, detail: "The quotation \(quote.id) is a fragment, a few words that claim nothing."
            )
        }
        let article = try await reference(to: quote.articleID)
        let appearances = try await appearances(of: quote, in: article)
        let claim = ClaimLD(quote: quote, article: article, appearances: appearances, base: base)
        return .linkedData { claim.write(to: &$0, isDocument: true) }
    }

    /// Returns what identifies an article.
    ///
    /// - Throws: `Problem` of kind `notFound` or `gone`; `RepositoryError`.
    func reference(to id: ArticleID) async throws -> ArticleReference {
        ArticleReference(try await repository.article(id).value("The article \(id)").article)
    }

    /// The articles that print a quotation in the same or nearly the same words, the earliest first and each once.
    private func appearances(
        of quote: ArchivedQuote, in article: ArticleReference
    ) async throws(RepositoryError) -> [ArticleReference] {
        guard let occurrences = quote.occurrences, occurrences.count > 1,
            let cluster = try await repository.cluster(occurrences.cluster)
        else { return [article] }
        var seen: Set<ArticleID> = []
        return cluster.members.filter { seen.insert($0.articleID).inserted }.map {
            $0.articleID == article.id ? article : ArticleReference($0)
        }
    }
}
