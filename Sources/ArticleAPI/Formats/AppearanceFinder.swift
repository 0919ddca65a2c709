import Articles
import HTTPCore

/// Finds where else the archive has what an article quotes: what claims tell besides the words.
struct AppearanceFinder {
    /// Where articles are kept.
    let repository: any ArticleRepository

    /// Answers with the claims of an article, as one graph.
    func answer(withClaimsOf id: ArticleID, base: BaseURL) async throws -> Response {
        var claims: [ClaimLD] = []
        for quote in try await repository.quotes(of: id).value("The article \(id)") where ClaimLD.isClaim(quote) {
            claims.append(try await claim(of: quote, base: base))
        }
        return .graph(claims) { $1.write(to: &$0) }
    }

    /// Answers with the claim of one quotation.
    ///
    /// - Throws: `Problem` of kind `notAcceptable` for words that claim nothing.
    func answer(with quote: ArchivedQuote, base: BaseURL) async throws -> Response {
        guard ClaimLD.isClaim(quote) else {
            throw Problem(
                kind: .notAcceptable, detail: "The quotation \(quote.id) is a fragment, a few words that claim nothing."
            )
        }
        let claim = try await claim(of: quote, base: base)
        return .linkedData { claim.write(to: &$0, isDocument: true) }
    }

    private func claim(of quote: ArchivedQuote, base: BaseURL) async throws(RepositoryError) -> ClaimLD {
        ClaimLD(
            quote: quote, article: ArticleReference(quote), appearances: try await appearances(of: quote), base: base)
    }

    /// The articles that print a quotation in the same or nearly the same words, the earliest first and each once.
    private func appearances(of quote: ArchivedQuote) async throws(RepositoryError) -> [ArticleReference] {
        guard let occurrences = quote.occurrences, occurrences.count > 1,
            let cluster = try await repository.cluster(occurrences.cluster)
        else { return [ArticleReference(quote)] }
        var seen: Set<ArticleID> = []
        return cluster.members.filter { seen.insert($0.articleID).inserted }.map { ArticleReference($0) }
    }
}
