import Articles

extension StatisticsGroup {
    /// The first day of the stretch that a day lies in; in the first week of year 1 the day itself.
    func start(of day: CivilDate) -> CivilDate {
        switch self {
        case .week: day.adding(days: 1 - day.weekday) ?? day
        case .month: CivilDate(year: day.year, month: day.month, day: 1) ?? day
        case .year: CivilDate(year: day.year, month: 1, day: 1) ?? day
        default: day
        }
    }

    /// The most stretches of one answer: 27 years of days.
    private static let mostStretches = 10_000

    /// The first days of all stretches from one day to another, at most `mostStretches`.
    func starts(from first: CivilDate, to last: CivilDate) -> [CivilDate] {
        var starts: [CivilDate] = []
        var day: CivilDate? = start(of: first)
        while let current = day, current <= last, starts.count < Self.mostStretches {
            starts.append(current)
            switch self {
            case .week: day = current.adding(days: 7)
            case .month: day = current.adding(days: 31).map(start)
            case .year: day = current.adding(days: 366).map(start)
            default: day = current.adding(days: 1)
            }
        }
        return starts
    }
}
