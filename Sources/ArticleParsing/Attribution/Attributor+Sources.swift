/// Sources that `menurut` and `according to` name.
extension Attributor {
    /// `Menurut X, …` and `…, menurut X`.
    mutating func accordingTo(_ narration: Range<Int>, _ sentence: Sentence) -> Statement? {
        for start in reading.landmarks.speech.members(in: narration) {
            guard let length = reading.match(.accordingTo, start), !isQuoted(start, sentence) else { continue }
            let isFirst = start - narration.lowerBound < 4
            guard isFirst || reading.isSymbol(",", start - 1) else { continue }
            guard var phrase = reader.phrase(at: start + length, before: narration.upperBound) else { continue }
            if let maker = maker(of: phrase, before: narration.upperBound) { phrase = maker }
            let source = described(phrase, limit: narration.upperBound)
            if source.name != nil, reading.isSymbol(",", source.end) || source.end >= narration.upperBound {
                phrase = source
            }
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
            if let inner = reportBefore(start - 1, narration, sentence) { return inner }
            found.end = end
            return around(narration.lowerBound..<start - 1, found, narration, sentence, rule: .accordingToAfter)
        }
        return nil
    }

    /// What somebody told whom a later source heard: `Holt told the crew that it was over, according to two people there.`
    private mutating func reportBefore(_ comma: Int, _ narration: Range<Int>, _ sentence: Sentence) -> Statement? {
        guard reading.language.readsClauses else { return nil }
        let head = narration.lowerBound..<comma
        for verb in verbs(.report, in: head, of: sentence)
        where reading.isOf(.addressee, verb) && isToldWith(verb, before: comma) {
            if let found = reported(verb, head, sentence), found.attribution.phrase?.kind == .person { return found }
        }
        return nil
    }

    /// Whether a verb has the report of a clause with `that` behind it.
    private func isToldWith(_ verb: Int, before limit: Int) -> Bool {
        let start = reportStart(after: verb, limit: limit)
        return start < limit && reading.isOf(.that, start - 1)
    }

    /// Who made a document that words are taken from: `a report by Industry Wire`, `data from Shelfwatch`.
    func maker(of phrase: NounPhrase, before limit: Int) -> NounPhrase? {
        guard reading.language.readsClauses, phrase.kind == .document || phrase.kind == .unnamed, phrase.end < limit,
            isMade(phrase), reading.language.reports.makerPrepositions.contains(reading.tokens[phrase.end]),
            let maker = reader.phrase(at: phrase.end + 1, before: limit),
            maker.kind == .organisation || maker.kind == .person
        else { return nil }
        return maker
    }

    /// Whether a phrase ends with its noun or with a participle of making: not `a memo obtained by the Tribune`.
    private func isMade(_ phrase: NounPhrase) -> Bool {
        let last = phrase.tokens.upperBound - 1
        return reading.isOf(.document, last)
            || reading.language.reports.makingParticiples.contains(reading.tokens[last])
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
}
