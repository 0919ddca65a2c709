/// What a reader searches for: words to find, words to leave out, and filters.
///
/// Every text is a query; `SearchQuery(parsing:)` never fails.
public struct SearchQuery: Hashable, Sendable {
    /// What must be there: of each group one term at least.
    public var groups: [[SearchTerm]] = []
    /// What must not be there.
    public var excluded: [SearchTerm] = []
    /// A speaker's identifier, name or alias.
    public var speaker: String?
    /// The outlet's name.
    public var site: String?
    /// The manners of reporting; empty for all.
    public var types: Set<Quote.Kind> = []
    /// The days of publication.
    public var days = DayRange()

    /// Makes a query that finds everything.
    public init() {}

    /// Whether no words are asked for.
    public var isWordless: Bool { groups.isEmpty && excluded.isEmpty }
}

/// Words to search for.
public struct SearchTerm: Hashable, Sendable {
    /// One word, or several that follow each other; spaces and marks are the searcher's business.
    public var text: String
    /// Whether the last word is only the beginning of one.
    public var isPrefix: Bool
    /// Whether only the title counts.
    public var inTitle: Bool

    /// Makes a term from its parts.
    public init(text: String, isPrefix: Bool = false, inTitle: Bool = false) {
        self.text = text
        self.isPrefix = isPrefix
        self.inTitle = inTitle
    }
}
