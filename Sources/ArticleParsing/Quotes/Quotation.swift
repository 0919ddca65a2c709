/// A stretch between quote marks.
struct Quotation: Sendable {
    /// The index of its passage.
    var passage: Int
    /// The index of the passage it ends in.
    var lastPassage: Int
    /// The opening mark's token, or `nil` when the text before it was lost.
    var open: Int?
    /// The closing mark's token, or `nil` when the passage ends first.
    var close: Int?
    /// The tokens between the marks; never empty.
    var content: Range<Int>
    /// Who speaks by the label before it, in a transcript.
    var label: Range<Int>?

    /// All tokens, marks included.
    @inline(__always)
    var tokens: Range<Int> { (open ?? content.lowerBound)..<(close.map { $0 + 1 } ?? content.upperBound) }
}
