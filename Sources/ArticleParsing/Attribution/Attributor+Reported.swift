/// `X mengatakan (bahwa) …`: the report of a verb behind its subject.
extension Attributor {
    /// `X mengatakan (bahwa) …`.
    mutating func reported(_ verb: Int, _ narration: Range<Int>, _ sentence: Sentence) -> Statement? {
        guard let phrase = subjectBefore(verb, floor: sentence.tokens.lowerBound) else { return nil }
        guard !isRelative(verb, floor: narration.lowerBound) || tellsClause(behind: verb),
            !isDeed(verb, of: phrase), !isNaming(verb, of: phrase)
        else { return nil }
        let start = reportStart(after: verb, limit: narration.upperBound)
        let end = relativeEnd(of: verb, from: start, narration) ?? narration.upperBound
        guard start < end, let span = trimmed(reportEnd(start..<end)), reading.wordCount(span) > 1, !isName(span),
            !isPointer(span)
        else { return nil }
        let isPronoun = phrase.kind == .pronoun || phrase.kind == .plural
        let rule: Attribution.Rule =
            reading.isOf(.report, verb) ? (isPronoun ? .indirectPronoun : .indirectSubject) : .indirectAttitude
        guard rule != .indirectAttitude || isBeside(phrase, verb) else { return nil }
        let attribution = Attribution(
            speaker: speaker(of: phrase), phrase: phrase, cue: verb..<verb + 1, rule: rule, end: span.upperBound)
        return Statement(spans: [span], attribution: attribution, passage: sentence.passage)
    }

    /// Whether a verb that reports for a study tells what a person does, `Loach showed no emotion`, or what was done to its
    /// subject: `a fossil found by a boy`.
    private func isDeed(_ verb: Int, of phrase: NounPhrase) -> Bool {
        guard reading.language.readsClauses else { return false }
        if reading.isOf(.agent, verb + 1) { return true }
        return reading.language.reports.findingVerbs.contains(reading.tokens[verb]) && !reading.isOf(.that, verb + 1)
            && (phrase.kind == .person || phrase.kind == .pronoun)
    }

    /// Whether a participle behind its noun gives the noun's name: `Its chatbot, called “Sunny,” will close`.
    private func isNaming(_ verb: Int, of phrase: NounPhrase) -> Bool {
        reading.isOf(.appellation, verb) && phrase.end == verb - 1 && reading.isSymbol(",", verb - 1)
            && verb + 1 < reading.tokens.count && reading.tokens[verb + 1].isMark
            && !phrase.tokens.contains { reading.isSymbol(",", $0) }
            && !reading.isSymbol(",", phrase.tokens.lowerBound - 1)
    }

    /// Whether some words only point to what was told before: `membenarkan kejadian itu`, `Hal itu, kata X, …`.
    func isPointer(_ span: Range<Int>) -> Bool {
        guard !reading.language.readsClauses, span.count < 4, let last = span.last else { return false }
        return reading.isOf(.demonstrative, last)
    }

    /// Whether a verb stands in a relative clause: `Holt, who proposed the wall`.
    private func isRelative(_ verb: Int, floor: Int) -> Bool {
        guard reading.language.readsClauses else { return false }
        let last = beforeAdverbs(verb, floor: floor)
        return last >= floor && reading.isOf(.relative, last)
    }

    /// Whether what follows a verb is a clause rather than a thing, which in a relative clause tells of a deed:
    /// `who found the tortoise in a box`. A verb that stands beside quotations as well tells of speech by itself.
    func tellsClause(behind verb: Int) -> Bool {
        guard !reading.isOf([.cue, .addressee], verb) else { return true }
        for index in verb + 1..<min(reading.tokens.count, verb + 14) {
            guard reading.isWord(index) || reading.tokens[index].kind == .possessive else {
                if reading.tokens[index].kind == .number { continue }
                return false
            }
            if reading.isOf([.that, .pronoun, .pluralPronoun, .addressee], index)
                || reading.language.clauses.auxiliaries.contains(reading.tokens[index])
            {
                return true
            }
        }
        return false
    }

    /// Whether some words are a name and no more: `Mary Holt asked Dan Reyes` tells nothing of what she asked.
    private func isName(_ span: Range<Int>) -> Bool {
        reading.language.readsClauses && table.mention(at: span.lowerBound)?.phrase.tokens.upperBound == span.upperBound
    }

