import Articles

/// Who speaks where a colon or a short question leads to a quotation, and no verb of saying tells.
extension Attributor {
    /// `Holt had one message for them: "…`: what a colon leads to is by whom its clause is about.
    mutating func led(to open: Int, floor: Int) -> Attribution? {
        guard reading.language.readsClauses else { return nil }
        let limit = open - 1
        // A quotation may begin its sentence, and a colon the text.
        guard limit > floor,
            let phrase = voicer(before: limit, floor: floor) ?? possessor(before: limit, floor: floor)
                ?? mainSubject(before: limit, floor: floor)
        else { return nil }
        return Attribution(
            speaker: speaker(of: phrase), phrase: phrase, cue: nil, rule: .sentenceBefore, end: open)
    }

    /// `Her answer? "…`: a short question about somebody's words.
    mutating func asked(_ quotation: Quotation) -> Attribution? {
        guard reading.language.readsClauses, let open = quotation.open, reading.isSymbol("?", open - 1),
            let question = previousSentence, question.tokens.upperBound == open, question.tokens.count > 1,
            reading.wordCount(question.tokens) < 7, hasLowerWord(quotation),
            let phrase = possessor(before: open - 1, floor: question.tokens.lowerBound)
        else { return nil }
        return Attribution(
            speaker: speaker(of: phrase), phrase: phrase, cue: nil, rule: .sentenceBefore, end: open)
    }

    /// Whose words a clause about words names: `Holt’s advice:`, `Her message to the builders was simple:`.
    private func possessor(before limit: Int, floor: Int) -> NounPhrase? {
        let clause = withoutConjunction(clauseStart(limit - 1, floor: floor)..<limit)
        let start = skipAdverbs(clause.lowerBound, limit: limit)
        guard start < limit else { return nil }
        let isPronoun = reading.language.people.possessives.contains(reading.tokens[start])
        let owner = table.mention(at: start)?.phrase
        let noun = isPronoun ? start + 1 : (owner?.end ?? limit) + 1
        guard noun < limit, isPronoun || reading.tokens[noun - 1].kind == .possessive, isAboutWords(noun, limit: limit)
        else { return nil }
        return owner ?? NounPhrase(tokens: start..<start + 1, kind: .pronoun, end: start + 1)
    }

    /// Whether a noun is what somebody said rather than somebody: nothing, a preposition or a form of `be` follows it.
    private func isAboutWords(_ noun: Int, limit: Int) -> Bool {
        var next = noun
        while next < limit, next - noun < 5, reading.isWord(next), !reading.isOf(.stop, next) {
            guard !reading.isOf([.role, .group, .organisation], next) else { return false }
            next += 1
        }
        guard next > noun, next < limit else { return next == limit }
        return reading.language.clauses.copulas.contains(reading.tokens[next])
            || reading.isOf(.stop, next) && !reading.isOf(.relative, next)
                && !reading.language.clauses.auxiliaries.contains(reading.tokens[next])
    }

    /// Who voices what a relative clause tells of: `the fears people have about the wall:`, `the question Holt asks:`.
    private func voicer(before colon: Int, floor: Int) -> NounPhrase? {
        let floor = max(clauseStart(colon - 1, floor: floor), colon - 12)
        guard floor < colon,
            let verb = (floor..<colon).last(where: {
                reading.language.reports.voicingVerbs.contains(reading.tokens[$0])
            }),
            verb + 2 >= colon || reading.isOf([.stop, .adverb], verb + 1),
            let phrase = subjectOfRelative(beforeAdverbs(verb, floor: floor), floor: floor)
        else { return nil }
        // What is voiced stands right before its clause, or before `that`.
        let noun = phrase.tokens.lowerBound - 1
        guard noun >= floor, reading.isWord(noun) else { return nil }
        let isNoun =
            !reading.tokens[noun].isCapitalised
            && !reading.isOf([.stop, .conjunction, .article, .adverb, .report, .function], noun)
        return isNoun || reading.isOf(.relative, noun) ? phrase : nil
    }

    /// The name, pronoun or plural noun that ends at a token, with the adjectives before it.
    private func subjectOfRelative(_ last: Int, floor: Int) -> NounPhrase? {
        guard last > floor else { return nil }
        if let mention = table.mention(at: last)?.phrase { return mention }
        if reading.isOf([.pronoun, .pluralPronoun], last) {
            let kind: NounPhrase.Kind = reading.isOf(.pronoun, last) ? .pronoun : .plural
            return NounPhrase(tokens: last..<last + 1, kind: kind, end: last + 1)
        }
        guard reading.isOf(.group, last) || has(reading.language.people.pluralShapes, last), !reading.isOf(.stop, last)
        else {
            return nil
        }
        var start = last
        while start > floor, has(reading.language.clauses.adjectiveShapes, start - 1) { start -= 1 }
        return NounPhrase(tokens: start..<last + 1, kind: .group, end: last + 1)
    }

    /// Whether a word without a capital has one of some shapes.
    private func has(_ shapes: [WordShape], _ index: Int) -> Bool {
        reading.isWord(index) && !reading.tokens[index].isCapitalised
            && shapes.contains { $0.matches(reading.source.text.utf8, reading.source.bytes(of: index)) }
    }
}
