import Articles

/// Turns expressions into dates, given what is known of when the text was written.
struct DateResolver {
    /// What relative expressions count from, or `nil` when nothing is known.
    var now: DateValue?
    /// Minutes east of UTC of times without a zone.
    let offset: Int

    /// The date an expression names, or `nil` when it takes a known date and there is none, or no such day exists.
    func value(of expression: DateExpression) -> DateValue? {
        if case .shift(let count, let unit) = expression.day, unit == .hour || unit == .minute {
            return moment(minutes: unit == .hour ? count.multipliedReportingOverflow(by: 60).partialValue : count)
        }
        guard let value = day(of: expression) else { return nil }
        guard let clock = expression.clock, case .day(let date) = value else { return value }
        let time = CivilTime(
            date: date, hour: clock.hour, minute: clock.minute, second: clock.second,
            offset: clock.zone.map { Self.offset($0, on: date) } ?? offset)
        return time.map(DateValue.time) ?? value
    }

    /// A zone's distance from UTC on a day; the zones with a summer time keep the rule of the United States since 2007:
    /// from the second Sunday of March to the first of November.
    private static func offset(_ zone: DateWords.Zone, on date: CivilDate) -> Int {
        guard zone.hasSummer, let start = sunday(2, month: 3, year: date.year),
            let end = sunday(1, month: 11, year: date.year)
        else { return zone.offset }
        return start <= date && date < end ? zone.offset + 60 : zone.offset
    }

    /// The first, second … Sunday of a month.
    private static func sunday(_ number: Int, month: Int, year: Int) -> CivilDate? {
        CivilDate(year: year, month: month, day: 1).flatMap { $0.adding(days: 7 - $0.weekday + (number - 1) * 7) }
    }

    private func day(of expression: DateExpression) -> DateValue? {
        if case .value(let value) = expression.day { return value }
        guard let today = now?.lastDay, now?.precision != .year else { return nil }
        switch expression.day {
        case .value(let value): return value
        case .partial(let month, let day, let last, let tense):
            return nearest(month, day, tense, from: today, weekday: expression.weekday).flatMap { first in
                guard let last else { return .day(first) }
                return CivilDate(year: first.year, month: month, day: last).map { .days(first, $0) }
            }
        case .partialRange(let month, let day, let lastMonth, let lastDay):
            return nearest(month, day, .open, from: today, weekday: expression.weekday).flatMap { first in
                let year = lastMonth < month ? first.year + 1 : first.year
                return CivilDate(year: year, month: lastMonth, day: lastDay).map { .days(first, $0) }
            }
        case .dayOfYear(let month, let day, let years):
            return CivilDate(year: today.year + years, month: month, day: day).map(DateValue.day)
        case .contradiction: return nil
        case .month(let month, let tense): return self.month(month, tense, from: today)
        case .monthOfYear(let month, let years): return Self.month(year: today.year + years, month: month)
        case .shift(let count, let unit): return shifted(count, unit, from: today)
        case .weekday(let weekday, let weeks, let tense):
            return self.weekday(weekday, weeks, tense, from: today).map(DateValue.day)
        }
    }

    /// How far a day without a year may lie from the day of writing, in days: with a weekday too it is no day of a year
    /// ago, which the weekday alone would choose after a slip.
    private static let reach = -300...366

    /// The year nearest to now in which a day and month lie on the right side of it and on the weekday, if one is given.
    private func nearest(
        _ month: Int, _ day: Int, _ tense: DateExpression.Tense, from today: CivilDate, weekday: Int?
    ) -> CivilDate? {
        let days = (today.year - 1...today.year + 1).compactMap { CivilDate(year: $0, month: month, day: day) }
            .filter { tense == .open || (tense == .past ? $0 <= today : $0 >= today) }
        func distance(_ date: CivilDate) -> Int { date.daysSinceEpoch - today.daysSinceEpoch }
        guard let weekday else { return days.min { abs(distance($0)) < abs(distance($1)) } }
        return days.filter { $0.weekday == weekday && Self.reach.contains(distance($0)) }
            .min { abs(distance($0)) < abs(distance($1)) }
    }

    private func month(_ month: Int, _ tense: DateExpression.Tense, from today: CivilDate) -> DateValue? {
        switch tense {
        case .past: Self.month(year: month < today.month ? today.year : today.year - 1, month: month)
        case .future: Self.month(year: month > today.month ? today.year : today.year + 1, month: month)
        case .open: Self.month(year: today.year, month: month)
        }
    }

    private static func month(year: Int, month: Int) -> DateValue? {
        (1...9999).contains(year) ? .month(year: year, month: month) : nil
    }

    private func shifted(_ count: Int, _ unit: DateMeaning.Unit, from today: CivilDate) -> DateValue? {
        switch unit {
        case .day: return today.adding(days: count).map(DateValue.day)
        case .week: return today.adding(days: count * 7).map(DateValue.day)
        case .month:
            let months = today.year * 12 + today.month - 1 + count
            return months >= 12 ? Self.month(year: months / 12, month: months % 12 + 1) : nil
        case .year:
            return (1...9999).contains(today.year + count) ? .year(today.year + count) : nil
        case .hour, .minute: return nil
        }
    }

    /// The nearest such weekday, today included where the text leaves the side open; or that of a counted week.
    private func weekday(
        _ weekday: Int, _ weeks: Int?, _ tense: DateExpression.Tense, from today: CivilDate
    ) -> CivilDate? {
        if let weeks { return today.adding(days: weekday - today.weekday + weeks * 7) }
        let back = (today.weekday - weekday + 7) % 7
        switch tense {
        case .open: return today.adding(days: -back)
        case .past: return today.adding(days: back == 0 ? -7 : -back)
        case .future: return today.adding(days: 7 - back)
        }
    }

    /// A moment counted back from a known one; a known day alone does not tell it.
    private func moment(minutes: Int) -> DateValue? {
        guard case .time(let now) = now else { return nil }
        let (shift, overflow) = minutes.multipliedReportingOverflow(by: 60)
        let (local, tooFar) = (now.secondsSinceEpoch + now.offset * 60).addingReportingOverflow(shift)
        guard !overflow, !tooFar else { return nil }
        let days = local >= 0 ? local / 86_400 : (local - 86_399) / 86_400
        let rest = local - days * 86_400
        guard let date = CivilDate(daysSinceEpoch: days) else { return nil }
        return CivilTime(
            date: date, hour: rest / 3600, minute: rest / 60 % 60, second: now.second == nil ? nil : rest % 60,
            offset: now.offset
        ).map(DateValue.time)
    }
}
