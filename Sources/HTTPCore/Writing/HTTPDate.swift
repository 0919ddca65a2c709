/// The date format of HTTP: IMF-fixdate, such as `Wed, 04 Feb 2026 03:12:44 GMT` (RFC 9110 §5.6.7).
public enum HTTPDate {
    /// Formats a time.
    ///
    /// - Parameter seconds: Seconds since 1970-01-01T00:00:00Z, from year 0 to year 9999.
    /// - Returns: 29 bytes of ASCII.
    public static func format(secondsSince1970 seconds: Int) -> [UInt8] {
        let days = seconds / 86_400 - (seconds % 86_400 < 0 ? 1 : 0)
        let time = seconds - days * 86_400
        let (year, month, day) = civilDate(days)
        // Day 0 was a Thursday.
        let weekday = ((days + 4) % 7 + 7) % 7
        var text: [UInt8] = []
        text.reserveCapacity(29)
        text.append(contentsOf: weekdays[(weekday * 3)..<(weekday * 3 + 3)])
        text.append(contentsOf: ", ".utf8)
        append(day, to: &text)
        text.append(.space)
        text.append(contentsOf: months[(month * 3 - 3)..<(month * 3)])
        text.append(.space)
        append(year / 100, to: &text)
        append(year % 100, to: &text)
        for (separator, part) in [(UInt8.space, time / 3_600), (colon, time / 60 % 60), (colon, time % 60)] {
            text.append(separator)
            append(part, to: &text)
        }
        text.append(contentsOf: " GMT".utf8)
        return text
    }

    private static let colon = UInt8(ascii: ":")
    static let weekdays = Array("SunMonTueWedThuFriSat".utf8)
    static let months = Array("JanFebMarAprMayJunJulAugSepOctNovDec".utf8)

    private static func append(_ number: Int, to text: inout [UInt8]) {
        text.append(0x30 + UInt8(number / 10 % 10))
        text.append(0x30 + UInt8(number % 10))
    }

    // Counts in years that begin in March, so that the leap day is the last: eras of 400 years have 146,097 days.
    static func civilDate(_ days: Int) -> (year: Int, month: Int, day: Int) {
        let shifted = days + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let marchMonth = (5 * dayOfYear + 2) / 153
        let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * marchMonth + 2) / 5 + 1)
    }
}
