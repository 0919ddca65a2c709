import Articles
import HTTPCore

/// Finds where else the archive has what an article quotes: what claims tell besides the words.
struct AppearanceFinder {
    /// Where articles are kept.
    let repository: any ArticleRepository

    /// Answers with the claims of an article, as one graph.
    func answer(withClaimsOf id: ArticleID, base: BaseURL) async throws -> Response {
        var claims: [ClaimLD] = []
        // An article may say the same again and again: each cluster is read once.
        var known: [ClusterID: [ArticleReference]] = [:]
        for quote in try await repository.quotes(of: id).value("The article \(id)") where ClaimLD.isClaim(quote) {
            claims.append(try await claim(of: quote, base: base, known: &known))
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
        var known: [ClusterID: [ArticleReference]] = [:]
        let claim = try await claim(of: quote, base: base, known: &known)
        return .linkedData { claim.write(to: &$0, isDocument: true) }
    }

    private func claim(
        of quote: ArchivedQuote, base: BaseURL, known: inout [ClusterID: [ArticleReference]]
    ) async throws(RepositoryError) -> ClaimLD {
        ClaimLD(
            quote: quote, article: ArticleReference(quote), appearances: try await appearances(of: quote, &known),
            base: base)
    }

    /// The articles that print a quotation in the same or nearly the same words, the earliest first and each once.
    private func appearances(
        of quote: ArchivedQuote, _ known: inout [ClusterID: [ArticleReference]]
    ) async throws(RepositoryError) -> [ArticleReference] {
        guard let occurrences = quote.occurrences, occurrences.count > 1 else { return [ArticleReference(quote)] }
        if let appearances = known[occurrences.cluster] { return appearances }
        guard let cluster = try await repository.cluster(occurrences.cluster) else { return [ArticleReference(quote)] }
        var seen: Set<ArticleID> = []
        let appearances = cluster.members.filter { seen.insert($0.articleID).inserted }.map { ArticleReference($0) }
        known[occurrences.cluster] = appearances
        return appearances
    }
}
