import Articles

extension StructureReader {
    /// Marks the lines that say when the article was published, and the times of live-blog entries.
    ///
    /// - Complexity: O(*n*): lines and dates are both in order.
    func findStamps() {
        var next = 0
        for index in lines.indices {
            while next < expressions.count, expressions[next].tokens.lowerBound < lines[index].start { next += 1 }
            let first = next
            while next < expressions.count, expressions[next].tokens.lowerBound < lines[index].end { next += 1 }
            guard lines[index].tokens.count <= 60 else { continue }
            if first < next, isStamp(lines[index], first..<next) {
                lines[index].role = .stamp
                noteRevisions(lines[index], first..<next)
            } else if lines[index].role == .short || lines[index].role == .symbols, isTime(lines[index]) {
                lines[index].role = .time
            }
        }
    }

    /// Notes the dates of a stamp that tell when the text was changed: `Updated April 14 | Published April 13`.
    private func noteRevisions(_ line: Line, _ dates: Range<Int>) {
        var start = line.start
        for date in expressions[dates] {
            let label = start..<max(start, date.tokens.lowerBound)
            if label.contains(where: { index in languages.contains { $0.revisions.contains(tokens[index]) } }) {
                found.revisions.insert(date.tokens.lowerBound)
            }
            start = date.tokens.upperBound
        }
    }

    /// A stamp is a date with little else: an outlet, a name or a word like `Diterbitkan` before it, few words after.
    private func isStamp(_ line: Line, _ dates: Range<Int>) -> Bool {
        guard line.role == .short || line.role == .symbols else {
            return line.role == .prose && holdsOnlyLabels(line, beside: dates)
        }
        guard let date = expressions[dates].first(where: isDayOrTime) else { return false }
        let (before, after) = (line.start..<date.tokens.lowerBound, expressions[dates.upperBound - 1].tokens.upperBound)
        let wordsBefore = wordCount(before)
        let wordsAfter = after < line.end ? wordCount(after..<line.end) : 0
        guard wordsBefore <= 6, wordsAfter <= 5, wordsBefore == 0 || !line.traits.contains(.fullStop) else {
            return false
        }
        if wordsBefore == 0 { return wordsAfter == 0 || date.clock != nil || separates(after) }
        return date.clock != nil || separates(before.upperBound - 1) || before.contains { match(.stamp, at: $0) != nil }
    }

    /// Whether a line that its full stops make look like text, `6:42 p.m.`, has no word but labels beside its dates.
    private func holdsOnlyLabels(_ line: Line, beside dates: Range<Int>) -> Bool {
        guard match(.stamp, at: line.start) != nil else { return false }
        var (index, next) = (line.start, dates.lowerBound)
        while index < line.end {
            if next < dates.upperBound, index >= expressions[next].tokens.lowerBound {
                index = expressions[next].tokens.upperBound
                next += 1
            } else if tokens[index].kind == .word || tokens[index].kind == .number {
                guard let length = match(.stamp, at: index) else { return false }
                index += length
            } else {
                index += 1
            }
        }
        return true
    }

    private func isDayOrTime(_ expression: DateExpression) -> Bool {
        switch expression.day {
        case .value(let value): value.precision != .year && value.precision != .month
        case .partial, .partialRange, .dayOfYear, .weekday, .contradiction: true
        case .shift(_, let unit): unit != .year && unit != .month
        case .month, .monthOfYear: false
        }
    }

    /// The words among some tokens.
    func wordCount(_ range: Range<Int>) -> Int {
        range.reduce(0) { tokens[$1].kind == .word || tokens[$1].kind == .number ? $0 + 1 : $0 }
    }

    /// Whether a sign at a token parts a date from what stands beside it.
    private func separates(_ index: Int) -> Bool {
        guard index >= 0, index < tokens.count else { return false }
        return tokens[index].kind == .symbol || ["-", "|", ":", ","].contains { isSymbol($0, index) }
    }

    /// `14.30 WIB`, `Pukul 14:30`, `5:41 p.m. ET` or `Updated 5:41 p.m.` alone on its line.
    private func isTime(_ line: Line) -> Bool {
        guard line.words >= 2, line.words <= 7, line.tokens.count <= 12 else { return false }
        var start = line.start + (match(.stamp, at: line.start) ?? 0)
        if start < line.end, languages.contains(where: { $0.meaning(of: tokens[start]).roles.contains(.clock) }) {
            start += 1
        }
        guard start + 2 < line.end, tokens[start].kind == .number, tokens[start].length <= 2,
            isSymbol(":", start + 1) || isSymbol(".", start + 1), tokens[start + 2].kind == .number,
            tokens[start + 2].length == 2
        else { return false }
        var end = start + 3
        // `p.m.` is four tokens.
        if end + 3 < line.end, isSymbol(".", end + 1), isSymbol(".", end + 3), tokens[end].length == 1 { end += 4 }
        while end < line.end, isZone(end) { end += 1 }
        return end >= line.end
    }

    private func isZone(_ index: Int) -> Bool {
        languages.contains {
            $0.meaning(of: tokens[index]).zone != nil
                || !$0.meaning(of: tokens[index]).roles.isDisjoint(with: [.am, .pm])
        }
    }
}
