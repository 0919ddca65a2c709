import Articles

/// Writes values one after another into bytes; `ByteReader` reads them back in the same order.
///
/// A text that was written before is a number from then on, one that stands in the article is its place there, and places
/// and days count from those before them: names come again and again, and places lie near each other. Eight flags in a row,
/// whatever stands between them, share one byte where the first of them is.
struct ByteWriter {
    /// What was written so far.
    private(set) var bytes: [UInt8] = []
    private var numbers: [String: Int] = [:]
    private let places: WordPlaces?
    private var (lastStart, lastPlace, lastSecond, lastDay) = (0, 0, 0, 0)
    /// The byte of the last flag, and how many it holds.
    private var flags = (index: 0, count: 8)

    /// Makes a writer of texts that stand in an article, or of others only.
    init(of text: ArticleText? = nil) { places = text.map { WordPlaces(in: $0) } }

    /// Writes a number in 1 to 10 bytes, the fewer the nearer it is to zero.
    mutating func put(_ number: Int) {
        // Zigzag puts the sign into the lowest bit.
        put(unsigned: UInt64(bitPattern: Int64(number) << 1 ^ Int64(number) >> 63))
    }

    /// Writes a number that is not below zero.
    mutating func put(count: Int) { put(unsigned: UInt64(count)) }

    /// Writes seven bits a byte, the lowest first (LEB128).
    private mutating func put(unsigned number: UInt64) {
        var rest = number
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(rest))
    }

    /// Writes 0 and a new text, or the number of one that was written before.
    ///
    /// A length below zero is that of words which stand in the article.
    mutating func put(_ text: String) {
        if let number = numbers[text] { return put(number) }
        numbers[text] = numbers.count + 1
        put(0)
        if let place = places?.place(of: text) {
            put(-text.utf8.count)
            put(place - lastPlace)
            lastPlace = place
        } else {
            put(text.utf8.count)
            bytes.append(contentsOf: text.utf8)
        }
    }

    /// Writes a term of the parser as its number below zero, and one that has none as a text.
    mutating func put(term: String) {
        if let number = RecordTerms.numbers[term] { put(-number) } else { put(term) }
    }

    /// Writes a name as the second of arrival and the digest that it is made of, and any other as a text.
    mutating func put(_ id: QuoteID) {
        guard let parts = id.parts else {
            put(false)
            return put(id.rawValue)
        }
        put(true)
        put(parts.second - lastSecond)
        put(parts.digest)
        lastSecond = parts.second
    }

    /// Writes a share in ten-thousandths, which is all that anybody is told of it, and in full what is no share.
    mutating func put(_ share: Double) {
        let parts = (share * Self.shareParts).rounded()
        if (0...Self.shareParts).contains(parts) { return put(count: Int(parts) + 1) }
        put(count: 0)
        withUnsafeBytes(of: share.bitPattern.littleEndian) { bytes.append(contentsOf: $0) }
    }

    /// What a share of 1 is written as.
    static let shareParts = 10_000.0

    mutating func put(_ range: Range<Int>) {
        put(range.lowerBound - lastStart)
        put(count: range.count)
        lastStart = range.lowerBound
    }

    mutating func put(_ flag: Bool) {
        if flags.count == 8 {
            flags = (bytes.count, 0)
            bytes.append(0)
        }
        if flag { bytes[flags.index] |= 1 << flags.count }
        flags.count += 1
    }

    /// Writes a day as its distance from the day before it, and any other date as a text.
    mutating func put(_ date: DateValue) {
        guard case .day(let day) = date else {
            put(false)
            return put(date.stored)
        }
        put(true)
        put(day.daysSinceEpoch - lastDay)
        lastDay = day.daysSinceEpoch
    }

    mutating func put<Value>(_ value: Value?, _ write: (inout ByteWriter, Value) -> Void) {
        put(value != nil)
        if let value { write(&self, value) }
    }

    mutating func put<Value>(all values: some Collection<Value>, _ write: (inout ByteWriter, Value) -> Void) {
        put(!values.isEmpty)
        guard !values.isEmpty else { return }
        put(count: values.count)
        for value in values { write(&self, value) }
    }

    mutating func put(all texts: [String]) { put(all: texts) { $0.put($1) } }
}
