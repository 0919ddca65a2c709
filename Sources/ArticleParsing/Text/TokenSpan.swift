/// A range of tokens in half the room that a `Range<Int>` takes: a text has thousands of phrases with three each.
struct TokenSpan: Hashable, Sendable {
    private let first: UInt32
    private let past: UInt32

    /// Holds a range; a text has fewer tokens than bytes, and fewer than 2³¹ of those.
    init(_ range: Range<Int>) {
        (first, past) = (UInt32(clamping: range.lowerBound), UInt32(clamping: range.upperBound))
    }

    /// Holds a range, or that there is none: a tag of its own would take four bytes more.
    init(_ range: Range<Int>?) {
        self.init(range ?? Int(UInt32.max)..<Int(UInt32.max))
    }

    /// The range.
    var range: Range<Int> { Int(first)..<Int(past) }

    /// The range, or `nil` where it holds that there is none.
    var rangeIfAny: Range<Int>? { first == .max ? nil : range }
}
