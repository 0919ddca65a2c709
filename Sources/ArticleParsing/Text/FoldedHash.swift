/// A hash of a word with case folded, the same for `Kata` and `kata`: that of its folded code points in UTF-8, eight
/// bytes at a step.
struct FoldedHash: Hashable, Sendable {
    /// The 64-bit value.
    let value: UInt64

    /// The half that a token carries.
    var short: UInt32 { UInt32(truncatingIfNeeded: value) }

    /// The value of no bytes.
    static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

    /// A value with eight more bytes taken in, or the last ones with zeros behind them: both halves of a product, so that
    /// each bit of the bytes touches all of the value.
    static func mixed(_ value: UInt64, _ bytes: UInt64) -> UInt64 {
        let product = (value ^ bytes).multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
        return product.high ^ product.low
    }
}

extension FoldedHash {
    /// Makes the hash of a word.
    init(_ word: some StringProtocol) {
        var hasher = FoldedHasher()
        for scalar in word.unicodeScalars { hasher.add(scalar.value) }
        self = hasher.hash
    }

    /// Makes the hash of a word of a text, in valid UTF-8.
    init(_ bytes: [UInt8], in word: Range<Int>) {
        var (hasher, index) = (FoldedHasher(), word.lowerBound)
        while index < word.upperBound {
            let (value, length) = CodePoint.decode(bytes, at: index)
            hasher.add(value)
            index += length
        }
        self = hasher.hash
    }
}
