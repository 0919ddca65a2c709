import Articles

extension DateScanner {
    /// A date that begins with a day of the week: `Rabu (4/2/2026)`, `Rabu malam, 4 Februari 2026`, `Rabu kemarin`.
    func weekdayLed(at index: Int) -> DateExpression? {
        guard tokens[index].isCapitalised else { return nil }
        let weekday = Int(meaning(index).weekday)
        let next = afterWeekday(index)
        if let date = date(after: next, weekday: weekday) {
            var found = date
            found.tokens = index..<date.tokens.upperBound
            found.weekday = found.weekday ?? weekday
            if found.hasWrongWeekday, hasTwoOrders(found) { found.day = .contradiction }
            return found
        }
        if let end = secondWeekday(next), listedDays(after: afterWeekday(end)) { return nil }
        if let end = secondWeekday(next), let date = date(after: afterWeekday(end), weekday: nil), isRange(date.day) {
            return DateExpression(tokens: index..<date.tokens.upperBound, day: date.day, weekday: weekday)
        }
        return counted(weekday, at: index, next: next) ?? bare(weekday, at: index, next: next)
    }

    /// Whether a date in figures could put the day or the month first: then a weekday that fits neither settles nothing.
    private func hasTwoOrders(_ expression: DateExpression) -> Bool {
        guard case .value(.day(let date)) = expression.day else { return false }
        return date.day <= 12 && date.day != date.month
            && !tokens[expression.tokens].dropFirst().contains { language.meaning(of: $0).month != 0 }
    }

    /// The index after a weekday, the full stop of its short form, its Javanese day and the part of the day.
    private func afterWeekday(_ index: Int) -> Int {
        var next = index + 1
        if tokens[index].length <= 4, isSymbol(".", next), tokens[next].length == 1 { next += 1 }
        if meaning(next).roles.contains(.marketDay) { next += 1 }
        return afterDayPart(next)
    }

    private func afterDayPart(_ index: Int) -> Int {
        guard meaning(index).roles.contains(.dayPart) else { return index }
        return meaning(index + 1).unit == .day ? index + 2 : index + 1
    }

    /// The index of the second weekday of a range: `Sabtu-Minggu`, `Sabtu dan Minggu`.
    private func secondWeekday(_ index: Int) -> Int? {
        let joint = index < tokens.count && (isSymbol("-", index) || meaning(index).roles.contains(.preposition))
        return joint && meaning(index + 1).weekday != 0 ? index + 1 : nil
    }

    private func isRange(_ day: DateExpression.Day) -> Bool {
        switch day {
        case .value(.days), .partialRange: true
        case .partial(_, _, let last, _): last != nil
        default: false
        }
    }

    /// The date after a weekday and a comma, in round brackets or not; the bracket that closes belongs to it.
    private func date(after index: Int, weekday: Int?) -> DateExpression? {
        var start = isSymbol(",", index) ? index + 1 : index
        if meaning(start).roles.contains(.date) { start += 1 }
        let isBracketed = isSymbol("(", start)
        if isBracketed { start += 1 }
        guard start < tokens.count, listedDay(at: start) == nil else { return nil }
        var found: DateExpression?
        if tokens[start].kind == .number {
            found =
                numeric(at: start, weekday: weekday) ?? dayMonth(at: start)
                ?? (isBracketed ? shortFigures(at: start) : nil)
        } else if meaning(start).month != 0 {
            found = monthLed(at: start)
        }
        if let first = found, furtherDay(after: first) != nil { return nil }
        guard var found, isBracketed else { return found }
        let end = found.tokens.upperBound
        if isSymbol(")", end) {
            let (tense, after) = tense(end)
            found.tokens = found.tokens.lowerBound..<end + 1
            if case .partial(let month, let day, let last, .open) = found.day, after > end, tense != .open {
                found.day = .partial(month: month, day: day, last: last, tense)
            }
        }
        return found
    }

