import Articles

extension DateScanner {
    /// RFC 3339 (`2026-02-04T07:30:00Z`), or seconds or milliseconds since 1970 alone on their line.
    func timestamp(at index: Int) -> DateExpression? {
        let token = tokens[index]
        if token.length == 4, joins("-", index + 1), number(index + 2) != nil { return written(at: index) }
        guard token.length == 10 || token.length == 13, isAloneOnLine(index) else { return nil }
        // Thirteen digits count milliseconds.
        let seconds = source.text.utf8[source.bytes(of: index)].prefix(10).reduce(0) { $0 * 10 + Int($1) - 0x30 }
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
        if index + 1 < tokens.count, tokens[index + 1].kind == .word { return glued(at: index) }
        if let found = roman(at: index) ?? bracketedRange(at: index) { return found }
        for separator in ["/", "-", "."] as [Unicode.Scalar] where joins(separator, index + 1) {
            if let range = figuresRange(at: index) ?? longFiguresRange(at: index) { return range }
            guard joins(separator, index + 3), let first = number(index), let second = number(index + 2),
                let third = number(index + 4), !continues(index + 5) || joins("-", index + 5), digits(index) != 3,
                digits(index + 2) <= 2
            else { return nil }
            let value = figures((first, digits(index)), second, (third, digits(index + 4)), weekday: weekday)
            guard let value else { return nil }
            if let range = yearsFiguresRange(at: index, from: value) { return range }
            guard !continues(index + 5) else { return nil }
            return DateExpression(tokens: index..<index + 5, day: .value(.day(value)), weekday: weekday)
        }
        return spaced(at: index, weekday: weekday)
    }

    /// `4 / 2 / 2026`.
    private func spaced(at index: Int, weekday: Int?) -> DateExpression? {
        guard isSpaced("/", index + 1), isSpaced("/", index + 3), let first = number(index),
            let second = number(index + 2), digits(index) <= 2, digits(index + 2) <= 2, digits(index + 4) == 4,
            let year = number(index + 4), !continues(index + 5),
            let date = figures((first, digits(index)), second, (year, 4), weekday: weekday)
        else { return nil }
        return DateExpression(tokens: index..<index + 5, day: .value(.day(date)), weekday: weekday)
    }

    private func isSpaced(_ symbol: Unicode.Scalar, _ index: Int) -> Bool {
        isSymbol(symbol, index) && tokens[index].length == 1
            && tokens[index].flags.isSuperset(of: [.spaceBefore, .spaceAfter])
    }

    /// `4/II/2026`, which stands alone or behind a weekday, a preposition or `tanggal`: behind other words it numbers a
    /// letter or a police report.
    private func roman(at index: Int) -> DateExpression? {
        guard let day = number(index), digits(index) <= 2, digits(index + 4) == 4, let year = fullYear(index + 4),
            ["/", "-"].contains(where: { joins($0, index + 1) && joins($0, index + 3) }), !continues(index + 5),
            tokens[index + 2].kind == .word, tokens[index + 2].flags.contains(.capitalised), isFree(index),
            let date = CivilDate(year: year, month: Self.roman(source.text.utf8[source.bytes(of: index + 2)]), day: day)
        else { return nil }
        return DateExpression(tokens: index..<index + 5, day: .value(.day(date)))
    }

    /// The month that a Roman numeral in capitals stands for, or 0.
    private static func roman(_ letters: ArraySlice<UInt8>) -> Int {
        let months = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"]
        return (months.firstIndex { $0.utf8.elementsEqual(letters) } ?? -1) + 1
    }

    /// Whether no word stands before a figure but one that dates follow.
    private func isFree(_ index: Int) -> Bool {
        guard index > 0, tokens[index - 1].kind != .lineBreak else { return true }
        let before = meaning(index - 1)
        if isSymbol("(", index - 1) || isSymbol(",", index - 1) || before.weekday != 0 { return true }
        return !before.roles.isDisjoint(with: [.date, .day, .preposition, .dayPart, .until])
    }

