import Articles

extension DateScanner {
    /// A day with its month's name: `4 Februari 2026`, `3-5 Februari 2026`, `31 Januari-2 Februari 2026`, `4 Feb`.
    func dayMonth(at index: Int) -> DateExpression? {
        guard let first = day(index) else { return nil }
        let next = afterDay(index)
        if let month = month(next) { return dayMonth(index, days: (first, nil), month: month, monthAt: next) }
        guard let other = afterRangeMark(next), let last = day(other), let month = month(afterDay(other)), first < last
        else { return nil }
        return dayMonth(index, days: (first, last), month: month, monthAt: afterDay(other))
    }

    private func dayMonth(_ start: Int, days: (first: Int, last: Int?), month: Int, monthAt: Int) -> DateExpression? {
        guard isDay(days.last ?? days.first, month) else { return nil }
        let next = afterMonth(monthAt)
        if days.last == nil, let (years, end) = countedYear(next) {
            return DateExpression(
                tokens: start..<end, day: .dayOfYear(month: month, day: days.first, years: years))
        }
        if days.last == nil, let other = afterRangeMark(next), let found = longRange(start, days.first, month, other) {
            return found
        }
        if let (year, end) = yearAfterMonth(next, isJoined: joins("-", monthAt + 1)) {
            guard let first = CivilDate(year: year, month: month, day: days.first) else { return nil }
            if days.last == nil, let found = yearsRange(start, from: first, end) { return found }
            let last = days.last.flatMap { CivilDate(year: year, month: month, day: $0) }
            return DateExpression(tokens: start..<end, day: .value(last.map { .days(first, $0) } ?? .day(first)))
        }
        let (tense, end) = tense(monthAt + 1)
        return DateExpression(
            tokens: start..<max(end, monthAt + 1),
            day: .partial(month: month, day: days.first, last: days.last, tense))
    }

    /// A range over the end of a month; `other` is the index of the last day's number.
    private func longRange(_ start: Int, _ day: Int, _ month: Int, _ other: Int) -> DateExpression? {
        guard let last = self.day(other), let lastMonth = self.month(afterDay(other)), isDay(last, lastMonth) else {
            return nil
        }
        let next = afterMonth(afterDay(other))
        guard let (year, end) = yearAfterMonth(next, isJoined: false) else {
            guard (month, day) < (lastMonth, last) || month == 12, number(next) == nil else { return nil }
            return DateExpression(
                tokens: start..<next,
                day: .partialRange(month: month, day: day, lastMonth: lastMonth, lastDay: last))
        }
        guard
            let from = CivilDate(year: lastMonth < month ? year - 1 : year, month: month, day: day),
            let to = CivilDate(year: year, month: lastMonth, day: last), from < to
        else { return nil }
        return DateExpression(tokens: start..<end, day: .value(.days(from, to)))
    }

    /// A range whose ends both have a year: `31 Desember 2025 - 2 Januari 2026`.
    private func yearsRange(_ start: Int, from first: CivilDate, _ end: Int) -> DateExpression? {
        guard let other = afterRangeMark(end), let day = day(other), let month = month(afterDay(other)),
            let (year, end) = yearAfterMonth(afterMonth(afterDay(other)), isJoined: false),
            let last = CivilDate(year: year, month: month, day: day), first < last
        else { return nil }
        return DateExpression(tokens: start..<end, day: .value(.days(first, last)))
    }

    /// A month's name before the day or the year: `February 4, 2026`, `Feb. 3-5, 2026`, `Februari 2026`, `Mei lalu`.
    func monthLed(at index: Int) -> DateExpression? {
        // A number before the month is a day: one that no calendar has makes no month of it.
        guard let month = month(index), number(index - 1) == nil || digits(index - 1) > 2 else { return nil }
        let next = afterMonth(index)
        if let first = day(next), digits(next) <= 2, let found = monthDay(index, month, first, at: next) {
            return found
        }
        if let (year, end) = yearAfterMonth(next, isJoined: false), end == next + 1 || tokens[next].isMark {
            return DateExpression(tokens: index..<end, day: .value(.month(year: year, month: month)))
        }
        if let (years, end) = countedYear(next) {
            return DateExpression(tokens: index..<end, day: .monthOfYear(month, years: years))
        }
        let (tense, end) = tense(index + 1)
        return tense == .open ? nil : DateExpression(tokens: index..<end, day: .month(month, tense))
    }

