extension Attributor {
    /// `…, kata X(, …)`.
    mutating func inserted(_ verb: Int, _ narration: Range<Int>, _ sentence: Sentence) -> Statement? {
        let comma = verb - 1
        guard comma > narration.lowerBound, reading.isOf(.cue, verb),
            reading.isSymbol(",", comma) || !reading.isOf(.report, verb)
        else {
            return subjectInserted(verb, narration, sentence)
        }
        guard !isSubject(verb, ofWholeSentence: narration) else { return nil }
        guard let found = cue(verb, limit: narration.upperBound), let phrase = found.phrase, isClosed(phrase) else {
            return nil
        }
        let head = reading.isSymbol(",", comma) ? comma : verb
        // Without commas `kata` is a noun too; a named speaker tells it apart.
        guard head == comma || found.phrase?.kind == .person || found.phrase?.kind == .pronoun else { return nil }
        return around(narration.lowerBound..<head, found, narration, sentence, rule: .indirectCueAfter)
    }

    /// Whether the sentence begins with the verb's subject, an apposition behind it: `Holt, a builder, said the wall …`.
    private func isSubject(_ verb: Int, ofWholeSentence narration: Range<Int>) -> Bool {
        guard reading.isOf(.report, verb), let subject = subjectBefore(verb, floor: narration.lowerBound) else {
            return false
        }
        return reading.isSymbol(",", subject.end)
            && subject.tokens.lowerBound == skipAdverbs(withoutConjunction(narration).lowerBound, limit: verb)
    }

    /// Whether an attribution ends with a phrase: a verb behind it would make it the subject of the report.
    private func isClosed(_ phrase: NounPhrase) -> Bool {
        let next = phrase.end
        guard reading.language.readsClauses, next < reading.tokens.count else { return true }
        if reading.tokens[next].kind == .possessive { return false }
        guard reading.isWord(next) else { return true }
        return reading.isOf([.stop, .calendar, .relative], next)
            && !reading.isOf(.addressee, next) && !reading.language.clauses.auxiliaries.contains(reading.tokens[next])
    }

    /// Whether an inserted `X said` ends behind its verb, so that what stands before it is the report: with punctuation
    /// or with when and where it was said, but not with `that` or a clause.
    private func endsInsertion(_ verb: Int, _ narration: Range<Int>) -> Bool {
        var next = verb + 1
        if reading.isOf(.addressee, verb), let whom = reader.phrase(at: next, before: narration.upperBound) {
            next = whom.end
        }
        guard next < narration.upperBound else { return true }
        guard reading.language.readsClauses else {
            return reading.tokens[next].kind == .punctuation || reading.isOf([.stop, .notName], next)
        }
        guard reading.isWord(next) else { return reading.tokens[next].kind == .punctuation }
        let isCircumstance =
            reading.isOf([.calendar, .conjunction], next)
            || reading.language.clauses.circumstances.contains(reading.tokens[next])
        return isCircumstance && !reading.isOf(.that, reportStart(after: verb, limit: narration.upperBound) - 1)
    }

    /// `…, X said(, …)`.
    private mutating func subjectInserted(_ verb: Int, _ narration: Range<Int>, _ sentence: Sentence) -> Statement? {
        // `the results were encouraging.` tells nothing of the words before.
        guard reading.isOf(.report, verb), !reading.language.reports.participles.contains(reading.tokens[verb]),
            let phrase = subjectBefore(verb, floor: narration.lowerBound)
        else {
            return nil
        }
        let comma = phrase.tokens.lowerBound - 1
        guard comma > narration.lowerBound + 1, reading.isSymbol(",", comma),
            endsInsertion(verb, narration)
        else { return nil }
        guard
            !reading.isOf([.stop, .conjunction], narration.lowerBound)
                || reading.wordCount(narration.lowerBound..<comma) > 8
        else { return nil }
        let found = Attribution(
            speaker: own(phrase, in: narration.lowerBound..<comma).map { .entity($0) } ?? speaker(of: phrase),
            phrase: phrase, cue: verb..<verb + 1, rule: .indirectCueAfter, end: verb + 1)
        return around(narration.lowerBound..<comma, found, narration, sentence, rule: .indirectCueAfter)
    }

