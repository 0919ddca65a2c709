/// Reads a deflate stream bit by bit, the lowest of each byte first (RFC 1951 §3.1.1).
///
/// Behind the end come zeros, so that nobody has to look for the end at each bit: `isAtEnd` tells in the end whether any
/// of them was used.
struct BitReader {
    private let source: UnsafeRawBufferPointer
    private var position = 0
    private var bits: UInt64 = 0
    /// How many of `bits` have been counted as read from the source; those above are right or zero.
    private var count = 0
    private var zeroBytes = 0

    init(_ source: UnsafeRawBufferPointer) { self.source = source }

    /// Makes 56 bits or more available.
    @inline(__always)
    mutating func refill() {
        guard source.count - position >= 8 else { return refillAtEnd() }
        let next = UInt64(littleEndian: source.loadUnaligned(fromByteOffset: position, as: UInt64.self))
        bits |= next &<< UInt64(truncatingIfNeeded: count)
        position += (63 - count) >> 3
        count |= 56
    }

    private mutating func refillAtEnd() {
        while count <= 56 {
            if position < source.count {
                bits |= UInt64(source[position]) << UInt64(count)
                position += 1
            } else {
                zeroBytes += 1
            }
            count += 8
        }
    }

    /// The next bits, of those that are available, as a number; they stay.
    @inline(__always)
    func peek(_ width: Int) -> Int {
        Int(truncatingIfNeeded: bits & ((1 &<< UInt64(truncatingIfNeeded: width)) &- 1))
    }

    /// Goes past bits that are available.
    @inline(__always)
    mutating func drop(_ width: Int) {
        bits &>>= UInt64(truncatingIfNeeded: width)
        count &-= width
    }

    /// Reads bits that are available as a number.
    @inline(__always)
    mutating func take(_ width: Int) -> Int {
        defer { drop(width) }
        return peek(width)
    }

    /// Whether the last byte has been begun and no bit behind it used.
    var isAtEnd: Bool { position + zeroBytes - count >> 3 == source.count }

    /// Reads bytes, from the next whole one on; `nil` where there are fewer.
    mutating func bytes(_ wanted: Int) -> UnsafeRawBufferPointer? {
        let start = position + zeroBytes - count >> 3
        guard start <= source.count, wanted <= source.count - start else { return nil }
        (position, bits, count, zeroBytes) = (start + wanted, 0, 0, 0)
        return UnsafeRawBufferPointer(rebasing: source[start..<position])
    }
}
