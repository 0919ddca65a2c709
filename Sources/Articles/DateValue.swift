/// A date as exact as its source was, from a year down to a second.
public enum DateValue: Hashable, Sendable, CustomStringConvertible {
    /// A year, 1 to 9999.
    case year(Int)
    /// A month of a year: year 1 to 9999, month 1 to 12.
    case month(year: Int, month: Int)
    /// A calendar day, the same in every time zone.
    case day(CivilDate)
    /// A moment with its distance from UTC.
    case time(CivilTime)
    /// All days from the first to the last, both included.
    case days(CivilDate, CivilDate)

    /// How exact the value is.
    public var precision: DatePrecision {
        switch self {
        case .year: .year
        case .month: .month
        case .day, .days: .day
        case .time(let time): time.second == nil ? .minute : .second
        }
    }

    /// The first calendar day that the value covers, in its own zone.
    public var firstDay: CivilDate? {
        switch self {
        case .year(let year): CivilDate(year: year, month: 1, day: 1)
        case .month(let year, let month): CivilDate(year: year, month: month, day: 1)
        case .day(let date), .days(let date, _): date
        case .time(let time): time.date
        }
    }

    /// The last calendar day that the value covers, in its own zone.
    public var lastDay: CivilDate? {
        switch self {
        case .year(let year): CivilDate(year: year, month: 12, day: 31)
        case .month(let year, let month):
            (1...12).contains(month)
                ? CivilDate(year: year, month: month, day: CivilDate.daysInMonth(month, year: year)) : nil
        case .day(let date), .days(_, let date): date
        case .time(let time): time.date
        }
    }

    /// ISO 8601: `2026`, `2026-02`, `2026-02-04`, `2026-02-04T14:30:00+07:00` or `2026-02-03/2026-02-05`.
    public var description: String {
        switch self {
        case .year(let year):
            String(unsafeUninitializedCapacity: 4) { text in
                text.put(year, digits: 4, at: 0)
                return 4
            }
        case .month(let year, let month):
            String(unsafeUninitializedCapacity: 7) { text in
                text.put(year, digits: 4, at: 0)
                text[4] = UInt8(ascii: "-")
                text.put(month, digits: 2, at: 5)
                return 7
            }
        case .day(let date): date.description
        case .time(let time): time.description
        case .days(let first, let last): "\(first)/\(last)"
        }
    }
}

/// How much of a date is known.
public enum DatePrecision: String, Hashable, Sendable, CaseIterable {
    /// The year alone.
    case year
    /// Year and month.
    case month
    /// The calendar day.
    case day
    /// The minute and the distance from UTC.
    case minute
    /// The second and the distance from UTC.
    case second
}
