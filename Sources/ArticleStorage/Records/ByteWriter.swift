import Articles

/// Writes values one after another into bytes; `ByteReader` reads them back in the same order.
struct ByteWriter {
    /// What was written so far.
    private(set) var bytes: [UInt8] = []

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

    mutating func put(_ text: String) {
        put(text.utf8.count)
        bytes.append(contentsOf: text.utf8)
    }

    mutating func put(_ number: Double) {
        withUnsafeBytes(of: number.bitPattern.littleEndian) { bytes.append(contentsOf: $0) }
    }

    mutating func put(_ range: Range<Int>) {
        put(range.lowerBound)
        put(range.count)
    }

    mutating func put<Value>(_ value: Value?, _ write: (inout ByteWriter, Value) -> Void) {
        put(value == nil ? 0 : 1)
        if let value { write(&self, value) }
    }

    mutating func put<Value>(all values: some Collection<Value>, _ write: (inout ByteWriter, Value) -> Void) {
        put(values.count)
        for value in values { write(&self, value) }
    }
}
