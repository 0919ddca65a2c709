/// A stretch of an article's text with one job.
///
/// The blocks of an article tile its text: every code point belongs to exactly one block or to the white space
/// between two of them.
public struct Block: Hashable, Sendable {
    /// What the block is for.
    public var kind: Kind
    /// Its place in the text, in code points.
    public var range: Range<Int>
    /// The parser's rule that chose `kind`, as `id.block.baca-juga`.
    public var rule: String

    /// What a block is for.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// The headline.
        case title
        /// The headline once more.
        case duplicateTitle = "duplicate-title"
        /// The names of those who wrote or edited it.
        case byline
        /// Place, outlet and date before the body, or a publication stamp.
        case dateline
        /// A line that heads a section.
        case heading
        /// Running text.
        case paragraph
        /// A quotation set off as a block of its own.
        case quoteBlock = "quote-block"
        /// The words under a picture, with its credit.
        case caption
        /// A link to another article: "Baca juga".
        case related
        /// Menus, share bars, advertisements and the like.
        case boilerplate
        /// Keywords.
        case tags
        /// Text that no rule places.
        case unknown

        /// Whether the block is part of the story that is told.
        public var isBody: Bool { self == .paragraph || self == .quoteBlock }
    }

    /// Makes a block from its parts.
    public init(kind: Kind, range: Range<Int>, rule: String) {
        self.kind = kind
        self.range = range
        self.rule = rule
    }
}

/// A link to another article, found between the paragraphs.
public struct RelatedTitle: Hashable, Sendable {
    /// The other article's title.
    public var title: String
    /// The words that mark the link: `Baca Juga`.
    public var marker: String
    /// The address, where the text holds one.
    public var url: String?

    /// Makes a related title from its parts.
    public init(title: String, marker: String, url: String? = nil) {
        self.title = title
        self.marker = marker
        self.url = url
    }
}
