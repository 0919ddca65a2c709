import Articles

/// Reads what a `ByteWriter` wrote, and refuses whatever it did not write.
struct ByteReader {
    private let bytes: [UInt8]
    private var index = 0
    private let article: [UInt8]
    /// How the record was written.
    var layout: RecordLayout
    /// The texts read so far, which the record refers to by their numbers.
    private var known: [String] = []
    private var (lastStart, lastPlace, lastSecond, lastDay) = (0, 0, 0, 0)
    /// The flags of the last byte of flags that are left, and how many.
    private var flags = (bits: UInt8(0), count: 0)

    /// Reads a record.
    ///
    /// - Parameters:
    ///   - bytes: The record.
    ///   - text: The article that some of its texts stand in.
    ///   - layout: How it was written.
    init(_ bytes: [UInt8], of text: ArticleText? = nil, layout: RecordLayout = .dense) {
        (self.bytes, self.layout, article) = (bytes, layout, text?.utf8 ?? [])
        known.reserveCapacity(64)
    }

    /// Whether everything was read.
    var isAtEnd: Bool { index == bytes.count }

    /// What was not read yet.
    var rest: ArraySlice<UInt8> { bytes[index...] }

    mutating func number() throws(CorruptRecord) -> Int {
        let value = try unsigned()
        return Int(truncatingIfNeeded: Int64(bitPattern: value >> 1) ^ -Int64(bitPattern: value & 1))
    }

    /// Reads a number that is not below zero.
    mutating func count() throws(CorruptRecord) -> Int {
        guard let count = layout == .dense ? Int(exactly: try unsigned()) : try number(), count >= 0 else {
            throw CorruptRecord(detail: "a number in a record is impossible")
        }
        return count
    }

    private mutating func unsigned() throws(CorruptRecord) -> UInt64 {
        // Most numbers are near zero.
        if index < bytes.count, bytes[index] < 0x80 {
            defer { index += 1 }
            return UInt64(bytes[index])
        }
        var value: UInt64 = 0
        for shift in stride(from: 0, through: 63, by: 7) {
            guard index < bytes.count else { throw CorruptRecord(detail: "a record ends too early") }
            let byte = bytes[index]
            index += 1
            value |= UInt64(byte & 0x7F) << UInt64(shift)
            if byte < 0x80 { return value }
        }
        throw CorruptRecord(detail: "a number in a record is too long")
    }

    mutating func text() throws(CorruptRecord) -> String {
        guard layout != .full else { return try fullText() }
        let number = try number()
        guard number != 0 else {
            let text = try fullText()
            known.append(text)
            return text
        }
        if number < 0, number >= -RecordTerms.all.count { return RecordTerms.all[-number - 1] }
        guard number > 0, number <= known.count else {
            throw CorruptRecord(detail: "a record refers to a text that it does not hold")
        }
        return known[number - 1]
    }

    private mutating func fullText() throws(CorruptRecord) -> String {
        let length = try number()
        guard length >= 0 else { return try articleText(length: length) }
        guard length <= bytes.count - index else {
            throw CorruptRecord(detail: "a text in a record is cut short")
        }
        defer { index += length }
        return String(decoding: bytes[index..<index + length], as: UTF8.self)
    }

    /// Reads words that stand in the article, their length below zero.
    private mutating func articleText(length: Int) throws(CorruptRecord) -> String {
        let (place, overflows) = lastPlace.addingReportingOverflow(try number())
        guard !overflows, place >= 0, place <= article.count, length >= place - article.count else {
            throw CorruptRecord(detail: "a record refers to words that its article does not hold")
        }
        lastPlace = place
        return String(decoding: article[place..<place - length], as: UTF8.self)
    }

    /// Reads the name of a quotation.
    mutating func quoteID() throws(CorruptRecord) -> QuoteID {
        guard layout == .dense, try flag() else { return try fullQuoteID() }
        let (second, overflows) = lastSecond.addingReportingOverflow(try number())
        lastSecond = second
        guard !overflows, let id = QuoteID(second: second, digest: try number()) else {
            throw CorruptRecord(detail: "a record holds an impossible name of a quotation")
        }
        return id
    }

    /// Reads the name of a quotation that is written in full.
    private mutating func fullQuoteID() throws(CorruptRecord) -> QuoteID {
        let raw = try text()
        guard let id = QuoteID(rawValue: raw) else { throw CorruptRecord(detail: "“\(raw)” names no quotation") }
        return id
    }

    mutating func share() throws(CorruptRecord) -> Double {
        guard layout != .full else { return try double() }
        let parts = try count()
        guard parts != 0 else { return try double() }
        return Double(parts - 1) / ByteWriter.shareParts
    }

    private mutating func double() throws(CorruptRecord) -> Double {
        guard bytes.count - index >= 8 else { throw CorruptRecord(detail: "a number in a record is cut short") }
        defer { index += 8 }
        return Double(bitPattern: bytes[index..<index + 8].reversed().reduce(0) { $0 << 8 | UInt64($1) })
    }

    mutating func range() throws(CorruptRecord) -> Range<Int> {
        let (distance, count) = (try number(), try count())
        let (start, startOverflows) = lastStart.addingReportingOverflow(distance)
        let (end, endOverflows) = start.addingReportingOverflow(count)
        guard !startOverflows, !endOverflows else {
            throw CorruptRecord(detail: "a place in a record is impossible")
        }
        if layout != .full { lastStart = start }
        return start..<end
    }

    mutating func flag() throws(CorruptRecord) -> Bool {
        guard layout != .dense else { return try bit() }
        switch try number() {
        case 0: return false
        case 1: return true
        default: throw CorruptRecord(detail: "a value in a record has a bad mark")
        }
    }

    private mutating func bit() throws(CorruptRecord) -> Bool {
        if flags.count == 0 {
            guard index < bytes.count else { throw CorruptRecord(detail: "a record ends too early") }
            flags = (bytes[index], 8)
            index += 1
        }
        defer { flags = (flags.bits >> 1, flags.count - 1) }
        return flags.bits & 1 == 1
    }

    mutating func date() throws(CorruptRecord) -> DateValue {
        if layout == .dense, try flag() {
            let (days, overflows) = lastDay.addingReportingOverflow(try number())
            guard !overflows, let day = CivilDate(daysSinceEpoch: days) else {
                throw CorruptRecord(detail: "a record holds an impossible day")
            }
            lastDay = days
            return .day(day)
        }
        let stored = try text()
        guard let value = DateValue(stored: stored) else {
            throw CorruptRecord(detail: "a record holds the impossible date “\(stored)”")
        }
        return value
    }
}
