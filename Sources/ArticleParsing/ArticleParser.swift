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
        let source = SourceText(text)
        var article = ParsedArticle()
        let language = hints.language.flatMap(Lexicon.shared.language) ?? Lexicon.shared.languages[0]
        article.language = language.code
        readSpeech(Reading(source: source, language: language), passages: Self.paragraphs(source), into: &article)
        return article
    }

    /// Reads names, quotations and speakers from the body.
    private func readSpeech(_ reading: Reading, passages: [Passage], into article: inout ParsedArticle) {
        var builder = QuoteBuilder(Attributor(reading, passages: passages))
        article.quotes = builder.quotes()
        article.people = builder.entities { $0 == .person }
        article.organisations = builder.entities { $0 == .organisation }
    }

    /// The lines of a text, each a passage.
    private static func paragraphs(_ source: SourceText) -> [Passage] {
        var passages: [Passage] = []
        var start = 0
        for index in source.tokens.indices where source.tokens[index].kind == .lineBreak {
            if index > start { passages.append(Passage(block: passages.count, tokens: start..<index)) }
            start = index + 1
        }
        if start < source.tokens.count { passages.append(Passage(block: passages.count, tokens: start..<source.tokens.count)) }
        return passages
    }
}