    /// `12Nov2019`: a month and year in one word behind the day's number.
    private func glued(at index: Int) -> DateExpression? {
        guard let day = number(index), digits(index) <= 2, index + 1 < tokens.count, tokens[index + 1].kind == .word,
            tokens[index + 1].flags.contains(.hasDigit), !tokens[index + 1].flags.contains(.spaceBefore)
        else { return nil }
        let word = source.text.utf8[source.bytes(of: index + 1)]
        let name = word.prefix { $0 > 0x39 }
        let year = word.dropFirst(name.count)
        guard year.count == 4, year.allSatisfy({ (0x30...0x39).contains($0) }), (3...9).contains(name.count) else {
            return nil
        }
        let month = Int(language.meaning(ofWord: String(decoding: name, as: UTF8.self)).month)
        return civilDate(year.reduce(0) { $0 * 10 + Int($1) - 0x30 }, month, day).map {
            DateExpression(tokens: index..<index + 2, day: .value(.day($0)))
        }
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

    /// `31/1-2/2/2026`: days of two months.
    private func longFiguresRange(at index: Int) -> DateExpression? {
        guard let (from, to) = dayMonths(at: index), joins("/", index + 7), !continues(index + 9),
            let year = fullYear(index + 8), let last = CivilDate(year: year, month: to.month, day: to.day),
            let first = CivilDate(year: from.month > to.month ? year - 1 : year, month: from.month, day: from.day),
            first < last
        else { return nil }
        return DateExpression(tokens: index..<index + 9, day: .value(.days(first, last)))
    }

    /// `31/1/2026-2/2/2026`.
    private func yearsFiguresRange(at index: Int, from first: CivilDate) -> DateExpression? {
        guard isSymbol("-", index + 5), number(index + 6) != nil, joins("/", index + 7), joins("/", index + 9),
            let last = number(index + 6), let month = number(index + 8), let year = fullYear(index + 10),
            !continues(index + 11), let to = civilDate(year, month, last), language.isDayFirst == true, first < to
        else { return nil }
        return DateExpression(tokens: index..<index + 11, day: .value(.days(first, to)))
    }

    /// `(31/1-2/2)`.
    private func bracketedRange(at index: Int) -> DateExpression? {
        guard isSymbol("(", index - 1), isSymbol(")", index + 7) else { return nil }
        return openRange(at: index)
    }

    private func openRange(at index: Int) -> DateExpression? {
        guard let (from, to) = dayMonths(at: index), !continues(index + 7), (from.month, from.day) < (to.month, to.day)
        else { return nil }
        return DateExpression(
            tokens: index..<index + 7,
            day: .partialRange(month: from.month, day: from.day, lastMonth: to.month, lastDay: to.day))
    }

    /// The ends of `31/1-2/2`.
    private func dayMonths(at index: Int) -> (from: (day: Int, month: Int), to: (day: Int, month: Int))? {
        guard joins("/", index + 1), joins("-", index + 3), joins("/", index + 5), language.isDayFirst == true,
            let first = number(index), let month = number(index + 2), let last = number(index + 4),
            let lastMonth = number(index + 6), isDay(first, month), isDay(last, lastMonth)
        else { return nil }
        return ((first, month), (last, lastMonth))
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

    /// The year at an index: four digits, or two, which are of this century up to 39 and of the last one from 40 on: news
    /// tells of 1945 and 1998, not of 2045 and 2098.
    func fullYear(_ index: Int) -> Int? { number(index).flatMap { fullYear($0, digits: digits(index)) } }

    private func fullYear(_ value: Int, digits: Int) -> Int? {
        switch digits {
        case 4: Self.years.contains(value) ? value : nil
        case 2: value < 40 ? 2000 + value : 1900 + value
        default: nil
        }
    }

    /// `31/12`, `1-2/3` or `31/1-2/2` beside a weekday: a day and month without a year.
    func shortFigures(at index: Int) -> DateExpression? {
        if let range = openRange(at: index) { return range }
        guard let first = number(index) else { return nil }
        if joins("/", index + 1), let second = number(index + 2), !continues(index + 3),
            let (day, month) = shortDay(first, second)
        {
            return DateExpression(
                tokens: index..<index + 3, day: .partial(month: month, day: day, last: nil, .open))
        }
        guard language.isDayFirst == true, joins("-", index + 1), joins("/", index + 3), let last = number(index + 2),
            let month = number(index + 4),
            isDay(first, month), isDay(last, month), first < last, !continues(index + 5)
        else { return nil }
        return DateExpression(tokens: index..<index + 5, day: .partial(month: month, day: first, last: last, .open))
    }

    /// The day and month of two figures; where writers differ, only a number above twelve tells them apart.
    private func shortDay(_ first: Int, _ second: Int) -> (day: Int, month: Int)? {
        if language.isDayFirst != false, language.isDayFirst == true || first > 12, isDay(first, second) {
            return (first, second)
        }
        return language.isDayFirst != true && second > 12 && isDay(second, first) ? (second, first) : nil
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

    func endsPhrase(_ index: Int) -> Bool {
        guard index < tokens.count, tokens[index].kind == .word else { return true }
        return language.classes(of: tokens[index]).contains(.function) || meaning(index).roles.contains(.past)
    }
}
