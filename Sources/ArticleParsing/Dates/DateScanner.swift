import Articles

/// Finds the dates of a text in one pass over its tokens.
struct DateScanner {
    private let reading: Reading
    var source: SourceText { reading.source }
    var language: Language { reading.language }
    var tokens: [Token] { reading.tokens }

    /// Makes a scanner of a text.
    init(_ reading: Reading) { self.reading = reading }

    /// The dates in order of place; they don't overlap.
    ///
    /// - Complexity: O(*n*) in the tokens: no expression is longer than some twenty of them.
    func expressions() -> [DateExpression] {
        var found: [DateExpression] = []
        // Most texts have fewer; memory that is not touched costs nothing.
        found.reserveCapacity(tokens.count / 64)
        var index = 0
        while let start = reading.landmarks.dates.first(in: index..<tokens.count) {
            index = start + 1
            guard let expression = expression(at: start) else { continue }
            found.append(expression)
            while let further = furtherDay(after: found[found.count - 1]) { found.append(further) }
            shareYear(among: &found)
            index = max(index, found[found.count - 1].tokens.upperBound)
        }
        return found
    }

    private func expression(at index: Int) -> DateExpression? {
        read(at: index).flatMap { namesEvent($0) ? nil : $0 }
    }

    private func read(at index: Int) -> DateExpression? {
        let token = tokens[index]
        switch token.kind {
        case .number:
            guard isDetached(index) else { return nil }
            if isFollowedByWord(index) { return year(at: index) }
            if let found = timestamp(at: index) ?? numeric(at: index) ?? dayMonth(at: index) ?? listedDay(at: index) {
                return timed(found)
            }
            return ago(at: index) ?? timeFirst(at: index) ?? year(at: index)
        case .word:
            guard let found = led(by: language.meaning(of: token), at: index) else { return nil }
            return timed(found)
        default: return nil
        }
    }

    private func led(by meaning: DateMeaning, at index: Int) -> DateExpression? {
        if meaning.weekday != 0, let found = weekdayLed(at: index) { return found }
        if meaning.month != 0, let found = monthLed(at: index) { return found }
        if meaning.shift != nil || meaning.unit != nil, let found = shiftLed(at: index) { return found }
        if meaning.count != 0, let found = ago(at: index) { return found }
        if meaning.roles.contains(.dayPart), self.meaning(index + 1).roles.contains(.present) {
            return DateExpression(tokens: index..<index + 2, day: .shift(0, .day))
        }
        return meaning.roles.isDisjoint(with: [.last, .next, .this]) ? nil : lastLed(at: index)
    }

    /// Whether a word that means nothing in dates stands behind a figure: then it can only be a year. One letter may
    /// begin `p.m.`.
    private func isFollowedByWord(_ index: Int) -> Bool {
        let next = index + 1
        guard next < tokens.count, tokens[next].kind == .word, tokens[next].length > 1 else { return false }
        return tokens[next].flags.contains(.spaceBefore) && meaning(next) == DateMeaning()
    }

    /// Adds the time of day that follows a date.
    private func timed(_ date: DateExpression) -> DateExpression {
        guard date.clock == nil, let (clock, end) = clock(after: date.tokens.upperBound) else { return date }
        var expression = date
        expression.clock = clock
        expression.tokens = expression.tokens.lowerBound..<end
        return expression
    }

    // MARK: Looking at tokens

    /// The meaning of the word at an index; nothing for other tokens and past the end.
    func meaning(_ index: Int) -> DateMeaning {
        guard index >= 0, index < tokens.count, tokens[index].kind == .word else { return DateMeaning() }
        return language.meaning(of: tokens[index])
    }

    /// Whether the token at an index is a punctuation mark; `false` past the end.
    func isSymbol(_ symbol: Unicode.Scalar, _ index: Int) -> Bool {
        index >= 0 && index < tokens.count && tokens[index].isPunctuation(symbol)
    }

    /// Whether the punctuation mark at an index stands between two tokens without a blank.
    func joins(_ symbol: Unicode.Scalar, _ index: Int) -> Bool {
        isSymbol(symbol, index) && tokens[index].length == 1
            && tokens[index].flags.isDisjoint(with: [.spaceBefore, .spaceAfter])
    }

    /// The value of the digits at an index, or `nil` for more than four of them or another token.
    func number(_ index: Int) -> Int? {
        guard index >= 0, index < tokens.count, tokens[index].kind == .number, tokens[index].length <= 4 else {
            return nil
        }
        return source.text.utf8[source.bytes(of: index)].reduce(0) { $0 * 10 + Int($1) - 0x30 }
    }

    /// The number of digits at an index.
    func digits(_ index: Int) -> Int { index < tokens.count ? Int(tokens[index].length) : 0 }

    /// Whether a number is no part of a longer figure, a sum of money or a numbered title.
    private func isDetached(_ index: Int) -> Bool {
        guard index > 0 else { return true }
        let label = isSymbol(".", index - 1) ? index - 2 : index - 1
        if meaning(label).roles.contains(.numbering) { return false }
        let (token, before) = (tokens[index], tokens[index - 1])
        if before.isPunctuation("$") { return false }
        if token.flags.contains(.spaceBefore) || before.kind == .lineBreak { return true }
        if before.kind == .punctuation {
            guard "/.-,+#".unicodeScalars.contains(where: { before.isPunctuation($0) }) else { return true }
            return before.symbol == 0x2D && before.length > 1
                || index > 1 && tokens[index - 2].kind == .word && before.symbol != 0x2B && before.symbol != 0x23
        }
        return before.kind != .number && !(before.kind == .word && source.end(of: index - 1) == source.start(of: index))
    }
}
