/// The forms of reports that a word at a fixed place shows.
extension Attributor {
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
    mutating func passive(_ narration: Range<Int>, _ sentence: Sentence) -> Statement? {
        let start = narration.lowerBound
        guard
            let verb = (start..<min(narration.upperBound, start + 3)).first(where: {
                reading.isOf(.passiveReport, $0) && !reading.isOf(.deed, $0)
            }), (start..<verb).allSatisfy({ !reading.isOf(.demonstrative, $0) })
        else { return nil }
        let found = cue(verb, limit: narration.upperBound)
        guard var found, let phrase = found.phrase, phrase.kind == .person || phrase.kind == .role else { return nil }
        let isReport = reading.isSymbol(",", found.end) || reading.isOf(.that, found.end)
        guard isReport, found.end < narration.upperBound, let span = trimmed(found.end + 1..<narration.upperBound),
            reading.wordCount(span) > 2
        else {
            return nil
        }
        (found.rule, found.end) = (.accordingToBefore, span.upperBound)
        return Statement(spans: [span], attribution: found, passage: sentence.passage)
    }

    /// `Kata X, …`: a cue before its speaker at the start, the report behind a comma.
    mutating func inverted(_ narration: Range<Int>, _ sentence: Sentence) -> Statement? {
        let start = withoutConjunction(narration).lowerBound
        guard !reading.language.readsClauses, reading.isOf(.cue, start), !reading.isOf(.report, start),
            var found = cue(start, limit: narration.upperBound), let phrase = found.phrase,
            [.person, .pronoun, .role].contains(phrase.kind), found.end < narration.upperBound,
            reading.isSymbol(",", found.end),
            let span = trimmed(found.end + 1..<narration.upperBound), reading.wordCount(span) > 2
        else { return nil }
        (found.rule, found.end) = (.accordingToBefore, span.upperBound)
        return Statement(spans: [span], attribution: found, passage: sentence.passage)
    }

    /// `Dalam surat dakwaan disebutkan bahwa …`: a document tells.
    mutating func documented(_ narration: Range<Int>, _ sentence: Sentence) -> Statement? {
        let start = withoutConjunction(narration).lowerBound
        guard !reading.language.readsClauses, reading.isOf(.stop, start),
            let phrase = reader.phrase(at: start + 1, before: narration.upperBound), phrase.kind == .document,
            phrase.end < narration.upperBound,
            let verb = (phrase.end..<min(narration.upperBound, phrase.end + 6)).first(where: {
                reading.isOf(.passiveReport, $0) && !reading.isOf(.cueEnding, $0)
            }),
            (phrase.end..<verb).allSatisfy({ reading.isOf([.demonstrative, .adverb], $0) || reading.isSymbol(",", $0) }
            ),
            reading.isOf(.that, verb + 1) || reading.isSymbol(",", verb + 1),
            let span = trimmed(verb + 2..<max(verb + 2, narration.upperBound)), reading.wordCount(span) > 2
        else { return nil }
        let found = Attribution(
            speaker: speaker(of: phrase), phrase: phrase, cue: verb..<verb + 1, rule: .accordingToBefore,
            end: span.upperBound)
        return Statement(spans: [span], attribution: found, passage: sentence.passage)
    }

    /// `…, demikian disampaikan X.`
    mutating func closed(_ narration: Range<Int>, _ sentence: Sentence) -> Statement? {
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
    mutating func told(_ narration: Range<Int>, _ sentence: Sentence) -> Statement? {
        for verb in reading.landmarks.speech.members(in: narration.dropLast(3))
        where verb > narration.lowerBound && reading.isOf(.report, verb) && reading.isOf(.agent, verb + 1)
            && !isQuoted(verb, sentence)
            && reading.language.clauses.auxiliaries.contains(
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

    /// `Dikatakannya, …` and `…, katanya`.
    mutating func ending(_ narration: Range<Int>, _ sentence: Sentence) -> Statement? {
        guard
            let index = reading.landmarks.speech.members(in: narration).first(where: {
                isEnding($0, narration) && !isQuoted($0, sentence)
            })
        else {
            return nil
        }
        let found = Attribution(
            speaker: .antecedent, phrase: nil, cue: index..<index + 1, rule: .indirectEnding, end: index + 1)
        // `Hal itu disampaikannya saat rapat`: it was told before.
        guard hasAntecedent, !discourse.traces.isEmpty, !reading.isOf(.demonstrative, index - 1) else { return nil }
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

    /// Whether a word reports by its ending here: many cues with -nya are nouns as well (`ceritanya`, `janjinya`).
    private func isEnding(_ index: Int, _ narration: Range<Int>) -> Bool {
        guard reading.isOf(.cueEnding, index) else { return false }
        if reading.isOf([.passiveReport, .accordingTo], index) { return true }
        let isLast = index + 1 >= narration.upperBound || reading.tokens[index + 1].kind == .punctuation
        return isLast && reading.isSymbol(",", index - 1)
    }
}
