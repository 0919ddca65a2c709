/// A text beside the language it is read in: what the passes over names and quotations ask of tokens.
///
/// A class, so that the passes share it rather than copy it.
final class Reading: Sendable {
    /// The text.
    let source: SourceText
    /// The tokens of the text.
    let tokens: [Token]
    /// The language.
    let language: Language
    /// The tokens that names and reported speech begin at or stand beside.
    let landmarks: Landmarks

    /// Takes a text and the language it is in.
    init(source: SourceText, language: Language) {
        (self.source, tokens, self.language) = (source, source.tokens, language)
        landmarks = Landmarks(source.tokens, language: language)
    }

    /// The classes of a token's word; none past the ends.
    func classes(_ index: Int) -> WordClass {
        index >= 0 && index < tokens.count ? language.classes(of: tokens[index]) : []
    }

    /// The classes of the words of reported speech in some tokens and of all phrases that begin with them: what is not
    /// among them need not be looked for.
    func leads(in range: Range<Int>) -> WordClass {
        var found: WordClass = []
        for index in landmarks.speech.members(in: range) { found.formUnion(language.leads(of: tokens[index])) }
        return found
    }

    /// Whether a token's word is of one of some classes.
    func isOf(_ kind: WordClass, _ index: Int) -> Bool { !classes(index).isDisjoint(with: kind) }

    /// The number of tokens of the word or phrase of some class at a token, or `nil` if there is none.
    func match(_ kind: WordClass, _ index: Int) -> Int? {
        guard index >= 0, index < tokens.count else { return nil }
        return language.match(kind, in: tokens, at: index)
    }

    /// Whether a token is the punctuation that a character names.
    func isSymbol(_ symbol: Unicode.Scalar, _ index: Int) -> Bool {
        index >= 0 && index < tokens.count && tokens[index].isPunctuation(symbol)
    }

    /// Whether a token is a word.
    func isWord(_ index: Int) -> Bool {
        index >= 0 && index < tokens.count && tokens[index].kind == .word
    }

    /// Whether a token is a word that begins with a capital letter.
    func isCapital(_ index: Int) -> Bool { isWord(index) && tokens[index].isCapitalised }

    /// Whether a token is the first word of its sentence, where every word has a capital.
    func beginsSentence(_ index: Int) -> Bool {
        guard index > 0 else { return true }
        let before = tokens[index - 1]
        switch before.kind {
        case .word, .number, .possessive, .tag: return false
        case .punctuation: return !isSymbol(",", index - 1) && !isSymbol("(", index - 1) && !isSymbol("-", index - 1)
        default: return true
        }
    }

    /// The number of words in some tokens.
    func wordCount(_ range: Range<Int>) -> Int { tokens[range].count { $0.kind == .word } }

    /// Whether a sentence ends with the punctuation at a token, the tokens up to `limit` looked at.
    func endsSentence(_ index: Int, before limit: Int) -> Bool {
        let token = tokens[index]
        guard token.kind == .punctuation else { return false }
        let isStop = token.symbol == UInt8(ascii: ".")
        guard isStop || token.symbol == UInt8(ascii: "!") || token.symbol == UInt8(ascii: "?") else { return false }
        guard index + 1 < limit else { return true }
        let next = tokens[index + 1]
        if isStop, token.length == 1, isAbbreviation(index - 1) { return false }
        if !next.flags.contains(.spaceBefore) {
            // Text from paragraphs written together: `berkembang.Polisi`, but `Kompas.com` and `J.K`.
            guard next.kind == .word else { return next.kind == .doubleMark }
            return isStop && next.isCapitalised && isWord(index - 1) && tokens[index - 1].length > 2
                && !isSymbol(".", index + 2) && !tokens[index - 1].flags.contains(.allCaps)
        }
        return next.kind != .word || next.isCapitalised
    }

    /// Whether a full stop after a word belongs to the word: `dr.`, `No.`, initials.
    private func isAbbreviation(_ index: Int) -> Bool {
        guard isWord(index) else { return false }
        let token = tokens[index]
        if token.length == 1, token.isCapitalised { return true }
        guard token.length < 6, !token.flags.contains(.allCaps) || token.length < 3 else {
            return isOf(.abbreviation, index)
        }
        return isOf([.abbreviation, .title], index) && !isOf(.pronoun, index)
    }
}
