import Articles

extension NounPhraseReader {
    /// A name with the noun behind it that it only tells more of: `Holt’s lawyer`, `the Holt campaign`,
    /// `Holt aide Dan Reyes`; `nil` where none stands.
    func compound(_ phrase: NounPhrase, before limit: Int) -> NounPhrase? {
        guard reading.language.names.officesEndWithHead, phrase.end < limit else { return nil }
        let isPossessive = tokens[phrase.end].kind == .possessive || isPossessive(phrase.end)
        // Of an office alone only what it owns: `the sheriff’s office`.
        guard phrase.role == nil && phrase.name != nil || phrase.kind == .role && isPossessive else { return nil }
        let first = isPossessive ? phrase.end + 1 : phrase.end
        if isPossessive, let owned = owned(from: phrase.tokens.lowerBound, at: first, before: limit) { return owned }
        var end = first
        while end < limit, end - first < 6, isCommon(end) { end += 1 }
        guard end > first else { return nil }
        let start = phrase.tokens.lowerBound
        if reading.isOf(.role, end - 1), reading.isCapital(end), let name = proper(at: end, before: limit),
            name.kind == .person
        {
            return NounPhrase(
                tokens: start..<name.tokens.upperBound, name: name.name, role: start..<end, kind: .person, end: name.end
            )
        }
        guard isPossessive || reading.isOf([.role, .group, .organisation, .document, .unnamed], end - 1) else {
            return nil
        }
        return NounPhrase(tokens: start..<end, kind: kind(of: first..<end), end: end)
    }

    /// Somebody by whom they belong to: `Holt’s Labour colleague Dan Reyes`.
    private func owned(from start: Int, at first: Int, before limit: Int) -> NounPhrase? {
        guard reading.isCapital(first),
            let role = (first..<min(limit - 1, first + 5)).first(where: { !reading.isCapital($0) }), role > first,
            reading.isOf(.role, role), reading.isCapital(role + 1),
            let name = proper(at: role + 1, before: limit), name.kind == .person
        else { return nil }
        return NounPhrase(
            tokens: start..<name.tokens.upperBound, name: name.name, role: start..<role + 1, kind: .person,
            end: name.end)
    }

    /// Whether a mark stands for the `'s` of a name that ends with an s: `Reyes’ lawyer`.
    func isPossessive(_ mark: Int) -> Bool {
        guard tokens[mark].kind == .singleMark, tokens[mark].flags.contains(.spaceAfter),
            !tokens[mark].flags.contains(.spaceBefore)
        else { return false }
        return reading.source.text.utf8[source.end(of: mark - 1) - 1] | 0x20 == UInt8(ascii: "s")
    }

    /// Whether a word can stand inside a noun phrase before or as its head.
    private func isCommon(_ index: Int) -> Bool {
        reading.isWord(index) && !tokens[index].isCapitalised
            && !reading.isOf(
                [
                    .cue, .report, .attitude, .stop, .relative, .adverb, .article, .conjunction, .pronoun,
                    .pluralPronoun,
                ],
                index)
    }
}