    private func monthDay(_ start: Int, _ month: Int, _ first: Int, at index: Int) -> DateExpression? {
        guard isDay(first, month), tokens[index].flags.contains(.spaceBefore),

            !continues(index + 1) || isSymbol("-", index + 1) || meaning(index + 1).roles.contains(.ordinal)
        else { return nil }
        var (end, last): (Int, Int?) = (afterOrdinal(index + 1), nil)
        if let other = afterRangeMark(end), let day = self.day(other), day > first, isDay(day, month),
            self.month(afterDay(other)) == nil
        {
            (end, last) = (afterOrdinal(other + 1), day)
        }
        if last == nil, let other = afterRangeMark(end), let until = monthLed(at: other),
            case .value(.day(let to)) = until.day,
            let from = CivilDate(year: to.month < month ? to.year - 1 : to.year, month: month, day: first), from < to
        {
            return DateExpression(tokens: start..<until.tokens.upperBound, day: .value(.days(from, to)))
        }
        if let (year, after) = yearAfterMonth(end, isJoined: false),
            let from = CivilDate(year: year, month: month, day: first)
        {
            let to = last.flatMap { CivilDate(year: year, month: month, day: $0) }
            if to == nil, let range = monthLedRange(start, from: from, after) { return range }
            return DateExpression(tokens: start..<after, day: .value(to.map { .days(from, $0) } ?? .day(from)))
        }
        if last == nil, let (years, after) = countedYear(end) {
            return DateExpression(tokens: start..<after, day: .dayOfYear(month: month, day: first, years: years))
        }
        if last == nil, language.isDayFirst != true, let range = openRange(start, month, first, end) { return range }
        // Only where months lead is a number after one a day: `Mei 20 orang` is none.
        guard language.isDayFirst != true else { return nil }
        return DateExpression(tokens: start..<end, day: .partial(month: month, day: first, last: last, .open))
    }

    /// `Dec. 30, 2025 - Jan. 2, 2026`; `end` is the index after the first year.
    private func monthLedRange(_ start: Int, from: CivilDate, _ end: Int) -> DateExpression? {
        guard let other = afterRangeMark(end), let until = monthLed(at: other), case .value(.day(let to)) = until.day,
            from < to
        else { return nil }
        return DateExpression(tokens: start..<until.tokens.upperBound, day: .value(.days(from, to)))
    }

    /// `Jan 30-Feb 2`: a range over the end of a month without a year.
    private func openRange(_ start: Int, _ month: Int, _ first: Int, _ end: Int) -> DateExpression? {
        guard let other = afterRangeMark(end), let lastMonth = self.month(other), let last = day(afterMonth(other)),
            isDay(last, lastMonth), (month, first) < (lastMonth, last) || month == 12
        else { return nil }
        return DateExpression(
            tokens: start..<afterMonth(other) + 1,
            day: .partialRange(month: month, day: first, lastMonth: lastMonth, lastDay: last))
    }

    // MARK: Parts

    func day(_ index: Int) -> Int? {
        guard let value = number(index), digits(index) <= 2, (1...31).contains(value) else { return nil }
        return value
    }

    /// The index after a day's number, its ending (`4th`) and words between it and the month (`of`).
    func afterDay(_ index: Int) -> Int {
        var next = afterOrdinal(index + 1)
        if meaning(next).roles.contains(.filler) { next += 1 }
        if joins("-", next), meaning(next + 1).month != 0 { next += 1 }
        return next
    }

    func afterOrdinal(_ index: Int) -> Int {
        meaning(index).roles.contains(.ordinal) && !tokens[index].flags.contains(.spaceBefore) ? index + 1 : index
    }

    /// The month that a capitalised or upper-case word names; lower case is enough where the word means nothing else.
    func month(_ index: Int) -> Int? {
        let meaning = meaning(index)
        guard meaning.month != 0 else { return nil }
        let isName = tokens[index].isCapitalised || language.isDayFirst == true && tokens[index].length > 3
        return isName || isDated(index) ? Int(meaning.month) : nil
    }

    /// Whether a day and a year beside a word leave no doubt that it is a month: `12 mei 2025`, `may 5, 2025`.
    private func isDated(_ index: Int) -> Bool {
        if day(index - 1) != nil, digits(index + 1) == 4 { return fullYear(index + 1) != nil }
        let year = isSymbol(",", index + 2) ? index + 3 : index + 2
        return day(index + 1) != nil && digits(year) == 4 && fullYear(year) != nil
    }

    /// The index after a month's name and the full stop of its short form.
    func afterMonth(_ index: Int) -> Int {
        let isShort = index < tokens.count && tokens[index].length <= 4
        return isShort && isSymbol(".", index + 1) && tokens[index + 1].length == 1 ? index + 2 : index + 1
    }

    func afterRangeMark(_ index: Int) -> Int? {
        if isSymbol("-", index) && tokens[index].length <= 3 { return index + 1 }
        if isSymbol("/", index) && joins("/", index) { return index + 1 }
        guard meaning(index).roles.contains(.until) || isBetween(index) else { return shortUntil(index) }
        let next = meaning(index + 1).roles.contains(.link) ? index + 2 : index + 1
        return meaning(next).roles.contains(.date) ? next + 1 : next
    }

