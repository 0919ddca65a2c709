import Articles

/// Reads the noun phrase at a token: a pronoun, a name with its office and titles, an organisation, `seorang saksi`.
struct NounPhraseReader: Sendable {
    let reading: Reading
    /// What the article shows of its words with capitals, by their hashes.
    var signs = FoldTable<NameSigns>()

    /// The longest phrase in tokens; Indonesian offices run to 16 words, with commas and brackets to twice that.
    static let longest = 40

    var source: SourceText { reading.source }
    var tokens: [Token] { reading.tokens }

    /// What the article shows of the word at a token.
    func signs(of index: Int) -> NameSigns { signs[source.folds[index]] ?? [] }

    /// Reads the phrase that begins at a token and ends before another one.
    ///
    /// - Complexity: O(1): a phrase has at most `longest` tokens.
    func phrase(at start: Int, before limit: Int) -> NounPhrase? {
        let limit = min(limit, start + Self.longest)
        var start = start
        while start < limit, tokens[start].kind == .tag { start += 1 }
        guard start < limit else { return nil }
        if tokens[start].kind == .symbol || reading.isSymbol("@", start) { return account(at: start, before: limit) }
        if tokens[start].kind == .number { return numbered(at: start, before: limit) }
        guard tokens[start].kind == .word else { return nil }
        let kinds = reading.classes(start)
        if kinds.contains(.pluralPronoun) { return simple(.plural, start) }
        if kinds.contains(.pronoun), !kinds.contains(.relative) { return simple(.pronoun, start) }
        // With a capital, `Jaksa` and `Penyidik` are offices before groups.
        if kinds.contains(.role), tokens[start].isCapitalised, let phrase = proper(at: start, before: limit),
            phrase.kind == .person
        {
            return phrase
        }
        if let length = reading.match([.unnamed, .group, .document, .article], start), !isNameStart(start, kinds) {
            if let phrase = common(at: start, head: length, before: limit) { return phrase }
        }
        guard let phrase = proper(at: start, before: limit) else { return plain(at: start, before: limit) }
        return compound(phrase, before: limit) ?? phrase
    }

    /// An office with an age before it, and the name behind: `45-year-old teacher Mary Holt`.
    private func numbered(at start: Int, before limit: Int) -> NounPhrase? {
        var index = start + 1
        while index < min(limit, start + 4), isInner(index) || tokens[index].kind == .number { index += 1 }
        guard reading.language.names.officesEndWithHead, index > start + 1, index < limit, reading.isWord(index),
            !tokens[index].isCapitalised, let phrase = common(at: start, head: index - start, before: limit)
        else { return nil }
        return phrase
    }

    private func simple(_ kind: NounPhrase.Kind, _ index: Int) -> NounPhrase {
        NounPhrase(tokens: index..<index + 1, kind: kind, end: index + 1)
    }

    /// `@handle`, dots and underscores included.
    private func account(at start: Int, before limit: Int) -> NounPhrase? {
        guard reading.isSymbol("@", start) else { return nil }
        var end = start + 1
        while end < limit, !tokens[end].flags.contains(.spaceBefore), !reading.isSymbol(",", end), !tokens[end].isMark {
            end += 1
        }
        if reading.isSymbol(".", end - 1) { end -= 1 }
        guard end > start + 1 else { return nil }
        return NounPhrase(tokens: start..<end, name: start..<end, kind: .organisation, end: end)
    }

    /// Whether a word of a common noun's class is rather part of a name here: capitalised inside a sentence.
    private func isNameStart(_ index: Int, _ kinds: WordClass) -> Bool {
        kinds.contains([.article]) == false && kinds.contains(.medium)
    }

