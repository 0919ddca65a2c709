import Articles

extension DateScanner {
    /// A word that counts from now: `kemarin`, `Hari ini, 08:05 WIB`, `tahun lalu`, `2 jam lalu`.
    func shiftLed(at index: Int) -> DateExpression? {
        let meaning = meaning(index)
        if meaning.count != 0, let found = ago(at: index) { return found }
        if let found = beyond(at: index) { return found }
        if meaning.unit == .day, let days = dayShift(after: index) { return today(days, index..<index + 2) }
        if let days = meaning.shift, !isCounted(index) { return today(Int(days), index..<index + 1) }
        guard let unit = meaning.unit, meaning.count == 0, unit == .year || unit == .month,
            let count = shift(after: index), !isAmount(before: index)
        else { return nil }
        return DateExpression(tokens: index..<index + 2, day: .shift(count, unit))
    }

    /// A day beyond another: `kemarin lusa`, `the day before yesterday`.
    private func beyond(at index: Int) -> DateExpression? {
        let (first, next) = (meaning(index), meaning(index + 1))
        if let days = first.shift, days < 0, let further = next.shift, abs(further) > 1 {
            return DateExpression(tokens: index..<index + 2, day: .shift(-Int(further), .day))
        }
        guard first.unit == .day, next.roles.contains(.beyond), let days = meaning(index + 2).shift, days != 0 else {
            return nil
        }
        return DateExpression(tokens: index..<index + 3, day: .shift(Int(days) + Int(days.signum()), .day))
    }

    /// `hari ini` counts as today; `hari lalu` counts nothing without a number before it.
    private func dayShift(after index: Int) -> Int? {
        self.meaning(index + 1).roles.contains(.present) ? 0 : nil
    }

    /// A counted day, where the date that often follows in brackets wins: `hari ini (4/2/2026)`.
    private func today(_ days: Int, _ words: Range<Int>) -> DateExpression {
        var next = words.upperBound
        while meaning(next).roles.contains(.dayPart) { next += 1 }
        if isSymbol("(", next), next + 1 < tokens.count, tokens[next + 1].kind == .number,
            let date = numeric(at: next + 1) ?? shortFigures(at: next + 1) ?? dayMonth(at: next + 1)
        {
            let end = date.tokens.upperBound
            return DateExpression(tokens: words.lowerBound..<(isSymbol(")", end) ? end + 1 : end), day: date.day)
        }
        return DateExpression(tokens: words.lowerBound..<next, day: .shift(days, .day))
    }

    /// A counted number of units back: `2 jam lalu`, `sejam yang lalu`, `tiga hari silam`, `3h ago`.
    func ago(at index: Int) -> DateExpression? {
        // `half an hour ago`
        guard let (count, unit, next) = counted(at: index), !isAmount(before: index),
            meaning(index - 1).roles.isDisjoint(with: [.notBefore, .limit])
        else { return nil }
        let end = meaning(next).roles.contains(.link) ? next + 1 : next
        // `a week ago Tuesday`
        guard !meaning(end).roles.isDisjoint(with: [.past, .ago]), meaning(end).shift == nil,
            meaning(end + 1).weekday == 0
        else { return nil }
        return DateExpression(tokens: index..<end + 1, day: .shift(-count, unit))
    }

    /// Whether what stands before a unit or its count makes another number of it: `beberapa tahun lalu`,
    /// `twenty-five years ago`, `dua atau tiga hari lalu`.
    private func isAmount(before index: Int) -> Bool {
        let (before, other) = (meaning(index - 1), meaning(index - 2))
        if before.roles.contains(.quantity) || before.count != 0 || number(index - 1) != nil { return true }
        let isNumber = other.count != 0 || other.roles.contains(.quantity) || number(index - 2) != nil
        return isNumber && (joins("-", index - 1) || before.roles.contains(.list))
    }

    /// A number of units, and the index after them.
    private func counted(at index: Int) -> (Int, DateMeaning.Unit, Int)? {
        let meaning = meaning(index)
        if meaning.count != 0, let unit = meaning.unit { return (Int(meaning.count), unit, index + 1) }
        let count = meaning.count != 0 ? Int(meaning.count) : number(index)
        guard let count, let unit = self.meaning(index + 1).unit else { return nil }
        // One letter stands for a unit only right behind the figure: `3h`.
        guard tokens[index + 1].length > 1 || !tokens[index + 1].flags.contains(.spaceBefore) else { return nil }
        return (count, unit, index + 2)
    }

    /// A unit, month or weekday after `last`, `this` or `next`.
    func lastLed(at index: Int) -> DateExpression? {
        let roles = meaning(index).roles
        let count = roles.contains(.last) ? -1 : roles.contains(.next) ? 1 : roles.contains(.this) ? 0 : nil
        guard let count, index + 1 < tokens.count else { return nil }
        if let found = lastDay(at: index + 1, count) { return found }
        let tense: DateExpression.Tense = count < 0 ? .past : count > 0 ? .future : .open
        let (next, words) = (meaning(index + 1), index..<index + 2)
        if next.weekday != 0, tokens[index + 1].isCapitalised {
            return DateExpression(
                tokens: words, day: .weekday(Int(next.weekday), weeks: count == 0 ? 0 : nil, tense))
        }
        if next.roles.contains(.dayPart), count < 1 { return DateExpression(tokens: words, day: .shift(count, .day)) }
        if next.unit == .year || next.unit == .month {
            // `over the last year` is the twelve months before now.
            if meaning(index - 1).roles.contains(.date) { return nil }
            return next.unit.map { DateExpression(tokens: words, day: .shift(count, $0)) }
        }
        guard next.month != 0, count != 0, tokens[index + 1].isCapitalised else { return nil }
        return DateExpression(tokens: words, day: .month(Int(next.month), tense))
    }

    /// A day of a month behind `last` or `next`: `last Sept. 11`, `next May 5`.
    private func lastDay(at index: Int, _ count: Int) -> DateExpression? {
        guard meaning(index).month != 0, var found = monthLed(at: index) else { return nil }
        switch found.day {
        case .partial(let month, let day, let last, .open):
            found.day = .partial(month: month, day: day, last: last, count < 0 ? .past : count > 0 ? .future : .open)
        case .value: break
        default: return nil
        }
        found.tokens = index - 1..<found.tokens.upperBound
        return found
    }
}