    /// Whether `dan` or `and` stands between the ends of a range: `antara 3 dan 5 Mei`, `between May 3 and June 5`.
    private func isBetween(_ index: Int) -> Bool {
        guard meaning(index).roles.contains(.list) else { return false }
        var before = index - 1
        // A day, its month and its year with their marks are seven tokens at the most.
        while before > index - 8, number(before) != nil || meaning(before).month != 0 || isInsideDate(before) {
            before -= 1
        }
        return meaning(before).roles.contains(.between)
    }

    private func isInsideDate(_ index: Int) -> Bool {
        isSymbol(",", index) || isSymbol(".", index)
            || !meaning(index).roles.isDisjoint(with: [.filler, .date, .ordinal])
    }

    /// `s.d.` and `s/d`.
    private func shortUntil(_ index: Int) -> Int? {
        guard index + 2 < tokens.count, letter(index) == UInt8(ascii: "s"), letter(index + 2) == UInt8(ascii: "d"),
            joins("/", index + 1) || joins(".", index + 1)
        else { return nil }
        return isSymbol(".", index + 3) ? index + 4 : index + 3
    }

    /// The letter that a word of one letter is, in lower case.
    private func letter(_ index: Int) -> UInt8? {
        tokens[index].kind == .word && tokens[index].length == 1
            ? source.text.utf8[source.start(of: index)] | 0x20 : nil
    }

    /// The year after a month's name, and the index after it.
    func yearAfterMonth(_ index: Int, isJoined: Bool) -> (Int, Int)? {
        let start = isSymbol(",", index) || isJoined || isOfYear(index) ? index + 1 : index
        if start < tokens.count, tokens[start].kind == .singleMark, !tokens[start].flags.contains(.spaceAfter),
            digits(start + 1) == 2, let year = fullYear(start + 1)
        {
            return (year, start + 2)
        }
        guard digits(start) == 4 || digits(start) == 2 && (isJoined || isLastCentury(start)),
            let year = fullYear(start),
            !continues(start + 1) || leadsOn(start + 1)
        else { return nil }
        return (year, start + 1)
    }

    /// Whether a word joins a year to its day: `Feb. 3 of 2025`.
    private func isOfYear(_ index: Int) -> Bool { meaning(index).roles.contains(.filler) && digits(index + 1) == 4 }

    /// Whether two digits that end a clause are a year of the last century: `12 May 98`, but not `12 May 98 people`.
    private func isLastCentury(_ index: Int) -> Bool {
        guard let value = number(index), value >= 40 else { return false }
        return index + 1 >= tokens.count
            || ![.word, .number, .symbol].contains(tokens[index + 1].kind)
                && !continues(index + 1) && !isSymbol("%", index + 1)
    }

    /// Whether a hyphen joins a year with another date: `Desember 2025-Februari 2026`.
    private func leadsOn(_ index: Int) -> Bool {
        guard joins("-", index) else { return false }
        return meaning(index + 1).month != 0 || day(index + 1) != nil && meaning(afterDay(index + 1)).month != 0
    }

    /// Which side of now `lalu` or `mendatang` puts a date on, and the index after the word.
    func tense(_ index: Int) -> (DateExpression.Tense, Int) {
        let start = isSymbol(")", index) ? index + 1 : index
        let roles = meaning(start).roles
        if roles.contains(.past) { return (.past, start + 1) }
        if roles.contains(.future) { return (.future, start + 1) }
        return (.open, index)
    }

    /// The years that `tahun lalu` or `last year` counts, and the index after it.
    private func countedYear(_ index: Int) -> (Int, Int)? {
        let index = meaning(index).roles.contains(.filler) ? index + 1 : index
        if meaning(index).unit == .year { return shift(after: index).map { ($0, index + 2) } }
        guard meaning(index + 1).unit == .year else { return nil }
        return shift(before: index + 1).map { ($0, index + 2) }
    }

    /// The units that `last`, `this` or `next` count before a unit's name.
    func shift(before index: Int) -> Int? {
        let roles = meaning(index - 1).roles
        if roles.contains(.last) { return -1 }
        if roles.contains(.this) { return 0 }
        return roles.contains(.next) ? 1 : nil
    }

    /// The units that `lalu`, `ini` or `depan` count after a unit's name.
    func shift(after index: Int) -> Int? {
        let roles = meaning(index + 1).roles
        if roles.contains(.past) { return -1 }
        if roles.contains(.present) { return 0 }
        return roles.contains(.future) ? 1 : nil
    }
}
