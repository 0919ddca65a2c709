/// A block of running text: quotations and sentences never cross its end, except where a quotation goes on.
struct Passage: Sendable {
    /// The index of the block among the article's blocks.
    var block: Int
    /// Its tokens.
    var tokens: Range<Int>
}
