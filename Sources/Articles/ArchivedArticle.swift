/// An article with what the archive knows of it.
public struct ArchivedArticle: Hashable, Sendable {
    /// The article.
    public var article: Article
    /// The archive's names for speakers by the names that the article uses.
    public var speakerIDs: [String: SpeakerID]
    /// When the article last changed.
    public var updatedAt: Timestamp
    /// Counts the article's changes from 1.
    public var version: Int
    /// Its place among near-duplicates, or `nil` when there are none.
    public var duplicate: Duplicate?

    /// Makes an archived article from its parts.
    public init(
        article: Article, speakerIDs: [String: SpeakerID], updatedAt: Timestamp, version: Int,
        duplicate: Duplicate? = nil
    ) {
        self.article = article
        self.speakerIDs = speakerIDs
        self.updatedAt = updatedAt
        self.version = version
        self.duplicate = duplicate
    }

    /// The article's quotations in the order of the text, placed and with the words around them.
    ///
    /// - Complexity: O(*blocks* + *quotes*).
    public var quotes: [ArchivedQuote] { Array(article.archivedQuotes(speakerIDs: speakerIDs)) }
}
