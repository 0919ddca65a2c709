import Articles

extension DateScanner {
    /// RFC 3339 (`2026-02-04T07:30:00Z`), or seconds since 1970 alone on their line.
    func timestamp(at index: Int) -> DateExpression? {
        let token = tokens[index]
        if token.length == 4, joins("-", index + 1), number(index + 2) != nil { return written(at: index) }
        guard token.length == 10, isAloneOnLine(index) else { return nil }
        let seconds = source.text.utf8[token.bytes].reduce(0) { $0 * 10 + Int($1) - 0x30 }
        // From 1990 on: before, nothing was published with such a stamp.
        guard (631_152_000...4_102_444_800).contains(seconds), let date = CivilDate(daysSinceEpoch: seconds / 86_400),
            let time = CivilTime(
                date: date, hour: seconds % 86_400 / 3600, minute: seconds % 3600 / 60, second: seconds % 60, offset: 0)
        else { return nil }
        return DateExpression(tokens: index..<index + 1, day: .value(.time(time)))
    }

    private func written(at index: Int) -> DateExpression? {
        var end = index
        while end < tokens.count, end - index < 14, end == index || !tokens[end].flags.contains(.spaceBefore) {
            end += 1
        }
        while end > index + 5 {
            let text = String(decoding: source.text.utf8[source.bytes(index..<end)], as: UTF8.self)
            if let value = DateValue(iso8601: text), case .time = value {
                return DateExpression(tokens: index..<end, day: .value(value))
            }
            end -= 1
        }
        return nil
    }

    private func isAloneOnLine(_ index: Int) -> Bool {
        tokens[index].flags.contains(.lineStart)
            && (index + 1 == tokens.count || tokens[index + 1].kind == .lineBreak)
    }

    /// A date in figures with its year: `4/2/2026`, `04.02.2026`, `2026-02-04`, and with a range of days `3-5/2/2026`.
    func numeric(at index: Int, weekday: Int? = nil) -> DateExpression? {
        for separator in ["/", "-", "."] as [Unicode.Scalar] where joins(separator, index + 1) {
            if let range = figuresRange(at: index) { return range }
            guard joins(separator, index + 3), let first = number(index), let second = number(index + 2),
                let third = number(index + 4), !continues(index + 5), digits(index) != 3, digits(index + 2) <= 2
            else { return nil }
            let value = figures((first, digits(index)), second, (third, digits(index + 4)), weekday: weekday)
            return value.map { DateExpression(tokens: index..<index + 5, day: .value(.day($0)), weekday: weekday) }
        }
        return nil
    }

    /// `3-5/2/2026`: days of one month.
    private func figuresRange(at index: Int) -> DateExpression? {
        guard joins("-", index + 1), joins("/", index + 3), joins("/", index + 5), language.isDayFirst != false,
            !continues(index + 7), let first = number(index), let last = number(index + 2),
            let month = number(index + 4), let year = fullYear(index + 6), first < last,
            let start = CivilDate(year: year, month: month, day: first),
            let end = CivilDate(year: year, month: month, day: last)
        else { return nil }
        return DateExpression(tokens: index..<index + 7, day: .value(.days(start, end)))
    }

    /// Whether what follows a figure makes it part of something longer: `1/2/2026/PN`.
    func continues(_ index: Int) -> Bool {
        guard index < tokens.count, !tokens[index].flags.contains(.spaceBefore) else { return false }
        if tokens[index].kind == .word || tokens[index].kind == .number {
            return !tokens[index].flags.contains(.capitalised)
        }
        guard isSymbol("/", index) || isSymbol("-", index) || isSymbol(".", index) || isSymbol("%", index) else {
            return false
        }
        return index + 1 < tokens.count && !tokens[index + 1].flags.contains(.spaceBefore)
            && [.number, .word].contains(tokens[index + 1].kind)
            && !(isSymbol(".", index) && tokens[index + 1].isCapitalised)
    }

    /// The day that three figures name; `nil` when none exists or nothing settles the order of day and month.
    private func figures(
        _ first: (value: Int, digits: Int), _ second: Int, _ third: (value: Int, digits: Int), weekday: Int?
    ) -> CivilDate? {
        if first.digits == 4 { return civilDate(first.value, second, third.value) }
        guard let year = fullYear(third.value, digits: third.digits) else { return nil }
        let dayFirst = civilDate(year, second, first.value)
        let monthFirst = civilDate(year, first.value, second)
        guard let dayFirst, let monthFirst else {
            // Where days come first, a thirteenth month is a slip that only the weekday can mend.
            if dayFirst == nil, language.isDayFirst == true, monthFirst?.weekday != weekday { return nil }
            return dayFirst ?? monthFirst
        }
        if dayFirst == monthFirst { return dayFirst }
        if let weekday, (dayFirst.weekday == weekday) != (monthFirst.weekday == weekday) {
            return dayFirst.weekday == weekday ? dayFirst : monthFirst
        }
        return language.isDayFirst.map { $0 ? dayFirst : monthFirst }
    }

    private func civilDate(_ year: Int, _ month: Int, _ day: Int) -> CivilDate? {
        Self.years.contains(year) ? CivilDate(year: year, month: month, day: day) : nil
    }

    /// The years a news text speaks of; a figure outside of them is a slip or no year.
    static let years = 1000...2100

    /// The year at an index: four digits, or two digits of this century.
    func fullYear(_ index: Int) -> Int? { number(index).flatMap { fullYear($0, digits: digits(index)) } }

    private func fullYear(_ value: Int, digits: Int) -> Int? {
        switch digits {
        case 4: Self.years.contains(value) ? value : nil
        case 2: 2000 + value
        default: nil
        }
    }

    /// `31/12`, `1-2/3` or `31/1-2/2` beside a weekday: a day and month without a year.
    func shortFigures(at index: Int) -> DateExpression? {
        guard let first = number(index), language.isDayFirst != false else { return nil }
        if joins("/", index + 1), let month = number(index + 2), isDay(first, month), !continues(index + 3) {
            return DateExpression(
                tokens: index..<index + 3, day: .partial(month: month, day: first, last: nil, .open))
        }
        guard joins("-", index + 1), joins("/", index + 3), let last = number(index + 2), let month = number(index + 4),
            isDay(first, month), isDay(last, month), first < last, !continues(index + 5)
        else { return nil }
        return DateExpression(tokens: index..<index + 5, day: .partial(month: month, day: first, last: last, .open))
    }

    /// Whether some year has the day.
    func isDay(_ day: Int, _ month: Int) -> Bool { CivilDate(year: 2000, month: month, day: day) != nil }

    /// A year alone: after `tahun`, or after a preposition where no counted thing follows.
    func year(at index: Int) -> DateExpression? {
        guard digits(index) == 4, let year = number(index), (1900...2100).contains(year), !continues(index + 1) else {
            return nil
        }
        let roles = meaning(index - 1).roles
        guard roles.contains(.year) || roles.contains(.preposition) && endsPhrase(index + 1) else { return nil }
        return DateExpression(tokens: index..<index + 1, day: .value(.year(year)))
    }

    private func endsPhrase(_ index: Int) -> Bool {
        guard index < tokens.count, tokens[index].kind == .word else { return true }
        return language.classes(of: tokens[index]).contains(.function) || meaning(index).roles.contains(.past)
    }
}
