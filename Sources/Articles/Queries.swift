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
    /// The number of items on all pages, where it was asked for.
    public var total: Int?

    /// Makes a page from its parts.
    public init(items: [Item], next: Cursor?, total: Int? = nil) {
        self.items = items
        self.next = next
        self.total = total
    }
}

/// Which articles or quotations to list, and in which order.
public struct ListQuery: Hashable, Sendable {
    /// What the list is cut down to.
    public var filter: ArchiveFilter
    /// The order.
    public var order: ListOrder
    /// Where to go on from.
    public var cursor: Cursor?
    /// The greatest number of items, 1 to `greatestLimit`.
    public var limit: Int
    /// Whether to count the items on all pages.
    public var counts = false
    /// Whether items show where their text has the words that were looked for; finding that takes most of the time.
    public var hasSnippets = true
    /// How many bytes of articles' texts a page's items may stand for: it ends at the article that goes further, whatever the
    /// limit. `nil` for a page that ends by its limit alone, as where items are small whatever the text.
    public var textBytes: Int?

    /// The most items that a page can have: enough to share the cost of finding where it begins.
    public static let greatestLimit = 1000

    /// Makes a query from its parts.
    public init(
        _ filter: ArchiveFilter = ArchiveFilter(), order: ListOrder = .latest, cursor: Cursor? = nil, limit: Int = 25
    ) {
        self.filter = filter
        self.order = order
        self.cursor = cursor
        self.limit = limit
    }
}

/// Which speakers to list.
public struct SpeakerQuery: Hashable, Sendable {
    /// Words that begin a word of the name or of an alias, case and diacritics folded, or `nil` for all.
    public var text: String?
    /// Whether to list those alone that may be somebody else, too: they have `candidates`.
    public var onlyDoubtful = false
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
