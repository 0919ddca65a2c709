extension NounPhraseReader {
    /// Whether a word is a title without a capital before a name: `dr. Lina`, `dr Lina`.
    func isLowerTitle(_ index: Int) -> Bool {
        guard reading.isOf(.title, index), !reading.isOf([.stop, .cue, .organisation], index) else { return false }
        let next = reading.isSymbol(".", index + 1) ? index + 2 : index + 1
        return reading.isCapital(next) && (next == index + 1 || !tokens[index + 1].flags.contains(.lineStart))
    }

    /// Whether a title at a token belongs to whom the hospital or school before it is named after, not to the speaker:
    /// `Direktur RSUD dr. Soeradji, dr. Lina`. The speaker then follows with a title or behind a comma.
    func isNamesake(at index: Int, limit: Int) -> Bool {
        guard index > 0, reading.language.names.namesakes.contains(tokens[index - 1]) else { return false }
        var next = index + 1
        while next < min(limit, index + 7) {
            if reading.isSymbol(",", next) {
                return reading.isOf(.title, next + 1)
                    || reading.isCapital(next + 1) && !reading.isOf([.degree, .calendar, .location], next + 1)
            }
            if next > index + 2, reading.isOf(.title, next) { return true }
            guard reading.isWord(next) || reading.isSymbol(".", next) else { return false }
            next += 1
        }
        return false
    }

    /// Whether a joiner leads to more of an office: to a capital, to `sekaligus pemilik`, or in English over `of the`.
    func joins(_ index: Int, before limit: Int) -> Bool {
        if reading.isCapital(index + 1) { return true }
        if reading.isOf(.joiner, index + 1), index + 2 < limit { return reading.isCapital(index + 2) }
        return reading.isOf(.adverb, index) && reading.isOf(.role, index + 1)
    }

    /// Whether a phrase's name begins as names do.
    func isName(_ phrase: NounPhrase) -> Bool {
        guard let first = phrase.name?.lowerBound else { return false }
        let signs = signs(of: first)
        return reading.language.names.contains(tokens[first]) || signs.isKnownName || signs.isFirstName
    }
}
