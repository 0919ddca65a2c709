import Articles

/// Writes and reads the places that lists give out to go on from.
///
/// A cursor is hexadecimal: the place's numbers, then a checksum over them and the list's filter. So a cursor that was
/// changed, cut, or given out for another filter is refused.
struct CursorCoding {
    /// The list and all that its query filters by.
    let filter: String

    /// Writes a place.
    func cursor(at place: [Int64]) -> Cursor {
        var writer = ByteWriter()
        for number in place { writer.put(Int(number)) }
        return Cursor(text: hexadecimal(writer.bytes + checksum(writer.bytes)))
    }

    /// Reads a place of `count` numbers.
    func place(_ cursor: Cursor, count: Int) throws(RepositoryError) -> [Int64] {
        guard let bytes = bytes(hexadecimal: cursor.text), bytes.count > 8,
            checksum(bytes.dropLast(8)) == Array(bytes.suffix(8))
        else { throw .badCursor }
        var reader = ByteReader(Array(bytes.dropLast(8)))
        do throws(CorruptRecord) {
            var place: [Int64] = []
            for _ in 0..<count { place.append(Int64(try reader.number())) }
            guard reader.isAtEnd else { throw CorruptRecord(detail: "a cursor is too long") }
            return place
        } catch {
            throw .badCursor
        }
    }

    private func checksum(_ bytes: some Sequence<UInt8>) -> [UInt8] {
        var hash = FNV1a()
        hash.add(filter.utf8)
        hash.add([0])
        hash.add(bytes)
        return stride(from: 56, through: 0, by: -8).map { UInt8(truncatingIfNeeded: hash.value >> UInt64($0)) }
    }

    private func hexadecimal(_ bytes: [UInt8]) -> String {
        let digits = Array("0123456789abcdef".utf8)
        return String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }

    private func bytes(hexadecimal text: String) -> [UInt8]? {
        let digits = Array(text.utf8)
        guard digits.count.isMultiple(of: 2), digits.count <= 200 else { return nil }
        var bytes: [UInt8] = []
        for index in stride(from: 0, to: digits.count, by: 2) {
            guard let high = value(digits[index]), let low = value(digits[index + 1]) else { return nil }
            bytes.append(high << 4 | low)
        }
        return bytes
    }

    private func value(_ digit: UInt8) -> UInt8? {
        switch digit {
        case 0x30...0x39: digit - 0x30
        case 0x61...0x66: digit - 0x61 + 10
        default: nil
        }
    }
}
