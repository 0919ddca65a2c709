public import Articles

/// Reads articles: structure, dates, names and quotations.
///
/// Parsing is total: any text gives a parsed article, and what can't be read shows in its warnings.
public struct ArticleParser: Sendable {
    /// The version of the rules; a stored parse names the one that made it.
    public static let version = "1.1.0"

    /// Makes a parser.
    public init() {}

    /// Reads one article.
    ///
    /// - Parameters:
    ///   - text: The article's text.
    ///   - hints: What the client knows besides the text; it wins over what the text says.
    /// - Returns: What the text holds; its blocks tile the text.
    /// - Complexity: O(*n*) in the bytes of the text.
    public func parse(_ text: ArticleText, hints: ParsingHints = ParsingHints()) -> ParsedArticle {
        read(text, hints: hints, explains: false).article
    }

    /// Reads one article and tells why it is read so.
    ///
    /// - Complexity: O(*n*) in the bytes of the text.
    public func explainedParse(_ text: ArticleText, hints: ParsingHints = ParsingHints())
        -> (article: ParsedArticle, explanation: Explanation)
    {
        let (article, quotes) = read(text, hints: hints, explains: true)
        return (article, Explanation(blocks: article.blocks.map(\.reason), quotes: quotes))
    }

    private func read(_ text: ArticleText, hints: ParsingHints, explains: Bool)
        -> (article: ParsedArticle, quotes: [Explanation.Quotation])
    {
        let source = SourceText(text)
        let lexicon = Lexicon.shared
        let detected = LanguageDetector.language(of: source, lexicon: lexicon)
        guard let language = hints.language.flatMap(lexicon.language) ?? detected ?? lexicon.languages.first else {
            return (ParsedArticle(), [])
        }
        let reading = Reading(source: source, language: language)
        let expressions = DateScanner(reading).expressions()
        let structure = StructureReader.read(
            source, languages: lexicon.languages, hints: hints, expressions: expressions)
        let dates = DateReader(source: source, language: language, hints: hints)
            .read(expressions, blocks: structure.blocks, revisions: structure.revisions)
        var article = ParsedArticle(
            language: hints.language ?? detected?.code ?? "und", title: structure.title, site: structure.site,
            authors: structure.authors, published: dates.published, mentionedDates: dates.mentioned,
            blocks: structure.blocks, related: structure.related, wordCount: structure.wordCount)
        article.site?.timeZone = language.homeZone?.name
        let speech = QuoteBuilder(Attributor(reading, structure), explains: explains)
        enter(speech, into: &article)
        article.warnings = warnings(article)
        if dates.hasWrongWeekday { article.warnings.append(.weekdayContradictsDate) }
        if speech.hasUnclosedQuotation { article.warnings.append(.quotationUnclosed) }
        return (article, speech.explanations)
    }

    private func warnings(_ article: ParsedArticle) -> [ParseWarning] {
        var warnings: [ParseWarning] = []
        if article.language == "und" { warnings.append(.languageUndecided) }
        if article.title == nil { warnings.append(.titleMissing) }
        if article.published.value == nil { warnings.append(.publicationDateUnknown) }
        if article.published.basis == .body { warnings.append(.publicationDateInferred) }
        return warnings
    }

    /// Enters the names, quotations and speakers of the body.
    private func enter(_ builder: QuoteBuilder, into article: inout ParsedArticle) {
        article.quotes = builder.quotes()
        builder.enterEntities(into: &article)
    }
}
