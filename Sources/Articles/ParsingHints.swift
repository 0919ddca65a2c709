/// What a client knows of an article besides its text; each wins over what the parser would read.
public struct ParsingHints: Hashable, Sendable {
    /// The headline.
    public var title: String?
    /// The outlet's name.
    public var site: String?
    /// When it was published.
    public var published: DateValue?
    /// The language as a BCP 47 tag.
    public var language: String?
    /// When the text arrived, with the reader's distance from UTC: what relative dates count from.
    public var received: CivilTime?

    /// Makes hints; all are optional.
    public init(
        title: String? = nil, site: String? = nil, published: DateValue? = nil, language: String? = nil,
        received: CivilTime? = nil
    ) {
        self.title = title
        self.site = site
        self.published = published
        self.language = language
        self.received = received
    }
}
