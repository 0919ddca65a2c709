import Articles

/// Reads what a `ByteWriter` wrote, and refuses whatever it did not write.
struct ByteReader {
    private let bytes: [UInt8]
    private var index = 0
    private let isPlain: Bool
    /// The texts read so far, which the record refers to by their numbers.
    private var known: [String] = []
    private var lastStart = 0

    /// Reads a record.
    ///
    /// - Parameters:
    ///   - bytes: The record.
    ///   - isPlain: Whether version 1 of the schema wrote it: each text, place and share in full.
    init(_ bytes: [UInt8], isPlain: Bool = false) {
        (self.bytes, self.isPlain) = (bytes, isPlain)
        known.reserveCapacity(64)
    }

    /// Whether everything was read.
    var isAtEnd: Bool { index == bytes.count }

    /// What was not read yet.
    var rest: ArraySlice<UInt8> { bytes[index...] }

    mutating func number() throws(CorruptRecord) -> Int {
        // Most numbers are near zero.
        if index < bytes.count, bytes[index] < 0x80 {
            defer { index += 1 }
            return Int(bytes[index] >> 1) ^ -Int(bytes[index] & 1)
        }
        var value: UInt64 = 0
        for shift in stride(from: 0, through: 63, by: 7) {
            guard index < bytes.count else { throw CorruptRecord(detail: "a record ends too early") }
            let byte = bytes[index]
            index += 1
            value |= UInt64(byte & 0x7F) << UInt64(shift)
            if byte < 0x80 { return Int(truncatingIfNeeded: Int64(bitPattern: value >> 1) ^ -Int64(value & 1)) }
        }
        throw CorruptRecord(detail: "a number in a record is too long")
    }

    mutating func text() throws(CorruptRecord) -> String {
        guard !isPlain else { return try fullText() }
        let number = try number()
        guard number != 0 else {
            let text = try fullText()
            known.append(text)
            return text
        }
        guard known.indices.contains(number - 1) else {
            throw CorruptRecord(detail: "a record refers to a text that it does not hold")
        }
        return known[number - 1]
    }

    private mutating func fullText() throws(CorruptRecord) -> String {
        let length = try number()
        guard length >= 0, length <= bytes.count - index else {
            throw CorruptRecord(detail: "a text in a record is cut short")
        }
        defer { index += length }
        return String(decoding: bytes[index..<index + length], as: UTF8.self)
    }

    mutating func share() throws(CorruptRecord) -> Double {
        guard !isPlain else { return try double() }
        let number = try number()
        guard number != 0 else { return try double() }
        return Double(number - 1) / ByteWriter.shareParts
    }

    private mutating func double() throws(CorruptRecord) -> Double {
        guard bytes.count - index >= 8 else { throw CorruptRecord(detail: "a number in a record is cut short") }
        defer { index += 8 }
        return Double(bitPattern: bytes[index..<index + 8].reversed().reduce(0) { $0 << 8 | UInt64($1) })
    }

    mutating func range() throws(CorruptRecord) -> Range<Int> {
        let (distance, count) = (try number(), try number())
        let (start, startOverflows) = lastStart.addingReportingOverflow(distance)
        let (end, endOverflows) = start.addingReportingOverflow(count)
        guard count >= 0, !startOverflows, !endOverflows else {
            throw CorruptRecord(detail: "a place in a record is impossible")
        }
        if !isPlain { lastStart = start }
        return start..<end
    }

    mutating func flag() throws(CorruptRecord) -> Bool {
        switch try number() {
        case 0: false
        case 1: true
        default: throw CorruptRecord(detail: "a value in a record has a bad mark")
        }
    }

    mutating func optional<Value>(
        _ read: (inout ByteReader) throws(CorruptRecord) -> Value
    ) throws(CorruptRecord) -> Value? {
        try flag() ? try read(&self) : nil
    }

    mutating func list<Value>(
        _ read: (inout ByteReader) throws(CorruptRecord) -> Value
    ) throws(CorruptRecord) -> [Value] {
        let count = try number()
        // Every value takes a byte at least, so a false count can't ask for more room than the record has.
        guard count >= 0, count <= bytes.count - index else {
            throw CorruptRecord(detail: "a list in a record is cut short")
        }
        var values: [Value] = []
        values.reserveCapacity(count)
        for _ in 0..<count { values.append(try read(&self)) }
        return values
    }

    mutating func texts() throws(CorruptRecord) -> [String] {
        try list { reader throws(CorruptRecord) in try reader.text() }
    }

    mutating func optionalText() throws(CorruptRecord) -> String? {
        try optional { reader throws(CorruptRecord) in try reader.text() }
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
