import Articles
import HTTPCore

/// Finds where else the archive has what an article quotes: what claims tell besides the words.
struct AppearanceFinder {
    /// Where articles are kept.
    let repository: any ArticleRepository
    /// How many quotations of clusters may be read before no other cluster is.
    var mostMembers = 2_000

    /// What is known so far.
    private struct Findings {
        /// The appearances of each cluster that was read: an article may say the same again and again.
        var known: [ClusterID: [ArticleReference]] = [:]
        /// How many more quotations of clusters may be read.
        var rest: Int
    }

    /// Answers with the claims of an article, as one graph.
    ///
    /// Claims of large clusters are costly, and how many there are is the article's to choose: behind the first ones, others
    /// are told without their appearances elsewhere, as an export tells all.
    func answer(withClaimsOf id: ArticleID, base: BaseURL) async throws -> Response {
        var (claims, findings) = ([ClaimLD](), Findings(rest: mostMembers))
        for quote in try await repository.quotes(of: id).value("The article \(id)") where ClaimLD.isClaim(quote) {
            claims.append(try await claim(of: quote, base: base, &findings))
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
        var findings = Findings(rest: mostMembers)
        let claim = try await claim(of: quote, base: base, &findings)
        return .linkedData { claim.write(to: &$0, isDocument: true) }
    }

    private func claim(
        of quote: ArchivedQuote, base: BaseURL, _ findings: inout Findings
    ) async throws(RepositoryError) -> ClaimLD {
        ClaimLD(
            quote: quote, article: ArticleReference(quote), appearances: try await appearances(of: quote, &findings),
            base: base)
    }

    /// The articles that print a quotation in the same or nearly the same words, the earliest first and each once; none
    /// where that would be too much to read.
    private func appearances(
        of quote: ArchivedQuote, _ findings: inout Findings
    ) async throws(RepositoryError) -> [ArticleReference] {
        guard let occurrences = quote.occurrences, occurrences.count > 1 else { return [ArticleReference(quote)] }
        if let appearances = findings.known[occurrences.cluster] { return appearances }
        guard findings.rest > 0 else { return [] }
        guard let cluster = try await repository.cluster(occurrences.cluster) else { return [ArticleReference(quote)] }
        findings.rest -= cluster.members.count
        var seen: Set<ArticleID> = []
        let appearances = cluster.members.filter { seen.insert($0.articleID).inserted }.map { ArticleReference($0) }
        findings.known[occurrences.cluster] = appearances
        return appearances
    }
}
