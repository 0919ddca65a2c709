extension DateValue {
    /// Reads `2026`, `2026-02`, `2026-02-04` or an RFC 3339 time, or returns `nil` for anything else.
    ///
    /// Only ASCII digits count, and a day or a time that does not exist is refused.
    /// A time may leave out its seconds; it may not leave out its zone (`Z` or `+07:00`).
    public init?(iso8601 text: String) {
        var text = text
        guard let value = text.withUTF8({ DateValue(DigitReader($0)) }) else { return nil }
        self = value
    }

    private init?(_ reader: DigitReader) {
        var reader = reader
        guard let year = reader.number(digits: 4), year >= 1 else { return nil }
        guard reader.take("-") else {
            guard reader.isAtEnd else { return nil }
            self = .year(year)
            return
        }
        guard let month = reader.number(digits: 2), (1...12).contains(month) else { return nil }
        guard reader.take("-") else {
            guard reader.isAtEnd else { return nil }
            self = .month(year: year, month: month)
            return
        }
        guard let day = reader.number(digits: 2), let date = CivilDate(year: year, month: month, day: day) else {
            return nil
        }
        if reader.isAtEnd {
            self = .day(date)
        } else {
            guard reader.take("T") || reader.take("t") || reader.take(" "), let time = reader.time(on: date),
                reader.isAtEnd
            else { return nil }
            self = .time(time)
        }
    }
}

/// Reads fixed-width digits and punctuation from the front of ASCII text.
private struct DigitReader {
    private var rest: Slice<UnsafeBufferPointer<UInt8>>

    init(_ text: UnsafeBufferPointer<UInt8>) { rest = text[...] }

    var isAtEnd: Bool { rest.isEmpty }

    mutating func take(_ character: Character) -> Bool {
        guard let first = rest.first, first == character.asciiValue else { return false }
        rest = rest.dropFirst()
        return true
    }

    mutating func number(digits: Int) -> Int? {
        let head = rest.prefix(digits)
        guard head.count == digits, head.allSatisfy(isDigit) else { return nil }
        rest = rest.dropFirst(digits)
        return head.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }

    /// `14:30`, `14:30:25` or `14:30:25.123`, then `Z` or `+07:00`; a fraction is read and dropped.
    mutating func time(on date: CivilDate) -> CivilTime? {
        guard let hour = number(digits: 2), take(":"), let minute = number(digits: 2) else { return nil }
        var second: Int?
        if take(":") {
            guard let value = number(digits: 2) else { return nil }
            second = value
            if take(".") {
                guard number(digits: 1) != nil else { return nil }
                while number(digits: 1) != nil {}
            }
        }
        guard let offset = offset() else { return nil }
        return CivilTime(date: date, hour: hour, minute: minute, second: second, offset: offset)
    }

    private mutating func offset() -> Int? {
        if take("Z") || take("z") { return 0 }
        let sign = take("+") ? 1 : take("-") ? -1 : 0
        guard sign != 0, let hours = number(digits: 2), hours < 24, take(":"), let minutes = number(digits: 2),
            minutes < 60
        else { return nil }
        return sign * (hours * 60 + minutes)
    }
}
