public import ArticleParsing
public import Articles
import Crypto

/// Turns submissions into articles: parses the text and gives the names that the archive keeps.
public struct ArticleIntake: Sendable {
    private let parser = ArticleParser()
    /// The clock.
    let now: @Sendable () -> Timestamp
    private let metrics = ParseMetrics()

    /// Makes an intake.
    ///
    /// - Parameter now: The clock; identifiers and arrival times come from it.
    public init(now: @escaping @Sendable () -> Timestamp) { self.now = now }

    /// Parses a submission and names it and its quotations.
    ///
    /// - Complexity: O(*n*) in the bytes of the text.
    public func article(from submission: Submission) -> Article {
        article(
            submission,
            metrics.measure(submission.text) { parser.parse(submission.text, hints: submission.hints) })
    }

    /// Parses a submission as `article(from:)` does, and tells why it is read so where that is wanted.
    ///
    /// - Complexity: O(*n*) in the bytes of the text.
    public func article(from submission: Submission, explains: Bool) -> (article: Article, explanation: Explanation?) {
        guard explains else { return (article(from: submission), nil) }
        let (parsed, explanation) = parser.explainedParse(submission.text, hints: submission.hints)
        return (article(submission, parsed), explanation)
    }

    private func article(_ submission: Submission, _ parsed: ParsedArticle) -> Article {
        var parsed = parsed
        if let host = submission.url.flatMap(WebAddress.init)?.host {
            parsed.site = parsed.site ?? Site(name: host)
            parsed.site?.domain = host
        }
        let arrival = now()
        let id = ArticleID(arrival: arrival, chance: .random(in: 0...UInt32.max))
        return Article(
            id: id, text: submission.text, contentHash: ContentHash(digest: SHA256.hash(data: submission.text.utf8)),
            url: submission.url, ingestedAt: arrival, parsed: parsed,
            quoteIDs: Self.quoteIDs(of: parsed.quotes, in: id, arrival: arrival),
            parserVersion: ArticleParser.version)
    }

    /// Names quotations by article, words and occurrence, so that the same words keep their name over parses.
    private static func quoteIDs(of quotes: [Quote], in article: ArticleID, arrival: Timestamp) -> [QuoteID] {
        var occurrences: [String: Int] = [:]
        return quotes.map { quote in
            let words = quote.text.onOneLine
            let occurrence = occurrences[words, default: 0]
            occurrences[words] = occurrence + 1
            let digest = SHA256.hash(data: Array("\(article)\u{0}\(words)\u{0}\(occurrence)".utf8))
            return QuoteID(arrival: arrival, digest: digest)
        }
    }
}
