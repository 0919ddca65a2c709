/// Some tokens of a text, one bit each, so that a pass meets only those that it is after.
struct TokenSet: Sendable {
    private var bits: [UInt64] = []

    /// Makes a set of none, with room for a number of tokens.
    init(capacity: Int) { bits.reserveCapacity(capacity / 64 + 1) }

    /// Adds those of the next 64 tokens whose bits are set.
    mutating func append(_ members: UInt64) { bits.append(members) }

    /// Adds a token.
    mutating func insert(_ index: Int) {
        while bits.count <= index >> 6 { bits.append(0) }
        bits[index >> 6] |= 1 &<< UInt64(truncatingIfNeeded: index)
    }

    /// The first member of a range of tokens.
    ///
    /// - Complexity: O(*n*) in the tokens before it, 64 of them at a step.
    func first(in range: Range<Int>) -> Int? {
        var place = range.lowerBound >> 6
        guard !range.isEmpty, place < bits.count else { return nil }
        var word = bits[place] & (.max &<< UInt64(truncatingIfNeeded: range.lowerBound))
        while word == 0 {
            place += 1
            guard place < bits.count, place << 6 < range.upperBound else { return nil }
            word = bits[place]
        }
        let index = place << 6 + word.trailingZeroBitCount
        return index < range.upperBound ? index : nil
    }

    /// The members of a range of tokens, in order.
    func members(in range: Range<Int>) -> Members { Members(set: self, rest: range) }

    /// The members of a range, found as they are asked for.
    struct Members: Sequence, IteratorProtocol {
        let set: TokenSet
        var rest: Range<Int>

        mutating func next() -> Int? {
            guard let index = set.first(in: rest) else { return nil }
            rest = index + 1..<rest.upperBound
            return index
        }
    }
}
