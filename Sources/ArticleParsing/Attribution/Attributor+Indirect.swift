extension Attributor {
    /// The reported speech of a sentence, clause by clause.
    mutating func indirect(_ sentence: Sentence) -> [Statement] {
        guard let narration = narration(of: sentence), let first = indirect(narration, sentence) else { return [] }
        return chained(to: first, in: narration, of: sentence)
    }

    /// Words with marks built into the sentence that their attribution follows: `Prices “may rise again,” X said.`
    mutating func embedded(_ sentence: Sentence) -> Statement? {
        guard let index = sentence.quotations.first, let found = attributions[index],
            [.cueSpeakerAfter, .cuePronounAfter, .speakerCueAfter, .pronounCueAfter].contains(found.rule)
        else { return nil }
        let quotation = quotations[index]
        let start = sentence.tokens.lowerBound
        guard let open = quotation.open, open > start, reading.isWord(open - 1),
            !reading.isCapital(quotation.content.lowerBound), !reading.isOf(.report, open - 1),
            let head = trimmed(withoutConjunction(start..<open))
        else { return nil }
        let span = head.lowerBound..<quotation.tokens.upperBound
        attributions[index]?.rule = .embedded
        return Statement(spans: [span], attribution: found, passage: sentence.passage)
    }

    /// The first report of a sentence, or `nil` when it reports nothing.
    private mutating func indirect(_ narration: Range<Int>, _ sentence: Sentence) -> Statement? {
        // Most sentences report nothing: each pattern is looked for only where its words are.
        let words = reading.leads(in: narration)
        if words.contains(.accordingTo), let found = accordingTo(narration, sentence) { return found }
        if words.contains(.cueEnding), let found = ending(narration, sentence) { return found }
        if words.contains(.passiveReport), let found = passive(narration, sentence) { return found }
        if words.contains(.closer), let found = closed(narration, sentence) { return found }
        let readsOn = reading.language.readsClauses
        if readsOn, words.contains(.agent), let found = told(narration, sentence) { return found }
        let insertable: WordClass = readsOn ? [.cue, .report] : .cue
        if !words.isDisjoint(with: insertable) {
            for verb in verbs(insertable, in: narration, of: sentence) {
                if let found = inserted(verb, narration, sentence) { return found }
            }
        }
        guard !words.isDisjoint(with: [.report, .attitude]) else { return nil }
        // `mempertanyakan kabar itu dan menegaskan bahwa`: the verb with a report of its own goes first.
        let verbs = verbs([.report, .attitude], in: narration, of: sentence)
        for verb in verbs where !readsOn && isFollowedByReport(verb, narration) {
            if let found = reported(verb, narration, sentence) { return found }
        }
        for verb in verbs where isStrong(verb) {
            if let found = reported(verb, narration, sentence) { return found }
        }
        for verb in verbs where reading.isOf(.attitude, verb) {
            if let found = reported(verb, narration, sentence) { return found }
        }
        return nil
    }

    /// The first verbs of some classes outside quotations, at most eight: a sentence with more is a list.
    func verbs(_ kinds: WordClass, in narration: Range<Int>, of sentence: Sentence) -> [Int] {
        var found: [Int] = []
        for index in reading.landmarks.speech.members(in: narration)
        where reading.isOf(kinds, index) && isVerb(index) && !isQuoted(index, sentence) {
            if found.isEmpty { found.reserveCapacity(8) }
            found.append(index)
            if found.count == 8 { break }
        }
        return found
    }

    /// Whether a word of verbs can be one: with a capital inside a sentence it belongs to a name, as in `United States`,
    /// and before an auxiliary or behind an article it is a noun, as in `the plan was` and `his claims`.
    func isVerb(_ index: Int) -> Bool {
        guard index == 0 || reading.tokens[index - 1].kind != .possessive || reading.isOf(.pronoun, index - 2),
            !reading.isOf(.article, index - 1)
        else { return false }
        return (!reading.tokens[index].isCapitalised || reading.beginsSentence(index))
            && !(index + 1 < reading.tokens.count && reading.language.auxiliaries.contains(reading.tokens[index + 1]))
    }

    /// Whether a comma or `bahwa` follows a verb.
    private func isFollowedByReport(_ verb: Int, _ narration: Range<Int>) -> Bool {
        guard verb + 1 < narration.upperBound else { return false }
        return reading.isOf(.that, verb + 1) || (reading.isSymbol(",", verb + 1) && reading.isOf(.report, verb))
    }

    /// Whether a verb reports by itself: none of deeds, unless with a word behind it, and no document or news as its
    /// object.
    func isStrong(_ verb: Int) -> Bool {
        guard reading.isOf(.report, verb), !reading.isOf([.document], verb + 1) else { return false }
        return !reading.isOf(.deed, verb) || reading.language.readsClauses && (reading.match(.report, verb) ?? 0) > 1
    }

    /// The tokens of a sentence that may hold reported speech: what is left of it before and after its direct quotations.
    private func narration(of sentence: Sentence) -> Range<Int>? {
        var range = sentence.tokens
        for index in sentence.quotations {
            guard let attribution = attributions[index], isDirect(index) else { continue }
            let quotation = quotations[index].tokens
            // Words before a quotation with the verb that announces it are its attribution.
            if attribution.end <= quotation.lowerBound + 1
                || attribution.cue.map({ $0.upperBound <= quotation.lowerBound }) == true
            {
                range =
                    range
                    .lowerBound..<min(
                        range.upperBound, max(range.lowerBound, (attribution.cue ?? quotation).lowerBound))
            } else {
                range = max(range.lowerBound, min(range.upperBound, attribution.end))..<range.upperBound
            }
        }
        if let last = range.last, reading.tokens[last].kind == .lineBreak { range.removeLast() }
        return range.count > 3 ? range : nil
    }

    /// Whether a quotation is direct speech rather than words built into a sentence.
    func isDirect(_ index: Int) -> Bool {
        guard let attribution = attributions[index] else { return false }
        switch attribution.rule {
        case .appellation, .embedded: return false
        default: return true
        }
    }

    /// Whether a token stands inside a quotation.
    ///
    /// - Complexity: O(log *n*) in the quotations of the sentence.
    private func isQuoted(_ token: Int, _ sentence: Sentence) -> Bool {
        var (low, high) = (sentence.quotations.lowerBound, sentence.quotations.upperBound)
        while low < high {
            let middle = (low + high) / 2
            if quotations[middle].tokens.lowerBound <= token { low = middle + 1 } else { high = middle }
        }
        return low > sentence.quotations.lowerBound && quotations[low - 1].tokens.contains(token)
    }

    // MARK: Patterns

    /// `Hal itu disampaikan (oleh) X`: the sentence before is what X said.
    mutating func pointed(_ sentence: Sentence) -> Statement? {
        let start = sentence.tokens.lowerBound
        guard !spokeBefore, let previous = previousSentence, previous.passage >= sentence.passage - 1,
            let verb = (start..<min(sentence.tokens.upperBound, start + 6)).first(where: {
                reading.isOf(.passiveReport, $0) && !reading.isOf(.cueEnding, $0)
            }), verb > start, reading.isOf(.demonstrative, verb - 1) || reading.isOf(.closer, start)
        else { return nil }
        var next = verb + 1
        while next < sentence.tokens.upperBound, reading.isOf([.agent, .adverb], next) { next += 1 }
        guard let phrase = reader.phrase(at: next, before: sentence.tokens.upperBound), phrase.kind != .place,
            let span = trimmed(previous.tokens), reading.wordCount(span) > 3
        else { return nil }
        let attribution = Attribution(
            speaker: speaker(of: phrase), phrase: phrase, cue: verb..<verb + 1, rule: .closerAfter, end: phrase.end)
        return Statement(spans: [span], attribution: attribution, passage: previous.passage)
    }

    /// `Disampaikan (oleh) X, …`, `Dijelaskan X bahwa …`.
    private mutating func passive(_ narration: Range<Int>, _ sentence: Sentence) -> Statement? {
        let start = narration.lowerBound
        guard
            let verb = (start..<min(narration.upperBound, start + 3)).first(where: {
                reading.isOf(.passiveReport, $0) && !reading.isOf(.deed, $0)
            }), (start..<verb).allSatisfy({ !reading.isOf(.demonstrative, $0) })
        else { return nil }
        let found = cue(verb, limit: narration.upperBound)
        guard var found, let phrase = found.phrase, phrase.kind == .person || phrase.kind == .role else { return nil }
        let isReport = reading.isSymbol(",", found.end) || reading.isOf(.that, found.end)
        guard isReport, let span = trimmed(found.end + 1..<narration.upperBound), reading.wordCount(span) > 2 else {
            return nil
        }
        (found.rule, found.end) = (.accordingToBefore, span.upperBound)
        return Statement(spans: [span], attribution: found, passage: sentence.passage)
    }

    /// `…, demikian disampaikan X.`
    private mutating func closed(_ narration: Range<Int>, _ sentence: Sentence) -> Statement? {
        guard
            let start = reading.landmarks.speech.members(in: narration.dropFirst(3)).first(where: {
                reading.isSymbol(",", $0 - 1) && reading.match(.closer, $0) != nil
            }),
            !isQuoted(start, sentence), let found = closer(start, limit: narration.upperBound),
            found.end >= narration.upperBound || !reading.isWord(found.end) || reading.isOf(.stop, found.end)
        else { return nil }
        return around(narration.lowerBound..<start - 1, found, narration, sentence, rule: .closerAfter)
    }

    /// `Builders were told by X that …`.
    private mutating func told(_ narration: Range<Int>, _ sentence: Sentence) -> Statement? {
        for verb in reading.landmarks.speech.members(in: narration.dropLast(3))
        where reading.isOf(.report, verb) && reading.isOf(.agent, verb + 1) && !isQuoted(verb, sentence)
            && reading.language.auxiliaries.contains(
                reading.tokens[beforeAdverbs(verb, floor: narration.lowerBound + 1)])
        {
            guard let phrase = reader.phrase(at: verb + 2, before: narration.upperBound), isKnown(phrase),
                reading.isOf(.that, phrase.end), let span = trimmed(phrase.end + 1..<narration.upperBound),
                reading.wordCount(span) > 1
            else { continue }
            let found = Attribution(
                speaker: speaker(of: phrase), phrase: phrase, cue: verb..<verb + 1, rule: .indirectSubject,
                end: span.upperBound)
            return Statement(spans: [span], attribution: found, passage: sentence.passage)
        }
        return nil
    }

    /// `X mengatakan (bahwa) …`.
    private mutating func reported(_ verb: Int, _ narration: Range<Int>, _ sentence: Sentence) -> Statement? {
        guard let phrase = subjectBefore(verb, floor: sentence.tokens.lowerBound) else { return nil }
        let start = reportStart(after: verb, limit: narration.upperBound)
        let end = relativeEnd(of: verb, from: start, narration) ?? narration.upperBound
        guard start < end, let span = trimmed(reportEnd(start..<end)), reading.wordCount(span) > 1, !isName(span)
        else { return nil }
        let isPronoun = phrase.kind == .pronoun || phrase.kind == .plural
        let rule: Attribution.Rule =
            reading.isOf(.report, verb) ? (isPronoun ? .indirectPronoun : .indirectSubject) : .indirectAttitude
        guard rule != .indirectAttitude || isBeside(phrase, verb) else { return nil }
        let attribution = Attribution(
            speaker: speaker(of: phrase), phrase: phrase, cue: verb..<verb + 1, rule: rule, end: span.upperBound)
        return Statement(spans: [span], attribution: attribution, passage: sentence.passage)
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
                    || reading.language.auxiliaries.contains(reading.tokens[index + 1]))
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
            || phrase.end < reading.tokens.count
                && reading.language.circumstances.contains(reading.tokens[phrase.end])
    }

    /// Moves past the day of speech before a clause: `said on Friday the wall …`.
    private func skipDay(_ start: Int, limit: Int) -> Int {
        guard reading.language.readsClauses, start + 2 < limit else { return start }
        let day = reading.language.circumstances.contains(reading.tokens[start]) ? start + 1 : start
        guard reading.isOf(.calendar, day), reading.isWord(day + 1) else { return start }
        return day + 1
    }

    /// Whether words between a verb and `that` tell only when and where: `said during a rally in Michigan that`.
    private func isCircumstance(_ range: Range<Int>) -> Bool {
        guard let first = range.first, reading.language.circumstances.contains(reading.tokens[first]) else {
            return false
        }
        return range.allSatisfy {
            !reading.isOf([.report, .attitude, .pronoun], $0)
                && !reading.language.auxiliaries.contains(reading.tokens[$0])
        }
    }

    /// Moves past `kepada X` after a verb, and past whom an English verb tells.
    private func skipAddressee(_ start: Int, limit: Int) -> Int {
        guard start < limit else { return start }
        if reading.isOf(.addressee, start - 1), let phrase = reader.phrase(at: start, before: limit),
            reading.isOf(.that, phrase.end) || phrase.kind == .person
                || reading.language.readsClauses && isTold(phrase)
        {
            return phrase.end
        }
        // `promised to cut taxes`: behind an infinitive's `to` stands no one.
        guard reading.isOf(.addressee, start), let phrase = reader.phrase(at: start + 1, before: limit),
            phrase.kind != .unnamed || speaks(phrase)
        else { return start }
        return phrase.end
    }

    /// `Menurut X, …` and `…, menurut X`.
    private mutating func accordingTo(_ narration: Range<Int>, _ sentence: Sentence) -> Statement? {
        for start in reading.landmarks.speech.members(in: narration) {
            guard let length = reading.match(.accordingTo, start), !isQuoted(start, sentence) else { continue }
            let isFirst = start - narration.lowerBound < 4
            guard isFirst || reading.isSymbol(",", start - 1) else { continue }
            guard let phrase = reader.phrase(at: start + length, before: narration.upperBound) else { continue }
            if isFirst, isCarrier(start, of: phrase.end..<narration.upperBound, sentence) { return nil }
            var end = phrase.end
            let isPronoun = phrase.kind == .pronoun
            var found = Attribution(
                speaker: speaker(of: phrase), phrase: phrase, cue: start..<start + length,
                rule: isPronoun ? .indirectPronoun : .accordingToBefore, end: end)
            if isFirst {
                // What tells more of the source ends with the comma before the report.
                if !isPronoun, let comma = comma(from: end, narration), comma - end < 16 { end = comma + 1 }
                guard let span = trimmed(end..<narration.upperBound), reading.wordCount(span) > 2 else { return nil }
                found.end = span.upperBound
                return Statement(spans: [span], attribution: found, passage: sentence.passage)
            }
            found.end = end
            return around(narration.lowerBound..<start - 1, found, narration, sentence, rule: .accordingToAfter)
        }
        return nil
    }

    /// Whether a source only carried the words of somebody whom the rest names: `Dilansir dari Antara, X mengatakan …`.
    private func isCarrier(_ start: Int, of rest: Range<Int>, _ sentence: Sentence) -> Bool {
        guard reading.match(.carrier, start) != nil, reading.isSymbol(",", rest.lowerBound) else { return false }
        return verbs(.report, in: rest, of: sentence).contains {
            isStrong($0) && subjectBefore($0, floor: rest.lowerBound + 1) != nil
        }
    }

    private func comma(from start: Int, _ narration: Range<Int>) -> Int? {
        (start..<min(narration.upperBound, start + 24)).first { reading.isSymbol(",", $0) }
    }

    /// `Dikatakannya, …` and `…, katanya`.
    private mutating func ending(_ narration: Range<Int>, _ sentence: Sentence) -> Statement? {
        guard
            let index = reading.landmarks.speech.members(in: narration).first(where: {
                isEnding($0, narration) && !isQuoted($0, sentence)
            })
        else {
            return nil
        }
        let found = Attribution(
            speaker: .antecedent, phrase: nil, cue: index..<index + 1, rule: .indirectEnding, end: index + 1)
        guard hasAntecedent, !discourse.traces.isEmpty else { return nil }
        if index - narration.lowerBound < 4 {
            guard let span = trimmed(index + 1..<narration.upperBound), reading.wordCount(span) > 2 else { return nil }
            return Statement(spans: [span], attribution: found, passage: sentence.passage)
        }
        guard reading.isSymbol(",", index - 1) else {
            // `Meski demikian, dikatakannya hingga kini …`: what follows is the report.
            guard let span = trimmed(index + 1..<narration.upperBound), reading.wordCount(span) > 2 else { return nil }
            return Statement(spans: [span], attribution: found, passage: sentence.passage)
        }
        let rest =
            index + 1 < narration.upperBound && !reading.isSymbol(".", index + 1) && !reading.isSymbol(",", index + 1)
        if rest, let span = trimmed(index + 1..<narration.upperBound), reading.wordCount(span) > 4 {
            return Statement(spans: [span], attribution: found, passage: sentence.passage)
        }
        return around(narration.lowerBound..<index - 1, found, narration, sentence, rule: .indirectEnding)
    }

    /// A clause without the conjunctions it begins with.
    func withoutConjunction(_ range: Range<Int>) -> Range<Int> {
        var range = range
        while let first = range.first, reading.isOf(.conjunction, first) || reading.isSymbol(",", first) {
            range.removeFirst()
        }
        return range
    }

    /// Whether a word reports by its ending here: many cues with -nya are nouns as well (`ceritanya`, `janjinya`).
    private func isEnding(_ index: Int, _ narration: Range<Int>) -> Bool {
        guard reading.isOf(.cueEnding, index) else { return false }
        if reading.isOf([.passiveReport, .accordingTo], index) { return true }
        let isLast = index + 1 >= narration.upperBound || reading.tokens[index + 1].kind == .punctuation
        return isLast && reading.isSymbol(",", index - 1)
    }

    /// A stretch without punctuation, tags and breaks at its ends; `nil` when nothing is left.
    func trimmed(_ range: Range<Int>) -> Range<Int>? {
        var range = range
        func isEdge(_ index: Int) -> Bool {
            let token = reading.tokens[index]
            if token.kind == .tag || token.kind == .lineBreak { return true }
            guard token.kind == .punctuation else { return false }
            switch Unicode.Scalar(token.symbol) {
            case ".", ",", ";", ":", "!", "?", "-": return true
            default: return false
            }
        }
        while let first = range.first, isEdge(first) { range.removeFirst() }
        while let last = range.last, isEdge(last) { range.removeLast() }
        return range.isEmpty ? nil : range
    }
}
