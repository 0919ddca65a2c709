/// A range of tokens in half the room that a `Range<Int>` takes: a text has thousands of phrases with three each.
struct TokenSpan: Hashable, Sendable {
    private let first: UInt32
    private let past: UInt32

    /// Holds a range; a text has fewer tokens than bytes, and fewer than 2³¹ of those.
    init(_ range: Range<Int>) {
        (first, past) = (UInt32(clamping: range.lowerBound), UInt32(clamping: range.upperBound))
    }

    /// The range.
    var range: Range<Int> { Int(first)..<Int(past) }
}
