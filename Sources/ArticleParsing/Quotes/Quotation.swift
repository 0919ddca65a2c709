/// A stretch between quote marks.
struct Quotation: Sendable {
    /// The index of its passage.
    var passage: Int
    /// The opening mark's token, or `nil` when the stretch goes on from the passage before.
    var open: Int?
    /// The closing mark's token, or `nil` when the passage ends first.
    var close: Int?
    /// The tokens between the marks; never empty.
    var content: Range<Int>

    /// All tokens, marks included.
    var tokens: Range<Int> { (open ?? content.lowerBound)..<(close.map { $0 + 1 } ?? content.upperBound) }
}
