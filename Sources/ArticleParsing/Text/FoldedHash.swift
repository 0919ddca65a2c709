/// A hash of a word with case folded (FNV-1a over code points), the same for `Kata` and `kata`.
struct FoldedHash: Hashable, Sendable {
    /// The running 64-bit value.
    private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

    /// Takes in the next code point.
    mutating func add(_ codePoint: UInt32) {
        value = (value ^ UInt64(CodePoint.folded(codePoint))) &* 0x0000_0100_0000_01B3
    }

    /// Takes in the next letter, one of a to z: the commonest by far, which folding leaves as they are.
    mutating func add(lower letter: UInt8) { value = (value ^ UInt64(letter)) &* 0x0000_0100_0000_01B3 }

    /// The half that a token carries.
    var short: UInt32 { UInt32(truncatingIfNeeded: value ^ (value >> 32)) }

    /// Makes the hash of nothing.
    init() {}

    /// Makes the hash of a word.
    init(_ word: some StringProtocol) {
        for scalar in word.unicodeScalars { add(scalar.value) }
    }

    /// Makes the hash of a word of a text, in valid UTF-8.
    init(_ bytes: [UInt8], in word: Range<Int>) {
        var index = word.lowerBound
        while index < word.upperBound {
            let (value, length) = CodePoint.decode(bytes, at: index)
            add(value)
            index += length
        }
    }
}
