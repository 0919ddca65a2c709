/// Eight bytes of a text at once, the first the lowest: nearly all words are shorter.
struct EightBytes {
    private let bytes: UInt64

    /// Takes the bytes from an index on; `nil` where fewer are left.
    init?(_ text: [UInt8], at index: Int) {
        guard index >= 0, index <= text.count - 8 else { return nil }
        // The eight bytes are within the bounds, which were just looked at.
        bytes = text.withUnsafeBytes {
            UInt64(littleEndian: $0.loadUnaligned(fromByteOffset: index, as: UInt64.self))
        }
    }

    /// How many bytes in front are letters from a to z or A to Z.
    var lettersAtFront: Int {
        let lower = bytes | Self.each(0x20)
        let low = lower & Self.each(0x7F)
        // In each byte the highest bit tells: it is set below `a`, above `z` and beyond ASCII.
        let others = (~(low + Self.each(0x80 - 0x61)) | (low + Self.each(0x7F - 0x7A)) | lower) & Self.each(0x80)
        return others.trailingZeroBitCount / 8
    }

    /// The bits of 0x20 that are missing among the first letters, which are capitals.
    func capitals(among letters: Int) -> UInt64 { ~bytes & Self.each(0x20) & Self.first(letters) }

    /// The first letters in lower case, zeros behind them.
    func folded(_ letters: Int) -> UInt64 { (bytes | Self.each(0x20)) & Self.first(letters) }

    /// A byte eight times.
    private static func each(_ byte: UInt64) -> UInt64 { byte &* 0x0101_0101_0101_0101 }

    /// Ones in the first bytes.
    private static func first(_ count: Int) -> UInt64 { ~(~0 << UInt64(8 * count)) }
}
