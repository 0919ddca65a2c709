/// Makes the hash of a word that is read code point by code point.
struct FoldedHasher: Sendable {
    /// The value of all bytes before `rest`.
    private var value = FoldedHash.seed
    /// The bytes since the last eight, the first the lowest.
    private var rest: UInt64 = 0
    /// How many bits they are.
    private var bits: UInt64 = 0

    /// Takes in the next code point, its case folded.
    mutating func add(_ codePoint: UInt32) {
        let folded = CodePoint.folded(codePoint)
        if folded < 0x80 { return add(byte: UInt8(truncatingIfNeeded: folded)) }
        guard let scalar = Unicode.Scalar(folded) else { return }
        for byte in UTF8.encode(scalar) ?? .init() { add(byte: byte) }
    }

    /// Takes in the next byte as it is.
    mutating func add(byte: UInt8) {
        rest |= UInt64(byte) &<< bits
        bits += 8
        if bits == 64 { (value, rest, bits) = (FoldedHash.mixed(value, rest), 0, 0) }
    }

    /// The hash of what was taken in.
    var hash: FoldedHash { FoldedHash(value: bits == 0 ? value : FoldedHash.mixed(value, rest)) }
}
