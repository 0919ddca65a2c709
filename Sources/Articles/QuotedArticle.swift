/// What is told of an article beside a quotation from it.
public struct QuotedArticle: Hashable, Sendable {
    /// The headline.
    public var title: String?
    /// The outlet's name.
    public var site: String?
    /// The address it was printed at.
    public var url: String?
    /// When it arrived.
    public var ingestedAt: Timestamp

    /// Makes it from its parts.
    public init(title: String?, site: String?, url: String?, ingestedAt: Timestamp) {
        self.title = title
        self.site = site
        self.url = url
        self.ingestedAt = ingestedAt
    }
}
