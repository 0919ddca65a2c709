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
    /// - Returns: What the text holds; its blocks tile the text.
    /// - Complexity: O(*n*) in the bytes of the text.
    public func parse(_ text: ArticleText, hints: ParsingHints = ParsingHints()) -> ParsedArticle {
        let source = SourceText(text)
        let lexicon = Lexicon.shared
        let detected = LanguageDetector.language(of: source, lexicon: lexicon)
        guard let language = hints.language.flatMap(lexicon.language) ?? detected ?? lexicon.languages.first else {
            return ParsedArticle()
        }
        let expressions = DateScanner(source: source, language: language).expressions()
        let structure = StructureReader.read(
            source, languages: lexicon.languages, hints: hints, expressions: expressions)
        let dates = DateReader(source: source, language: language, hints: hints)
            .read(expressions, blocks: structure.blocks)
        var article = ParsedArticle(
            language: hints.language ?? detected?.code ?? "und", title: structure.title, site: structure.site,
            authors: structure.authors, published: dates.published, mentionedDates: dates.mentioned,
            blocks: structure.blocks, related: structure.related, wordCount: structure.wordCount)
        article.site?.timeZone = language.homeZone?.name
        readSpeech(Reading(source: source, language: language), into: &article)
        article.warnings = warnings(article)
        return article
    }

    /// Reads names, quotations and speakers from the body.
    private func readSpeech(_ reading: Reading, into article: inout ParsedArticle) {
        let passages = passages(article.blocks, reading.source)
        var builder = QuoteBuilder(Attributor(reading, passages: passages))
        article.quotes = builder.quotes()
        article.people = builder.entities { $0 == .person }
        article.organisations = builder.entities { $0 == .organisation }
    }

    /// The paragraphs among the blocks, each a passage.
    private func passages(_ blocks: [Block], _ source: SourceText) -> [Passage] {
        blocks.indices.filter { blocks[$0].kind == .paragraph || blocks[$0].kind == .quoteBlock }.compactMap { index in
            let range = blocks[index].range
            let bytes = source.text.byte(atCodePoint: range.lowerBound)..<source.text.byte(atCodePoint: range.upperBound)
            let tokens = source.tokens(inBytes: bytes)
            return tokens.isEmpty ? nil : Passage(block: index, tokens: tokens)
        }
    }

    private func warnings(_ article: ParsedArticle) -> [ParseWarning] {
        var warnings: [ParseWarning] = []
        if article.language == "und" { warnings.append(.languageUndecided) }
        if article.title == nil { warnings.append(.titleMissing) }
        if article.published.value == nil { warnings.append(.publicationDateUnknown) }
        if article.published.basis == .body { warnings.append(.publicationDateInferred) }
        return warnings
    }
}