    /// Where the report of a relative clause between commas ends: `Holt, who said it was late, went home`.
    private func relativeEnd(of verb: Int, from start: Int, _ narration: Range<Int>) -> Int? {
        let relative = beforeAdverbs(verb, floor: narration.lowerBound)
        guard reading.language.readsClauses, relative > narration.lowerBound, reading.isOf(.relative, relative),
            reading.isSymbol(",", relative - 1), start < narration.upperBound
        else { return nil }
        return (start..<narration.upperBound - 1).first { index in
            reading.isSymbol(",", index) && reading.isWord(index + 1) && !reading.isCapital(index + 1)
                && !reading.isOf([.article, .conjunction, .relative, .group, .pronoun, .pluralPronoun], index + 1)
                && (!reading.isOf(.stop, index + 1)
                    || reading.language.clauses.auxiliaries.contains(reading.tokens[index + 1]))
                && !isParticiple(index + 1)
        }
    }

    /// Whether only adverbs part a subject from its verb: many verbs of attitude are nouns as well.
    private func isBeside(_ phrase: NounPhrase, _ verb: Int) -> Bool {
        !reading.language.readsClauses || skipAdverbs(phrase.end, limit: verb) == verb
    }

    /// Where a verb's report begins: behind whom it is said to, when and where, and `bahwa`.
    func reportStart(after verb: Int, limit: Int) -> Int {
        var start = skipAddressee(verb + (reading.match(.report, verb) ?? 1), limit: limit)
        let reach = reading.language.readsClauses ? 14 : 5
        if let that = (start..<max(start, min(limit, start + reach))).first(where: { reading.isOf(.that, $0) }),
            (start..<that).allSatisfy({
                reading.isOf([.adverb, .stop, .calendar], $0) || reading.tokens[$0].kind != .word
            }) || isCircumstance(start..<that)
        {
            start = that + 1
        } else {
            start = skipDay(start, limit: limit)
        }
        while start < limit, reading.isSymbol(",", start) || reading.isSymbol(":", start) { start += 1 }
        return start
    }

    /// Whether a noun phrase behind `told` is whom it is told to: somebody, with the report or a circumstance behind.
    private func isTold(_ phrase: NounPhrase) -> Bool {
        [.organisation, .group, .role].contains(phrase.kind)
            // `told jurors his client had …`
            || phrase.tokens.count == 1 && speaks(phrase) && phrase.end < reading.tokens.count
                && (reading.isOf([.article, .pronoun, .pluralPronoun, .that], phrase.end)
                    || reading.isCapital(phrase.end))
            || phrase.end < reading.tokens.count
                && reading.language.clauses.circumstances.contains(reading.tokens[phrase.end])
    }

    /// The end of a phrase with what `of` adds to it before `that`: `told residents of the north side that`.
    private func withComplement(_ phrase: NounPhrase, limit: Int) -> Int {
        guard phrase.end + 1 < limit, reading.language.names.complements.contains(reading.tokens[phrase.end]),
            let more = reader.phrase(at: phrase.end + 1, before: limit), reading.isOf(.that, more.end)
        else { return phrase.end }
        return more.end
    }

    /// Moves past the day of speech before a clause: `said on Friday the wall …`.
    private func skipDay(_ start: Int, limit: Int) -> Int {
        guard reading.language.readsClauses, start + 2 < limit else { return start }
        let day = reading.language.clauses.circumstances.contains(reading.tokens[start]) ? start + 1 : start
        guard reading.isOf(.calendar, day), reading.isWord(day + 1) else { return start }
        return day + 1
    }

    /// Whether words between a verb and `that` tell only when and where: `said during a rally in Michigan that`.
    private func isCircumstance(_ range: Range<Int>) -> Bool {
        guard let first = range.first, reading.language.clauses.circumstances.contains(reading.tokens[first]) else {
            return false
        }
        return range.allSatisfy {
            !reading.isOf([.report, .attitude, .pronoun], $0)
                && !reading.language.clauses.auxiliaries.contains(reading.tokens[$0])
        }
    }

    /// Moves past `kepada X` after a verb, and past whom an English verb tells.
    private func skipAddressee(_ start: Int, limit: Int) -> Int {
        guard start < limit else { return start }
        if reading.isOf(.addressee, start - 1), let phrase = reader.phrase(at: start, before: limit) {
            let end = withComplement(phrase, limit: limit)
            if reading.isOf(.that, end) || phrase.kind == .person || reading.language.readsClauses && isTold(phrase) {
                return end
            }
        }
        if reading.language.reports.tellingVerbs.contains(reading.tokens[start - 1]),
            let phrase = reader.phrase(at: start, before: limit), phrase.kind != .unnamed || speaks(phrase)
        {
            let end = withComplement(phrase, limit: limit)
            if reading.isOf(.that, end), !reading.isOf(.conjunction, end) { return end }
        }
        // `promised to cut taxes`: behind an infinitive's `to` stands no one.
        guard reading.isOf(.addressee, start), let phrase = reader.phrase(at: start + 1, before: limit),
            phrase.kind != .unnamed || speaks(phrase)
        else { return start }
        return phrase.end
    }
}
