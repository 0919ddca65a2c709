/// Values that are made of others, or may be missing.
extension ByteReader {
    mutating func optional<Value>(
        _ read: (inout ByteReader) throws(CorruptRecord) -> Value
    ) throws(CorruptRecord) -> Value? {
        try flag() ? try read(&self) : nil
    }

    mutating func list<Value>(
        _ read: (inout ByteReader) throws(CorruptRecord) -> Value
    ) throws(CorruptRecord) -> [Value] {
        if layout == .dense, !(try flag()) { return [] }
        let count = try count()
        // Every value takes a byte at least, so a false count can't ask for more room than the record has.
        guard count <= rest.count else {
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