    /// A weekday counted from now: `Rabu lalu`, `Selasa pekan depan`.
    private func counted(_ weekday: Int, at index: Int, next: Int) -> DateExpression? {
        if meaning(next).unit == .week, let weeks = shift(after: next) {
            return DateExpression(tokens: index..<next + 2, day: .weekday(weekday, weeks: weeks, .open))
        }
        // `Wednesday (of) last week`
        let week = meaning(next).roles.contains(.filler) ? next + 1 : next
        if meaning(week + 1).unit == .week, let weeks = shift(before: week + 1) {
            return DateExpression(tokens: index..<week + 2, day: .weekday(weekday, weeks: weeks, .open))
        }
        // `minggu lalu` is last week more often than last Sunday.
        guard meaning(index).unit == nil || isLed(index) else { return nil }
        let (tense, end) = tense(next)
        if tense == .open, !meaning(next).roles.contains(.present) { return nil }
        return DateExpression(
            tokens: index..<max(end, next + 1), day: .weekday(weekday, weeks: tense == .open ? 0 : nil, tense))
    }

    /// A weekday alone, as news agencies date what they print: `…, Jumat, mengatakan`, `on Tuesday`.
    private func bare(_ weekday: Int, at index: Int, next: Int) -> DateExpression? {
        guard tokens[index].length > 4 || tokens[index].length == 4 && language.isDayFirst == true,
            !leadsFigures(next), !listedDays(after: next), !isInRange(index, next: next), !isCounted(index),
            !meaning(index - 1).roles.contains(.notBefore),
            !meaning(next).roles.contains(.notAfter),
            !isInName(index, next: next), meaning(index).unit == nil || isLed(index) || isApposition(index, next: next)
        else { return nil }
        return DateExpression(tokens: index..<next, day: .weekday(weekday, weeks: nil, .open))
    }

    /// Whether figures follow that no date was read from: then the weekday alone would guess.
    private func leadsFigures(_ index: Int) -> Bool {
        number(index) != nil || isSymbol("(", index) && number(index + 1) != nil
            || !meaning(index).roles.isDisjoint(with: [.filler, .date]) && number(index + 1) != nil
            || isSymbol(",", index) && number(index + 1) != nil
                && (joins("/", index + 2) || meaning(index + 2).month != 0)
    }

    /// Whether a weekday begins or ends a span of them that comes every week: `Senin hingga Jumat`.
    private func isInRange(_ index: Int, next: Int) -> Bool {
        meaning(next).roles.contains(.until) && meaning(next + 1).weekday != 0 && !leadsFigures(afterWeekday(next + 1))
            || meaning(index - 1).roles.contains(.until) && meaning(index - 2).weekday != 0
    }

    /// Whether weeks counted beside a weekday make another of it: `a week from Monday`, `a week ago Tuesday`, `the
    /// Tuesday before last`.
    func isCounted(_ index: Int) -> Bool {
        meaning(index - 1).roles.contains(.ago)
            || meaning(index - 1).roles.contains(.beyond) && meaning(index - 2).unit != nil
            || meaning(index + 1).roles.contains(.beyond) && meaning(index + 2).roles.contains(.last)
    }

    /// Whether days of a list follow a weekday: `Sabtu dan Minggu, 7 dan 8 Maret`.
    private func listedDays(after index: Int) -> Bool {
        let start = isSymbol(",", index) || isSymbol("(", index) ? index + 1 : index
        return listedDay(at: start) != nil || month(start) != nil && day(afterMonth(start)) != nil
    }

    private func isLed(_ index: Int) -> Bool { meaning(index - 1).roles.contains(.day) }

    private func isApposition(_ index: Int, next: Int) -> Bool {
        isSymbol(",", index - 1) && (isSymbol(",", next) || isSymbol(".", next) || isSymbol(")", next))
    }

    /// Whether a capitalised neighbour makes a weekday part of a name: `Sheffield Wednesday`, `Sabtu Bersama`.
    private func isInName(_ index: Int, next: Int) -> Bool {
        let follows =
            next < tokens.count && tokens[next].kind == .word && tokens[next].isCapitalised
            && tokens[next].flags.contains(.spaceBefore)
        let leads =
            index > 0 && tokens[index - 1].kind == .word && tokens[index - 1].isCapitalised
            && !isLed(index) && meaning(index - 1).roles.isEmpty && tokens[index - 1].flags.isDisjoint(with: .allCaps)
        return follows || leads || isSymbol("-", next) || isSymbol("/", next)
    }
}
