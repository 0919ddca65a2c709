import Articles

/// Writes values one after another into bytes; `ByteReader` reads them back in the same order.
///
/// A text that was written before is a number from then on, and a place counts from the place before it: names come
/// again and again, and places lie near each other.
struct ByteWriter {
    /// What was written so far.
    private(set) var bytes: [UInt8] = []
    private var numbers: [String: Int] = [:]
    private var lastStart = 0

    /// Writes a number in 1 to 10 bytes, the fewer the nearer it is to zero.
    mutating func put(_ number: Int) {
        // Zigzag puts the sign into the lowest bit, and LEB128 takes seven bits a byte.
        var rest = UInt64(bitPattern: Int64(number) << 1 ^ Int64(number) >> 63)
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(rest))
    }

    /// Writes 0 and a new text, or the number of one that was written before.
    mutating func put(_ text: String) {
        if let number = numbers[text] { return put(number) }
        numbers[text] = numbers.count + 1
        put(0)
        put(text.utf8.count)
        bytes.append(contentsOf: text.utf8)
    }

    /// Writes a share in ten-thousandths, which is all that anybody is told of it, and in full what is no share.
    mutating func put(_ share: Double) {
        let parts = (share * Self.shareParts).rounded()
        if (0...Self.shareParts).contains(parts) { return put(Int(parts) + 1) }
        put(0)
        withUnsafeBytes(of: share.bitPattern.littleEndian) { bytes.append(contentsOf: $0) }
    }

    /// What a share of 1 is written as.
    static let shareParts = 10_000.0

    mutating func put(_ range: Range<Int>) {
        put(range.lowerBound - lastStart)
        put(range.count)
        lastStart = range.lowerBound
    }

    mutating func put(_ flag: Bool) { put(flag ? 1 : 0) }

    mutating func put<Value>(_ value: Value?, _ write: (inout ByteWriter, Value) -> Void) {
        put(value != nil)
        if let value { write(&self, value) }
    }

    mutating func put<Value>(all values: some Collection<Value>, _ write: (inout ByteWriter, Value) -> Void) {
        put(values.count)
        for value in values { write(&self, value) }
    }

    mutating func put(all texts: [String]) { put(all: texts) { $0.put($1) } }
}
