/// An article with the names it gets in the archive, ready to be stored.
public struct Article: Hashable, Sendable {
    /// Its name in the archive.
    public var id: ArticleID
    /// Its text, which never changes.
    public var text: ArticleText
    /// The digest of the text; the same text is the same article.
    public var contentHash: ContentHash
    /// The address it was printed at, as the client gave it.
    public var url: String?
    /// When it arrived.
    public var ingestedAt: Timestamp
    /// What the parser read from the text, with the client's hints applied.
    public var parsed: ParsedArticle
    /// The names of `parsed.quotes`, in the same order.
    public var quoteIDs: [QuoteID]
    /// The version of the parser that made `parsed`.
    public var parserVersion: String

    /// Makes an article from its parts.
    ///
    /// - Precondition: `quoteIDs` has one entry per quote of `parsed`.
    public init(
        id: ArticleID, text: ArticleText, contentHash: ContentHash, url: String?, ingestedAt: Timestamp,
        parsed: ParsedArticle, quoteIDs: [QuoteID], parserVersion: String
    ) {
        precondition(quoteIDs.count == parsed.quotes.count, "one identifier per quote")
        self.id = id
        self.text = text
        self.contentHash = contentHash
        self.url = url
        self.ingestedAt = ingestedAt
        self.parsed = parsed
        self.quoteIDs = quoteIDs
        self.parserVersion = parserVersion
    }
}

/// What a list tells of an article.
public struct ArticleSummary: Hashable, Sendable {
    /// Its name in the archive.
    public var id: ArticleID
    /// The headline.
    public var title: String?
    /// The outlet's name.
    public var site: String?
    /// The address it was printed at.
    public var url: String?
    /// The language as a BCP 47 tag.
    public var language: String
    /// When it was published.
    public var published: PublicationDate
    /// When it arrived.
    public var ingestedAt: Timestamp
    /// Words in its body.
    public var wordCount: Int
    /// Quotations in it.
    public var quoteCount: Int
    /// Where the words stand that were looked for, if any were.
    public var snippet: Snippet?

    /// Makes a summary from its parts.
    public init(
        id: ArticleID, title: String?, site: String?, url: String?, language: String, published: PublicationDate,
        ingestedAt: Timestamp, wordCount: Int, quoteCount: Int
    ) {
        self.id = id
        self.title = title
        self.site = site
        self.url = url
        self.language = language
        self.published = published
        self.ingestedAt = ingestedAt
        self.wordCount = wordCount
        self.quoteCount = quoteCount
    }
}

/// An article's text or representation, found but not unpacked before somebody asks for it.
///
/// Who has the bytes of the same version already need not ask.
public struct StoredDocument: Sendable {
    /// When the article last changed.
    public let updatedAt: Timestamp
    /// Counts the article's changes from 1; a strong validator together with the identifier.
    public let version: Int
    /// The number of bytes of the article's text; a representation has more.
    public let textBytes: Int
    /// The article's place among near-duplicates, which may change while the article does not.
    public let duplicate: Duplicate?
    private let content: @Sendable () throws(RepositoryError) -> [UInt8]

    /// Makes a document from its parts.
    ///
    /// - Parameters:
    ///   - updatedAt: When the article last changed.
    ///   - version: The number of the article's changes, from 1.
    ///   - textBytes: The number of bytes of the article's text.
    ///   - duplicate: The article's place among near-duplicates.
    ///   - content: Makes the bytes, the same ones each time; throws `RepositoryError.corrupt` when it can't.
    public init(
        updatedAt: Timestamp, version: Int, textBytes: Int, duplicate: Duplicate? = nil,
        content: @escaping @Sendable () throws(RepositoryError) -> [UInt8]
    ) {
        (self.updatedAt, self.version, self.textBytes, self.content) = (updatedAt, version, textBytes, content)
        self.duplicate = duplicate
    }

    /// Makes the bytes.
    ///
    /// - Throws: `RepositoryError.corrupt` when what the archive holds can't be read.
    public func bytes() throws(RepositoryError) -> [UInt8] { try content() }
}
