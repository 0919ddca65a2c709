import Articles

/// Days that share a month or a year with others of their list.
extension DateScanner {
    /// How many members are looked at for the month of a list; what is longer numbers something else.
    private static let longestList = 8

    /// A member of a list whose month stands behind its last one: the `7` of `7 dan 8 Maret 2026`, the `3-5` of
    /// `3-5 dan 7-8 Maret`.
    func listedDay(at index: Int) -> DateExpression? {
        guard let member = member(at: index) else { return nil }
        var last = member
        for _ in 0..<Self.longestList {
            guard let (start, isLast) = afterListMark(last.end), let next = self.member(at: start),
                next.first > last.last
            else { return nil }
            if isLast, let shared = numeric(at: start) ?? dayMonth(at: start) {
                return day(member, of: shared.day).map { DateExpression(tokens: index..<member.end, day: $0) }
            }
            last = next
        }
        return nil
    }

    /// A further member of a list that its month leads: the `8` of `March 7 and 8, 2026`.
    func furtherDay(after expression: DateExpression) -> DateExpression? {
        guard language.isDayFirst != true, case .partial(_, let day, let last, .open) = expression.day,
            expression.clock == nil, let (start, _) = afterListMark(expression.tokens.upperBound),
            let member = member(at: start), member.first > last ?? day, endsList(expression.tokens.upperBound)
        else { return nil }
        guard let (year, end) = yearAfterMonth(member.end, isJoined: false) else {
            return self.day(member, of: expression.day).map { DateExpression(tokens: start..<member.end, day: $0) }
        }
        return dated(member, expression.day, year).map { DateExpression(tokens: start..<end, day: $0) }
    }

    /// Gives days without a year that of the one they are listed with: `3 Maret dan 5 April 2025`.
    func shareYear(among found: inout [DateExpression]) {
        guard var next = found.last, case .value(.day(var until)) = next.day else { return }
        for place in found.indices.dropLast().reversed() {
            guard case .partial(let month, let day, nil, .open) = found[place].day, found[place].weekday == nil,
                isListMark(found[place].tokens.upperBound..<next.tokens.lowerBound),
                let date = CivilDate(
                    year: (month, day) <= (until.month, until.day) ? until.year : until.year - 1, month: month, day: day
                )
            else { return }
            found[place].day = .value(.day(date))
            (next, until) = (found[place], date)
        }
    }

    // MARK: Parts

    /// A day or a range of days, and the index after it.
    private typealias Member = (first: Int, last: Int, end: Int)

    private func member(at index: Int) -> Member? {
        guard let first = day(index) else { return nil }
        let end = afterOrdinal(index + 1)
        guard !continues(end) || isSymbol("-", end) || isSymbol("/", end) else { return nil }
        if isSymbol("-", end), let other = afterRangeMark(end), let last = day(other), first < last {
            return (first, last, afterOrdinal(other + 1))
        }
        return (first, first, end)
    }

    /// The index after the mark between two members, and whether it is one that leads to the last.
    private func afterListMark(_ index: Int) -> (Int, isLast: Bool)? {
        let next = isSymbol(",", index) ? index + 1 : index
        if meaning(next).roles.contains(.list) || isAmpersand(next) { return (next + 1, true) }
        return next > index ? (next, false) : nil
    }

    private func isAmpersand(_ index: Int) -> Bool {
        isSymbol("&", index) || tokens.indices.contains(index) && tokens[index].symbol == 0x26
    }

    /// Whether the list goes on to a last member that no counted thing follows: `March 7, 8 and 9 in Bandung`, but not
    /// `March 7, 8 people and`.
    private func endsList(_ index: Int) -> Bool {
        var next = index
        for _ in 0..<Self.longestList {
            guard let (start, isLast) = afterListMark(next), let member = member(at: start),
                month(afterDay(member.end - 1)) == nil
            else { return false }
            if isLast { return endsPhrase(member.end) }
            next = member.end
        }
        return false
    }

    /// The day of one member, with the month and the year of another.
    private func day(_ member: Member, of shared: DateExpression.Day) -> DateExpression.Day? {
        switch shared {
        case .value(.day(let date)), .value(.days(let date, _)):
            return dated(member, .partial(month: date.month, day: 1, last: nil, .open), date.year)
        case .partial(let month, _, _, let tense):
            let last = member.last > member.first ? member.last : nil
            return isDay(member.last, month) ? .partial(month: month, day: member.first, last: last, tense) : nil
        case .dayOfYear(let month, _, let years) where member.first == member.last:
            return .dayOfYear(month: month, day: member.first, years: years)
        default: return nil
        }
    }

    private func dated(_ member: Member, _ shared: DateExpression.Day, _ year: Int) -> DateExpression.Day? {
        guard case .partial(let month, _, _, _) = shared,
            let first = CivilDate(year: year, month: month, day: member.first),
            let last = CivilDate(year: year, month: month, day: member.last)
        else { return nil }
        return .value(first < last ? .days(first, last) : .day(first))
    }

    /// Whether nothing stands between two dates but what joins those of a list: `, dan pada`.
    private func isListMark(_ between: Range<Int>) -> Bool {
        (1...4).contains(between.count)
            && between.allSatisfy { index in
                isSymbol(",", index) || isAmpersand(index)
                    || !meaning(index).roles.isDisjoint(with: [.list, .day, .date])
            }
    }
}
