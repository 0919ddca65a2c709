/// A day of the Gregorian calendar that exists, from year 1 to 9999.
public struct CivilDate: Hashable, Sendable, Comparable, CustomStringConvertible {
    private let storedYear: Int16
    private let storedMonth: UInt8
    private let storedDay: UInt8

    /// The year, 1 to 9999.
    public var year: Int { Int(storedYear) }
    /// The month, 1 to 12.
    public var month: Int { Int(storedMonth) }
    /// The day of the month, 1 to 31.
    public var day: Int { Int(storedDay) }

    /// Makes a date, or returns `nil` for a day the calendar does not have, such as 30 February.
    public init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
            day <= Self.daysInMonth(month, year: year)
        else { return nil }
        self.init(year, month, day)
    }

    /// Holds a day that exists in four bytes: dates are copied by the dozen while a text is read.
    private init(_ year: Int, _ month: Int, _ day: Int) {
        (storedYear, storedMonth, storedDay) = (Int16(year), UInt8(month), UInt8(day))
    }

    /// Makes the date that lies a number of days after 1 January 1970, or `nil` outside years 1 to 9999.
    ///
    /// - Parameter daysSinceEpoch: Days; negative before 1970.
    public init?(daysSinceEpoch: Int) {
        // Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms": eras of 400 years that begin on 1 March.
        guard (-719_162...2_932_896).contains(daysSinceEpoch) else { return nil }
        let shifted = daysSinceEpoch + 719_468
        let era = shifted / 146_097
        let dayOfEra = shifted % 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let marchMonth = (5 * dayOfYear + 2) / 153
        let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
        self.init(
            yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * marchMonth + 2) / 5 + 1)
    }

    /// The days since 1 January 1970; negative before it.
    public var daysSinceEpoch: Int {
        let shiftedYear = month <= 2 ? year - 1 : year
        let era = shiftedYear / 400
        let yearOfEra = shiftedYear % 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    /// The day of the week, ISO 8601: 1 is Monday, 7 is Sunday.
    public var weekday: Int { (daysSinceEpoch + 719_162) % 7 + 1 }

    /// ISO 8601, as `2026-02-04`.
    public var description: String {
        String(unsafeUninitializedCapacity: 10) { text in
            text.put(self)
            return 10
        }
    }

    /// The date a number of days later (earlier when negative), or `nil` outside years 1 to 9999.
    public func adding(days: Int) -> CivilDate? {
        let (sum, overflow) = daysSinceEpoch.addingReportingOverflow(days)
        return overflow ? nil : CivilDate(daysSinceEpoch: sum)
    }

    /// Whether one day comes before another.
    public static func < (left: Self, right: Self) -> Bool {
        (left.year, left.month, left.day) < (right.year, right.month, right.day)
    }

    /// The number of days in a month.
    ///
    /// - Parameters:
    ///   - month: 1 to 12.
    ///   - year: The year that settles February.
    /// - Returns: 28 to 31.
    public static func daysInMonth(_ month: Int, year: Int) -> Int {
        switch month {
        case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}