    /// The body that a report behind which `it said` stands begins with: `Acme will cut 300 jobs, it said.`
    private func own(_ phrase: NounPhrase, in report: Range<Int>) -> Int? {
        let last = phrase.tokens.upperBound - 1
        let pointsToFirm =
            phrase.kind == .plural && reading.language.people.neuter.contains(reading.tokens[last])
            || phrase.tokens.count == 2 && reading.isOf(.demonstrative, last - 1)
                && reading.language.people.firms.contains(reading.tokens[last])
        guard pointsToFirm, let subject = mainSubject(before: report.upperBound, floor: report.lowerBound),
            subject.role?.contains(where: { reading.isOf(.role, $0) }) != true, !subject.isTitled,
            let known = table.known(subject), !table.entities[known].isPlace
        else { return nil }
        return known
    }

    /// The words before an inserted attribution and, behind a comma, after it.
    func around(
        _ head: Range<Int>, _ found: Attribution, _ narration: Range<Int>, _ sentence: Sentence, rule: Attribution.Rule
    ) -> Statement? {
        var spans: [Range<Int>] = []
        if let first = trimmed(withoutConjunction(head)), reading.wordCount(first) > 1, !isTail(first, sentence),
            !isPointer(first)
        {
            spans.append(first)
        }
        if found.end < narration.upperBound, reading.isSymbol(",", found.end) || reading.isWord(found.end),
            let rest = trimmed(found.end..<narration.upperBound), isLongEnough(rest, behind: head),
            !isApposition(rest, to: found, behind: head),
            !reading.isOf([.relative, .carrier], rest.lowerBound),
            reading.isSymbol(",", found.end) || !reading.isOf([.stop, .demonstrative], rest.lowerBound)
        {
            // A topic before the attribution is no report of its own: `Pandemi, kata X, memberikan momentum …`.
            if isTopic(head) {
                spans = [rest]
            } else if reading.wordCount(rest) > 5,
                !reading.isOf(.stop, rest.lowerBound)
                    || reading.language.clauses.auxiliaries.contains(reading.tokens[rest.lowerBound])
            {
                spans.append(rest)
            }
        }
        guard !spans.isEmpty else { return nil }
        var found = found
        found.rule = rule
        return Statement(spans: spans, attribution: found, passage: sentence.passage)
    }

    /// Whether words behind an inserted attribution can go on with the report: four, or with a topic before it three and a
    /// number: `Suhu udara, kata X, mencapai 46 derajat Celsius`.
    private func isLongEnough(_ rest: Range<Int>, behind head: Range<Int>) -> Bool {
        let words = reading.wordCount(rest)
        return words > 3
            || words == 3 && !reading.language.readsClauses && isTopic(head) && !reading.isOf(.stop, rest.lowerBound)
                && rest.contains { reading.tokens[$0].kind == .number }
    }

    /// Whether a few words are only left of the attribution of a quotation: `“…,” Holt told the Tribune, according to AFP`.
    private func isTail(_ head: Range<Int>, _ sentence: Sentence) -> Bool {
        reading.language.readsClauses && reading.wordCount(head) < 5
            && sentence.quotations.contains { quotations[$0].tokens.upperBound <= head.lowerBound && isDirect($0) }
    }

    /// Whether words before an inserted attribution say nothing alone: a short topic, or in English an adverbial, as
    /// `In recent days, X said, …`, whereas the subject of what follows belongs to the report.
    private func isTopic(_ head: Range<Int>) -> Bool {
        guard reading.language.readsClauses, let first = head.first else { return reading.wordCount(head) < 5 }
        return reading.isOf([.stop, .conjunction, .adverb], first) || isParticiple(first)
            || reading.isOf(.notName, first) && !reading.isOf([.article, .pronoun, .pluralPronoun], first)
    }

    /// Whether words behind an inverted attribution tell more of the speaker: `said X, a lawyer who …`.
    private func isApposition(_ rest: Range<Int>, to found: Attribution, behind head: Range<Int>) -> Bool {
        let isSource = found.rule == .accordingToBefore && reading.wordCount(head) > 5
        guard reading.language.readsClauses, isSource || found.rule == .cueSpeakerAfter else { return false }
        return reading.isOf([.article, .role], rest.lowerBound)
    }
}
