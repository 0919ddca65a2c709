/// Everything a parser reads from one article's text.
public struct ParsedArticle: Hashable, Sendable {
    /// The language as a BCP 47 tag: `id`, `en`; `und` when undecided.
    public var language: String
    /// The headline.
    public var title: String?
    /// The outlet that printed it.
    public var site: Site?
    /// Those who wrote it, in order.
    public var authors: [String]
    /// When it was published.
    public var published: PublicationDate
    /// The dates in the text, in order of place.
    public var mentionedDates: [MentionedDate]
    /// The text cut into blocks, in order, without overlap; together with white space they cover it.
    public var blocks: [Block]
    /// People by first mention.
    public var people: [NamedEntity]
    /// Organisations by first mention.
    public var organisations: [NamedEntity]
    /// Places by first mention.
    public var places: [String]
    /// Links to other articles, in order.
    public var related: [RelatedTitle]
    /// Quotations by place.
    public var quotes: [Quote]
    /// Words in titles, headings, paragraphs and block quotations.
    public var wordCount: Int
    /// What a reader should doubt.
    public var warnings: [ParseWarning]

    /// Makes a parsed article from its parts.
    public init(
        language: String = "und", title: String? = nil, site: Site? = nil, authors: [String] = [],
        published: PublicationDate = .unknown, mentionedDates: [MentionedDate] = [], blocks: [Block] = [],
        people: [NamedEntity] = [], organisations: [NamedEntity] = [], places: [String] = [],
        related: [RelatedTitle] = [], quotes: [Quote] = [], wordCount: Int = 0, warnings: [ParseWarning] = []
    ) {
        self.language = language
        self.title = title
        self.site = site
        self.authors = authors
        self.published = published
        self.mentionedDates = mentionedDates
        self.blocks = blocks
        self.people = people
        self.organisations = organisations
        self.places = places
        self.related = related
        self.quotes = quotes
        self.wordCount = wordCount
        self.warnings = warnings
    }
}

/// An outlet that prints articles.
public struct Site: Hashable, Sendable {
    /// The name: `QNews`.
    public var name: String
    /// The host name, where it is known: `qnews.example`.
    public var domain: String?
    /// The IANA name of its time zone: `Asia/Jakarta`.
    public var timeZone: String?

    /// Makes a site from its parts.
    public init(name: String, domain: String? = nil, timeZone: String? = nil) {
        self.name = name
        self.domain = domain
        self.timeZone = timeZone
    }
}

/// Something about a parse that a reader should doubt.
public enum ParseWarning: String, Hashable, Sendable, CaseIterable {
    /// The publication date was read from running text.
    case publicationDateInferred = "publication-date-inferred"
    /// No publication date was found.
    case publicationDateUnknown = "publication-date-unknown"
    /// No line looks like the headline.
    case titleMissing = "title-missing"
    /// No language reached the threshold.
    case languageUndecided = "language-undecided"
    /// A weekday stands beside a day that was another day of the week; either may be the slip.
    case weekdayContradictsDate = "weekday-contradicts-date"
    /// A quotation is opened and never closed; where it ends is a guess.
    case quotationUnclosed = "quotation-unclosed"
}
