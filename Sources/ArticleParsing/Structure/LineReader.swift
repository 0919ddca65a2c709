import Articles

/// Cuts the tokens of a text into lines and notes what spelling tells of each.
struct LineReader {
    private let tokens: [Token]
    private let source: SourceText
    private var lines: [Line] = []
    private var line = Line(start: 0)
    private var isBlankBefore = true
    /// Whether a word, number or punctuation has been met that is no bracket.
    private var hasBegun = false
    /// What the last of those ends the line with, if it ends here.
    private var ending: Line.Traits = []
    /// How the line would end before the last bracket that opens, and the number of words up to there.
    private var beforeBracket: (ending: Line.Traits, words: UInt16)?
    private var lowers = 0
    private var uppers = 0

    /// The lines of a text in order; empty ones are left out.
    ///
    /// - Complexity: O(*n*) in the tokens.
    static func lines(of source: SourceText) -> [Line] {
        var reader = LineReader(source)
        var index = 0
        while index < source.tokens.count {
            let token = source.tokens[index]
            if token.kind == .word {
                index = reader.noteWords(from: index)
            } else {
                reader.take(index, token)
                index += 1
            }
        }
        reader.finish(at: source.tokens.count)
        return reader.lines
    }

    private init(_ source: SourceText) { (self.source, tokens) = (source, source.tokens) }

    private mutating func take(_ index: Int, _ token: Token) {
        switch token.kind {
        case .lineBreak:
            finish(at: index)
            if token.flags.contains(.blankLine) { isBlankBefore = true }
            start(at: index + 1)
        case .tag where token.flags.contains(.blockTag):
            // A closing tag or <br> belongs to the line it ends, an opening one to the line it begins.
            if closes(index) {
                finish(at: index + 1)
                start(at: index + 1)
            } else {
                finish(at: index)
                start(at: index)
            }
        default: note(index, token)
        }
    }

    private func closes(_ tag: Int) -> Bool {
        let name = source.text.utf8[source.bytes(of: tag)].dropFirst().prefix(2)
        return name.first == UInt8(ascii: "/") || name.map { $0 | 0x20 } == [0x62, 0x72]
    }

    private mutating func start(at index: Int) {
        line = Line(start: index)
        (hasBegun, ending, lowers, uppers, beforeBracket) = (false, [], 0, 0, nil)
    }

    private mutating func finish(at index: Int) {
        line.end = index
        guard line.start < line.end else { return }
        if isBlankBefore { line.traits.insert(.afterBlank) }
        isBlankBefore = false
        noteEnd()
        if lowers + uppers == 0 { line.traits.insert(.noLetters) }
        if uppers > 0, lowers == 0 { line.traits.insert(.allCaps) }
        lines.append(line)
    }

    /// Notes a word and those that follow it with nothing between: four tokens of five are words.
    ///
    /// - Returns: The index of the first token behind them.
    private mutating func noteWords(from start: Int) -> Int {
        let first = tokens[start]
        if !hasBegun, !first.isCapitalised { line.traits.insert(.lowerStart) }
        if !ending.isDisjoint(with: [.fullStop, .outcry]), first.isCapitalised {
            let isNumbered = line.words == 1 && line.traits.contains(.listItem)
            if !isNumbered { line.traits.insert(.severalSentences) }
        }
        var (index, capitalised, capitals) = (start, 0, 0)
        while index < tokens.count, tokens[index].kind == .word {
            let token = tokens[index]
            if token.isCapitalised {
                capitalised += 1
                if token.flags.contains(.allCaps) || token.length == 1 { capitals += 1 }
            }
            index += 1
        }
        line.words = UInt16(clamping: Int(line.words) + index - start)
        line.capitalised = UInt16(clamping: Int(line.capitalised) + capitalised)
        uppers += capitals
        lowers += index - start - capitals
        (hasBegun, ending) = (true, [])
        return index
    }

    private mutating func note(_ index: Int, _ token: Token) {
        let isFirst = !hasBegun
        switch token.kind {
        case .number:
            if isFirst { line.traits.insert(.listItem) }
            line.words = line.words == .max ? .max : line.words + 1
            (hasBegun, ending) = (true, [])
        case .doubleMark:
            if isFirst { line.traits.insert(.opensWithMark) }
            line.traits.insert(.hasMark)
        case .singleMark:
            if isFirst { line.traits.insert(.opensWithMark) }
        case .symbol:
            if isFirst { line.traits.insert(.listItem) }
            if isCopyright(index) { line.traits.insert(.copyright) }
        case .punctuation:
            if token.symbol == 0x7B || token.symbol == 0x7D { line.traits.insert(.code) }
            if token.symbol == UInt8(ascii: "/") { line.traits.insert(.slash) }
            if isFirst, token.symbol == 0x2D || token.symbol == 0x2A { line.traits.insert(.listItem) }
            if token.symbol == 0x28 || token.symbol == 0x5B { beforeBracket = (ending, line.words) }
            if !isBracket(token) { (hasBegun, ending) = (true, ends(token)) }
        case .word, .possessive, .tag, .lineBreak: break
        }
    }

    /// Whether a sign is ©.
    private func isCopyright(_ index: Int) -> Bool {
        source.text.utf8[source.bytes(of: index)] == [0xC2, 0xA9]
    }

    /// Whether punctuation is a bracket or a star, which sentences end before.
    private func isBracket(_ token: Token) -> Bool {
        switch Unicode.Scalar(token.symbol) {
        case "(", ")", "[", "]", "*": true
        default: false
        }
    }

    /// Notes how the line ends; the writer's initials in brackets behind its last sentence are no part of that.
    private mutating func noteEnd() {
        line.traits.formUnion(ending)
        guard let (before, words) = beforeBracket, (1...3).contains(line.words - words),
            tokens[line.end - 1].isPunctuation(")") || tokens[line.end - 1].isPunctuation("]")
        else { return }
        line.traits.formUnion(before.intersection([.fullStop, .outcry]))
    }

    /// What punctuation ends a line with.
    private func ends(_ token: Token) -> Line.Traits {
        switch token.symbol {
        case UInt8(ascii: "."): return token.length > 1 ? [.fullStop, .ellipsis] : .fullStop
        case UInt8(ascii: "?"), UInt8(ascii: "!"): return .outcry
        case UInt8(ascii: ","), UInt8(ascii: ";"): return .comma
        case UInt8(ascii: ":"): return .colon
        default: return []
        }
    }
}
