/// A moment, in whole milliseconds.
public struct Timestamp: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// Milliseconds since 1 January 1970, 00:00 UTC.
    public let milliseconds: Int64

    /// Makes a moment from milliseconds since 1 January 1970, 00:00 UTC.
    public init(milliseconds: Int64) { self.milliseconds = milliseconds }

    /// RFC 3339 in UTC, cut to the second, as `2026-02-05T03:12:44Z`.
    ///
    /// A moment outside years 1 to 9999 is written as the nearer end of them.
    public var description: String {
        let bounds: ClosedRange<Int64> = -62_135_596_800...253_402_300_799
        let seconds = Int(min(max(milliseconds / 1000, bounds.lowerBound), bounds.upperBound))
        let days = seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400
        let rest = seconds - days * 86_400
        guard let date = CivilDate(daysSinceEpoch: days) else { return "9999-12-31T23:59:59Z" }
        return String(unsafeUninitializedCapacity: 20) { text in
            text.put(date)
            text.put(hour: rest / 3600, minute: rest / 60 % 60, second: rest % 60)
            text[19] = UInt8(ascii: "Z")
            return 20
        }
    }

    /// Whether one moment comes before another.
    public static func < (left: Self, right: Self) -> Bool { left.milliseconds < right.milliseconds }
}
