public import Articles

/// Reads articles: structure, dates, names and quotations.
///
/// Parsing is total: any text gives a parsed article, and what can't be read shows in its warnings.
public struct ArticleParser: Sendable {
    /// The version of the rules; a stored parse names the one that made it.
    public static let version = "1.0.0"

    /// Makes a parser.
    public init() {}

    /// Reads one article.
    ///
    /// - Parameters:
    ///   - text: The article's text.
    ///   - hints: What the client knows besides the text; it wins over what the text says.
    /// - Complexity: O(*n*) in the bytes of the text.
    public func parse(_ text: ArticleText, hints: ParsingHints = ParsingHints()) -> ParsedArticle {
        ParsedArticle()
    }
}
