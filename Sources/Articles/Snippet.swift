/// A stretch of an article's text that shows what a search found.
public struct Snippet: Hashable, Sendable {
    /// Its place in the text, in code points.
    public var range: Range<Int>
    /// The text of the stretch, as it stands there.
    public var text: String
    /// The places of the words that were looked for, in code points of the article's text and in order.
    public var highlights: [Range<Int>]

    /// Makes a snippet from its parts.
    public init(range: Range<Int>, text: String, highlights: [Range<Int>]) {
        self.range = range
        self.text = text
        self.highlights = highlights
    }
}
