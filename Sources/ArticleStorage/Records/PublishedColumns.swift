import Articles

extension DateValue {
    /// The value as a column holds it: ISO 8601, a minute without seconds, a stretch of days with a slash.
    var stored: String {
        guard case .time(let time) = self, time.second == nil else { return description }
        let text = time.description
        // `2026-02-04T14:30:00+07:00` without the seconds that nobody wrote.
        return String(text.prefix(16) + text.suffix(6))
    }

    /// Reads what `stored` wrote.
    init?(stored text: String) {
        guard text.utf8.contains(0x2F) else {
            guard let value = DateValue(iso8601: text) else { return nil }
            self = value
            return
        }
        let ends = text.split(separator: "/", omittingEmptySubsequences: false).map { DateValue(iso8601: String($0)) }
        guard ends.count == 2, case (.day(let first)?, .day(let last)?) = (ends[0], ends[1]) else { return nil }
        self = .days(first, last)
    }

    /// The day, when the value is exact to one day.
    var exactDay: CivilDate? {
        switch self {
        case .day(let date): date
        case .time(let time): time.date
        case .days(let first, let last): first == last ? first : nil
        case .year, .month: nil
        }
    }
}

/// Where an article stands in lists by date.
struct ListPlace: Hashable {
    /// Civil seconds since 1970 in the article's own zone: the first moment its date can mean.
    let order: Int64
    /// The last civil day its date covers, in days since 1970.
    let lastDay: Int64

    /// The place of everything without a date: after, and before, all days.
    static let undated = ListPlace(order: -100_000_000_000, lastDay: -1_000_000)

    /// The place of the first moment of a day.
    static func start(of day: CivilDate) -> Int64 { Int64(day.daysSinceEpoch) * 86_400 }

    private init(order: Int64, lastDay: Int64) {
        self.order = order
        self.lastDay = lastDay
    }

    init(of value: DateValue?) {
        guard let value, let first = value.firstDay, let last = value.lastDay else {
            self = .undated
            return
        }
        var order = Self.start(of: first)
        if case .time(let time) = value { order += Int64(time.hour * 3600 + time.minute * 60 + (time.second ?? 0)) }
        self.init(order: order, lastDay: Int64(last.daysSinceEpoch))
    }
}
