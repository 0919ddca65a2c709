/// A quotation with its place in the archive.
public struct ArchivedQuote: Hashable, Sendable {
    /// Its name in the archive.
    public var id: QuoteID
    /// The article it stands in.
    public var articleID: ArticleID
    /// What is told of that article.
    public var article: QuotedArticle
    /// What the parser found.
    public var quote: Quote
    /// The text of the article.
    public var articleText: ArticleText
    /// The archive's names for speakers by their names in the article; others than the quotation mentions may be there.
    public var speakerIDs: [String: SpeakerID]
    /// The number of the paragraph among the article's paragraphs, from 0, or `nil` outside of one.
    public var paragraph: Int?
    /// The heading it stands under, or `nil` before the first.
    public var section: String?
    /// The article's language.
    public var language: String
    /// When the article was published.
    public var published: PublicationDate
    /// The version of the parser that found it.
    public var parserVersion: String
    /// The quotations that are the same or nearly the same, itself among them, or `nil` where nobody looked.
    public var occurrences: Occurrences?

    /// Where the words stand that were looked for, if any were.
    public var snippet: Snippet?

    /// How often a quotation occurs in the archive.
    public struct Occurrences: Hashable, Sendable {
        /// The name of all together.
        public var cluster: ClusterID
        /// Their number.
        public var count: Int

        /// Makes occurrences from their parts.
        public init(cluster: ClusterID, count: Int) {
            self.cluster = cluster
            self.count = count
        }
    }

    /// The words of each span and around it, one entry per span.
    public var excerpts: [Excerpt] { quote.spans.map(articleText.excerpt) }

    /// A stretch of text and the words around it: what finds it again when offsets have moved.
    public struct Excerpt: Hashable, Sendable {
        /// Up to 32 code points before the stretch.
        public var prefix: String
        /// The stretch itself.
        public var exact: String
        /// Up to 32 code points after the stretch.
        public var suffix: String

        /// Makes an excerpt from its parts.
        public init(prefix: String, exact: String, suffix: String) {
            self.prefix = prefix
            self.exact = exact
            self.suffix = suffix
        }
    }

    /// Makes an archived quotation from its parts.
    public init(
        id: QuoteID, articleID: ArticleID, article: QuotedArticle, quote: Quote, articleText: ArticleText,
        speakerIDs: [String: SpeakerID], paragraph: Int?, section: String?, language: String,
        published: PublicationDate, parserVersion: String
    ) {
        self.id = id
        self.articleID = articleID
        self.article = article
        self.quote = quote
        self.articleText = articleText
        self.speakerIDs = speakerIDs
        self.paragraph = paragraph
        self.section = section
        self.language = language
        self.published = published
        self.parserVersion = parserVersion
    }
}

extension Article {
    /// The article's quotations, placed and with the words around them.
    ///
    /// - Parameter speakerIDs: The archive's names by the names the article uses.
    /// - Returns: The quotations in the order of the text, each made when it is asked for.
    /// - Complexity: O(*blocks* + *quotes*).
    public func archivedQuotes(speakerIDs: [String: SpeakerID]) -> LazyMapCollection<Range<Int>, ArchivedQuote> {
        let places = parsed.blockPlaces
        return parsed.quotes.indices.lazy.map { archivedQuote(at: $0, places: places, speakerIDs: speakerIDs) }
    }

    /// One of the article's quotations, placed and with the words around it.
    ///
    /// - Parameters:
    ///   - index: Its number among the article's quotations, from 0.
    ///   - speakerIDs: The archive's names by the names the article uses.
    /// - Returns: The quotation.
    /// - Precondition: There is one of that number.
    /// - Complexity: O(*blocks*).
    public func archivedQuote(at index: Int, speakerIDs: [String: SpeakerID]) -> ArchivedQuote {
        archivedQuote(at: index, places: parsed.blockPlaces, speakerIDs: speakerIDs)
    }

    private func archivedQuote(
        at index: Int, places: [BlockPlace], speakerIDs: [String: SpeakerID]
    ) -> ArchivedQuote {
        let quote = parsed.quotes[index]
        let place = places.indices.contains(quote.block) ? places[quote.block] : BlockPlace()
        return ArchivedQuote(
            id: quoteIDs[index], articleID: id,
            article: QuotedArticle(title: parsed.title, site: parsed.site?.name, url: url, ingestedAt: ingestedAt),
            quote: quote, articleText: text, speakerIDs: speakerIDs,
            paragraph: place.paragraph, section: place.heading.map { text[parsed.blocks[$0].range] },
            language: parsed.language, published: parsed.published, parserVersion: parserVersion)
    }
}

extension ArticleText {
    /// Returns a stretch with the words around it.
    ///
    /// - Parameter span: Its place in code points.
    /// - Returns: The stretch and up to 32 code points on either side.
    public func excerpt(of span: Range<Int>) -> ArchivedQuote.Excerpt {
        let (prefix, exact, suffix) = surroundings(of: span)
        return ArchivedQuote.Excerpt(
            prefix: String(decoding: prefix, as: UTF8.self), exact: String(decoding: exact, as: UTF8.self),
            suffix: String(decoding: suffix, as: UTF8.self))
    }

    /// Returns a stretch with the words around it as bytes.
    ///
    /// - Parameter span: Its place in code points.
    /// - Returns: The stretch and up to 32 code points on either side.
    public func surroundings(
        of span: Range<Int>
    ) -> (prefix: ArraySlice<UInt8>, exact: ArraySlice<UInt8>, suffix: ArraySlice<UInt8>) {
        (
            bytes(at: max(0, span.lowerBound - 32)..<span.lowerBound), bytes(at: span),
            bytes(at: span.upperBound..<max(span.upperBound, min(count, span.upperBound + 32)))
        )
    }
}