    /// A phrase around a common noun: `seorang saksi`, `para pedagang`, `pernyataan resmi`, `the company`.
    private func common(at start: Int, head: Int, before limit: Int) -> NounPhrase? {
        let kinds = reading.classes(start)
        var end = start + head
        if kinds.contains(.article) {
            // `The Guardian` and `the White House` are names behind their article.
            if let name = proper(at: end, before: limit) {
                let inner = compound(name, before: limit) ?? name
                return NounPhrase(
                    tokens: start..<inner.tokens.upperBound, name: inner.name, role: inner.role, kind: inner.kind,
                    end: inner.end)
            }
        }
        while end < limit,
            !reading.isOf(
                [
                    .cue, .report, .attitude, .stop, .cueEnding, .relative, .carrier, .passiveReport, .pronoun,
                    .pluralPronoun,
                ], end)
        {
            if let account = account(at: end, before: limit) {
                return NounPhrase(
                    tokens: start..<account.end, name: account.name, kind: .organisation, end: account.end)
            }
            guard reading.isWord(end) || isInner(end), end == start + head || !isVerbShape(end) else { break }
            if reading.isCapital(end), let inner = proper(at: end, before: limit), inner.kind == .person,
                !(inner.role == nil && reading.isOf([.role, .group], inner.end) && !reading.isCapital(inner.end)),
                reading.isOf(.unnamed, start) || kinds.contains(.article) || tokens[start].kind == .number
                    || reading.language.names.officesEndWithHead && reading.isOf(.role, end - 1)
            {
                return NounPhrase(
                    tokens: start..<inner.tokens.upperBound, name: inner.name, role: start..<end, kind: .person,
                    end: inner.end)
            }
            end += 1
            if end - start > 8 { break }
        }
        guard end > start + head || !kinds.contains(.article) else { return nil }
        let kind = self.kind(of: start..<end)
        return named(NounPhrase(tokens: start..<end, kind: kind, end: end), before: limit)
    }

    /// A common noun with the name that a verb of naming gives: `warga bernama Budi`, `pria yang akrab disapa Budi`.
    private func named(_ phrase: NounPhrase, before limit: Int) -> NounPhrase {
        var index = phrase.end
        if reading.isOf(.relative, index) { index += 1 }
        for _ in 0..<2 where index < limit && !reading.language.names.namingVerbs.contains(tokens[index]) { index += 1 }
        guard index + 1 < limit, reading.language.names.namingVerbs.contains(tokens[index]),
            let name = proper(at: index + 1, before: limit)?.name
        else { return phrase }
        return NounPhrase(
            tokens: phrase.tokens.lowerBound..<name.upperBound, name: name, role: phrase.tokens, kind: .person,
            end: name.upperBound)
    }

    /// Whether an unlisted word has the shape of a verb, which ends a noun phrase: `majelis hakim | membacakan putusan`.
    private func isVerbShape(_ index: Int) -> Bool {
        tokens[index].word == 0 && tokens[index].kind == .word && !tokens[index].isCapitalised
            && reading.language.clauses.verbShapes.contains {
                $0.matches(reading.source.text.utf8, source.bytes(of: index))
            }
    }

    /// Whether a token that is no word stands inside a noun phrase: in `the 34-year-old mother`, `the ad’s narrator`.
    private func isInner(_ index: Int) -> Bool {
        guard reading.language.names.officesEndWithHead else { return false }
        let token = tokens[index]
        if token.kind == .possessive { return true }
        if token.kind == .number { return !token.flags.contains(.spaceAfter) }
        let joins = reading.isSymbol("-", index) || reading.isSymbol("/", index)
        return joins && !token.flags.contains(.spaceBefore) && !token.flags.contains(.spaceAfter)
    }

    func kind(of range: Range<Int>) -> NounPhrase.Kind {
        if range.contains(where: { reading.isOf(.document, $0) }) { return .document }
        if range.contains(where: { reading.isOf(.group, $0) }) { return .group }
        if range.contains(where: { reading.isOf(.role, $0) }) { return .role }
        // `the company`, `the finance ministry`.
        if reading.language.names.officesEndWithHead, let last = range.last, reading.isOf(.organisation, last) {
            return .document
        }
        return .unnamed
    }

    /// A phrase of lower-case words that begins with no listed word: `pria itu`, `a campaign operative`.
    private func plain(at start: Int, before limit: Int) -> NounPhrase? {
        guard !reading.isOf([.stop, .cue, .report, .conjunction, .that, .function, .notName, .adverb], start) else {
            return nil
        }
        var end = start
        while end < limit, end - start < 6, reading.isWord(end), !tokens[end].isCapitalised,
            !reading.isOf([.cue, .report, .stop, .cueEnding, .relative, .conjunction, .adverb, .passiveReport], end),
            end == start || !isVerbShape(end) && !reading.isOf(.article, end)
        {
            end += 1
        }
        guard end > start else { return nil }
        // `library director Mary Holt`.
        if reading.language.names.officesEndWithHead, end < limit, reading.isCapital(end), reading.isOf(.role, end - 1),
            let name = proper(at: end, before: limit), name.kind == .person
        {
            return NounPhrase(
                tokens: start..<name.tokens.upperBound, name: name.name, role: start..<end, kind: .person, end: name.end
            )
        }
        return named(NounPhrase(tokens: start..<end, kind: kind(of: start..<end), end: end), before: limit)
    }
}
