import Articles

/// A date as the text puts it, before anything is known of when the text was written.
struct DateExpression: Hashable, Sendable {
    private var tokenSpan: TokenSpan
    /// What is said of the day.
    var day: Day
    /// The day of the week that stands with it, 1 (Monday) to 7.
    var weekday: Int?
    /// The time of day that stands with it.
    var clock: ClockTime?

    /// Makes an expression of its tokens and what they say.
    init(tokens: Range<Int>, day: Day, weekday: Int? = nil) {
        (tokenSpan, self.day, self.weekday) = (TokenSpan(tokens), day, weekday)
    }

    /// The tokens of the expression.
    var tokens: Range<Int> {
        get { tokenSpan.range }
        set { tokenSpan = TokenSpan(newValue) }
    }

    /// What an expression says of the day.
    enum Day: Hashable, Sendable {
        /// All that a value needs.
        case value(DateValue)
        /// A day and month whose year is left out, with the last day of a range.
        case partial(month: Int, day: Int, last: Int?, Tense)
        /// The first and the last day of a range over the end of a month, whose year is left out.
        case partialRange(month: Int, day: Int, lastMonth: Int, lastDay: Int)
        /// A day of a year counted from the present one: `5 Juni tahun lalu`.
        case dayOfYear(month: Int, day: Int, years: Int)
        /// A month whose year is left out.
        case month(Int, Tense)
        /// A month of a year counted from the present one: `Mei tahun lalu`.
        case monthOfYear(Int, years: Int)
        /// A number of units from now; negative in the past.
        case shift(Int, DateMeaning.Unit)
        /// A day of the week, with the weeks from this one where the text says so: `Selasa pekan lalu` is -1.
        case weekday(Int, weeks: Int?, Tense)
        /// Figures beside a weekday that fits neither the day nor the month first, so no day is named.
        case contradiction
    }

    /// On which side of now a date lies.
    enum Tense: Hashable, Sendable {
        case past, future, open
    }

    /// Whether the day was another day of the week than the text says: 7 of 317 dates in figures beside a weekday, all
    /// slips of the press.
    var hasWrongWeekday: Bool {
        guard let weekday else { return false }
        switch day {
        case .contradiction: return true
        case .value(.day(let date)): return date.weekday != weekday
        case .value(.days(let first, let last)):
            let days = last.daysSinceEpoch - first.daysSinceEpoch
            return days < 6 && (weekday - first.weekday + 7) % 7 > days
        default: return false
        }
    }

    /// Whether only a known date tells which day is meant.
    var isRelative: Bool {
        if case .value = day { false } else { true }
    }
}

/// A time of day as the text puts it.
struct ClockTime: Hashable, Sendable {
    /// The hour, 0 to 23.
    var hour: Int
    /// The minute, 0 to 59.
    var minute: Int
    /// The second, 0 to 59, or `nil` where none is given.
    var second: Int?
    /// The zone that stands with it.
    var zone: DateWords.Zone?
}
