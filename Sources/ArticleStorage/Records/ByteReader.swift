import Articles

/// Reads what a `ByteWriter` wrote, and refuses whatever it did not write.
struct ByteReader {
    private var rest: ArraySlice<UInt8>

    init(_ bytes: [UInt8]) { rest = bytes[...] }

    /// Whether everything was read.
    var isAtEnd: Bool { rest.isEmpty }

    mutating func number() throws(CorruptRecord) -> Int {
        var value: UInt64 = 0
        for shift in stride(from: 0, through: 63, by: 7) {
            guard let byte = rest.popFirst() else { throw CorruptRecord(detail: "a record ends too early") }
            value |= UInt64(byte & 0x7F) << UInt64(shift)
            if byte < 0x80 { return Int(truncatingIfNeeded: Int64(bitPattern: value >> 1) ^ -Int64(value & 1)) }
        }
        throw CorruptRecord(detail: "a number in a record never ends")
    }

    mutating func text() throws(CorruptRecord) -> String {
        let length = try number()
        guard length >= 0, length <= rest.count else { throw CorruptRecord(detail: "a text in a record is cut short") }
        defer { rest.removeFirst(length) }
        return String(decoding: rest.prefix(length), as: UTF8.self)
    }

    mutating func double() throws(CorruptRecord) -> Double {
        guard rest.count >= 8 else { throw CorruptRecord(detail: "a number in a record is cut short") }
        defer { rest.removeFirst(8) }
        return Double(bitPattern: rest.prefix(8).reversed().reduce(0) { $0 << 8 | UInt64($1) })
    }

    mutating func range() throws(CorruptRecord) -> Range<Int> {
        let (start, count) = (try number(), try number())
        let (end, overflow) = start.addingReportingOverflow(count)
        guard count >= 0, !overflow else { throw CorruptRecord(detail: "a place in a record is impossible") }
        return start..<end
    }

    mutating func optional<Value>(
        _ read: (inout ByteReader) throws(CorruptRecord) -> Value
    ) throws(CorruptRecord) -> Value? {
        switch try number() {
        case 0: nil
        case 1: try read(&self)
        default: throw CorruptRecord(detail: "an optional value in a record has a bad mark")
        }
    }

    mutating func list<Value>(
        _ read: (inout ByteReader) throws(CorruptRecord) -> Value
    ) throws(CorruptRecord) -> [Value] {
        let count = try number()
        // Every value takes a byte at least, so a false count can't ask for more room than the record has.
        guard count >= 0, count <= rest.count else { throw CorruptRecord(detail: "a list in a record is cut short") }
        var values: [Value] = []
        values.reserveCapacity(count)
        for _ in 0..<count { values.append(try read(&self)) }
        return values
    }

    /// Reads the raw value of an enumeration.
    mutating func choice<Value: RawRepresentable<String>>(_ type: Value.Type) throws(CorruptRecord) -> Value {
        let raw = try text()
        guard let value = Value(rawValue: raw) else {
            throw CorruptRecord(detail: "a record holds an unknown “\(raw)”")
        }
        return value
    }
}
