/// The days a list is cut to, both included.
public struct DayRange: Hashable, Sendable {
    /// The first day, or `nil` for no bound.
    public var first: CivilDate?
    /// The last day, or `nil` for no bound.
    public var last: CivilDate?

    /// Makes a range; both ends are optional.
    public init(first: CivilDate? = nil, last: CivilDate? = nil) {
        self.first = first
        self.last = last
    }

    /// Whether any bound is set.
    public var isBounded: Bool { first != nil || last != nil }

    /// The days that lie in both ranges.
    public func intersection(_ other: DayRange) -> DayRange {
        DayRange(
            first: [first, other.first].compactMap { $0 }.max(), last: [last, other.last].compactMap { $0 }.min())
    }
}

/// A place in a list to go on from; opaque to all but the repository that gave it out.
public struct Cursor: Hashable, Sendable {
    /// ASCII letters, digits, `-` and `_` alone.
    public let text: String

    /// Takes a cursor's text as a client sent it; the repository checks it.
    public init(text: String) { self.text = text }
}

/// A part of a list, and where to go on.
public struct Page<Item: Sendable>: Sendable {
    /// The items, at most as many as asked for.
    public var items: [Item]
    /// Where the next page begins, or `nil` on the last.
    public var next: Cursor?

    /// Makes a page from its parts.
    public init(items: [Item], next: Cursor?) {
        self.items = items
        self.next = next
    }
}

/// Which articles to list.
///
/// A bound on days leaves undated articles out. An article known only by month or year is inside a range that holds
/// all of that month or year.
public struct ArticleQuery: Hashable, Sendable {
    /// The days of publication, each in the article's own zone.
    public var days: DayRange
    /// The outlet's name, case and diacritics folded, or `nil` for all.
    public var site: String?
    /// The identifier, name or alias of somebody the article quotes, case and diacritics folded, or `nil` for all.
    public var speaker: String?
    /// Words to find and filters, which hold besides those of the query.
    public var search: SearchQuery
    /// Where to go on from.
    public var cursor: Cursor?
    /// The greatest number of items, 1 to 200.
    public var limit: Int

    /// Makes a query from its parts.
    public init(
        days: DayRange = DayRange(), site: String? = nil, speaker: String? = nil, search: SearchQuery = SearchQuery(),
        cursor: Cursor? = nil, limit: Int = 25
    ) {
        self.days = days
        self.site = site
        self.speaker = speaker
        self.search = search
        self.cursor = cursor
        self.limit = limit
    }
}

/// Which quotations to list.
public struct QuoteQuery: Hashable, Sendable {
    /// A speaker's identifier, name or alias, case and diacritics folded, or `nil` for all.
    public var speaker: String?
    /// The days of publication, each in the article's own zone.
    public var days: DayRange
    /// The manners of reporting to list; empty for all.
    public var types: Set<Quote.Kind>
    /// The outlet's name, case and diacritics folded, or `nil` for all.
    public var site: String?
    /// Words to find in the quotation and filters, which hold besides those of the query.
    public var search: SearchQuery
    /// Words to find in the quotation or in the sentences it stands in.
    public var about: SearchQuery
    /// Where to go on from.
    public var cursor: Cursor?
    /// The greatest number of items, 1 to 200.
    public var limit: Int

    /// Makes a query from its parts.
    public init(
        speaker: String? = nil, days: DayRange = DayRange(), types: Set<Quote.Kind> = [], site: String? = nil,
        search: SearchQuery = SearchQuery(), about: SearchQuery = SearchQuery(), cursor: Cursor? = nil, limit: Int = 25
    ) {
        self.speaker = speaker
        self.days = days
        self.types = types
        self.site = site
        self.search = search
        self.about = about
        self.cursor = cursor
        self.limit = limit
    }
}

/// Which speakers to list.
public struct SpeakerQuery: Hashable, Sendable {
    /// Words that begin a word of the name or of an alias, case and diacritics folded, or `nil` for all.
    public var text: String?
    /// Where to go on from.
    public var cursor: Cursor?
    /// The greatest number of items, 1 to 200.
    public var limit: Int

    /// Makes a query from its parts.
    public init(text: String? = nil, cursor: Cursor? = nil, limit: Int = 25) {
        self.text = text
        self.cursor = cursor
        self.limit = limit
    }
}
