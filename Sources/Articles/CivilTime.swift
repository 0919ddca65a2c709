/// A minute or second of a day at a known distance from UTC.
public struct CivilTime: Hashable, Sendable, CustomStringConvertible {
    /// The calendar day at that distance from UTC.
    public let date: CivilDate
    private let storedHour: UInt8
    private let storedMinute: UInt8
    private let storedSecond: UInt8?
    private let storedOffset: Int16

    /// The hour, 0 to 23.
    public var hour: Int { Int(storedHour) }
    /// The minute, 0 to 59.
    public var minute: Int { Int(storedMinute) }
    /// The second, 0 to 59, or `nil` where only the minute is known.
    public var second: Int? { storedSecond.map { Int($0) } }
    /// Minutes east of UTC, -1,439 to 1,439.
    public var offset: Int { Int(storedOffset) }

    /// Makes a time, or returns `nil` for one that no clock shows.
    public init?(date: CivilDate, hour: Int, minute: Int, second: Int? = nil, offset: Int) {
        guard (0...23).contains(hour), (0...59).contains(minute), (0...59).contains(second ?? 0),
            (-1439...1439).contains(offset)
        else { return nil }
        (self.date, storedHour, storedMinute) = (date, UInt8(hour), UInt8(minute))
        (storedSecond, storedOffset) = (second.map { UInt8($0) }, Int16(offset))
    }

    /// Seconds since 1 January 1970, 00:00 UTC; negative before it.
    public var secondsSinceEpoch: Int {
        date.daysSinceEpoch * 86_400 + hour * 3600 + minute * 60 + (second ?? 0) - offset * 60
    }

    /// RFC 3339, as `2026-02-04T14:30:00+07:00`; an unknown second is written `00`.
    public var description: String {
        String(unsafeUninitializedCapacity: 25) { text in
            text.put(date)
            text.put(hour: hour, minute: minute, second: second ?? 0)
            text[19] = UInt8(ascii: offset < 0 ? "-" : "+")
            text.put(abs(offset) / 60, digits: 2, at: 20)
            text[22] = UInt8(ascii: ":")
            text.put(abs(offset) % 60, digits: 2, at: 23)
            return 25
        }
    }
}
