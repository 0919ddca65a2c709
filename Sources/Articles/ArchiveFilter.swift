/// What a list is cut down to; all that is set must hold.
///
/// In a list of articles, what only a quotation has means that the article has one such quotation.
public struct ArchiveFilter: Hashable, Sendable {
    /// A speaker's identifier, name or alias, case and diacritics folded, or `nil` for all.
    public var speaker: String?
    /// The outlet's name, case and diacritics folded, or `nil` for all.
    public var site: String?
    /// The language as a BCP 47 tag, or `nil` for all.
    public var language: String?
    /// The dates.
    public var dates: DateFilter
    /// How exactly the date of publication must be known; empty for all, undated ones among them.
    public var precisions: Set<DatePrecision> = []
    /// The manners of reporting; empty for all.
    public var types: Set<Quote.Kind>
    /// The least confidence in a quotation's speaker, 0 to 1, or `nil` for all.
    public var minConfidence: Double?
    /// The least number of words in the article, or in the quotation of a list of quotations, or `nil` for all.
    public var minWords: Int?
    /// Words to find and filters, which hold besides the others.
    public var search: SearchQuery
    /// Words to find in a quotation or in the sentences it stands in.
    public var about: SearchQuery

    /// Which of several near-duplicates count: of articles with nearly the same text, of quotations in nearly the same words.
    public var duplicates = DuplicateChoice.all

    /// Makes a filter from the parts that are used most.
    public init(
        speaker: String? = nil, site: String? = nil, dates: DateFilter = .any, types: Set<Quote.Kind> = [],
        search: SearchQuery = SearchQuery(), about: SearchQuery = SearchQuery()
    ) {
        self.speaker = speaker
        self.site = site
        self.dates = dates
        self.types = types
        self.search = search
        self.about = about
    }

    /// Whether there are words to look for.
    public var hasWords: Bool { !search.groups.isEmpty || !about.groups.isEmpty }
}
