extension Attributor {
    /// The reported speech of a sentence, or `nil` when it reports none.
    mutating func indirect(_ sentence: Sentence) -> Statement? {
        guard let narration = narration(of: sentence) else { return nil }
        if let found = accordingTo(narration, sentence) ?? ending(narration, sentence) { return found }
        var weak: Int?
        for verb in narration where reading.isWord(verb) && !isQuoted(verb, sentence) {
            guard reading.isOf([.report, .attitude, .cue], verb) else { continue }
            if reading.isOf(.cue, verb), let found = inserted(verb, narration, sentence) { return found }
            guard !reading.isOf(.that, verb + 1) || reading.isOf([.report, .attitude], verb) else { continue }
            if reading.isOf(.report, verb) {
                if let found = reported(verb, narration, sentence) { return found }
            } else if reading.isOf(.attitude, verb), weak == nil {
                weak = verb
            }
        }
        return weak.flatMap { reported($0, narration, sentence) }
    }

    /// The tokens of a sentence that may hold reported speech: what is left of it before and after its direct quotations.
    private func narration(of sentence: Sentence) -> Range<Int>? {
        var range = sentence.tokens
        for index in sentence.quotations {
            guard let attribution = attributions[index], isDirect(index) else { continue }
            let quotation = quotations[index].tokens
            // Words before a quotation with the verb that announces it are its attribution.
            if attribution.end <= quotation.lowerBound + 1 || attribution.cue.map({ $0.upperBound <= quotation.lowerBound }) == true {
                range = range.lowerBound..<min(range.upperBound, max(range.lowerBound, (attribution.cue ?? quotation).lowerBound))
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
        case .fragment, .appellation: return false
        default: return true
        }
    }

    private func isQuoted(_ token: Int, _ sentence: Sentence) -> Bool {
        sentence.quotations.contains { quotations[$0].tokens.contains(token) }
    }

    // MARK: Patterns

    /// `X mengatakan (bahwa) …`.
    private mutating func reported(_ verb: Int, _ narration: Range<Int>, _ sentence: Sentence) -> Statement? {
        guard let phrase = subjectBefore(verb, floor: sentence.tokens.lowerBound) else { return nil }
        var start = verb + 1
        while start < narration.upperBound, start - verb < 4, reading.isOf(.adverb, start) { start += 1 }
        start = skipAddressee(start, limit: narration.upperBound)
        while start < narration.upperBound, reading.isSymbol(",", start) || reading.isSymbol(":", start)
            || (reading.isOf(.that, start) && start - verb < 12)
        {
            start += 1
        }
        guard let span = trimmed(start..<narration.upperBound), reading.wordCount(span) > 1 else { return nil }
        let isPronoun = phrase.kind == .pronoun || phrase.kind == .plural
        let rule: Attribution.Rule =
            reading.isOf(.report, verb) ? (isPronoun ? .indirectPronoun : .indirectSubject) : .indirectAttitude
        let attribution = Attribution(
            speaker: speaker(of: phrase), phrase: phrase, cue: verb..<verb + 1, rule: rule, end: span.upperBound)
        return Statement(spans: [span], attribution: attribution, passage: sentence.passage)
    }

    /// Moves past `kepada X` after a verb, and past whom an English verb tells.
    private func skipAddressee(_ start: Int, limit: Int) -> Int {
        guard start < limit else { return start }
        if reading.isOf(.addressee, start - 1), let phrase = reader.phrase(at: start, before: limit),
            reading.isOf(.that, phrase.end) || phrase.kind == .person
        {
            return phrase.end
        }
        guard reading.isOf(.addressee, start), let phrase = reader.phrase(at: start + 1, before: limit) else { return start }
        return phrase.end
    }

    /// `…, kata X(, …)`.
    private mutating func inserted(_ verb: Int, _ narration: Range<Int>, _ sentence: Sentence) -> Statement? {
        let comma = verb - 1
        guard comma > narration.lowerBound + 1, reading.isSymbol(",", comma) else {
            return subjectInserted(verb, narration, sentence)
        }
        guard let found = cue(verb, limit: narration.upperBound), found.phrase != nil else { return nil }
        return around(narration.lowerBound..<comma, found, narration, sentence, rule: .indirectCueAfter)
    }

    /// `…, X said(, …)`.
    private mutating func subjectInserted(_ verb: Int, _ narration: Range<Int>, _ sentence: Sentence) -> Statement? {
        guard reading.isOf(.report, verb), let phrase = subjectBefore(verb, floor: narration.lowerBound) else { return nil }
        let comma = phrase.tokens.lowerBound - 1
        guard comma > narration.lowerBound + 1, reading.isSymbol(",", comma),
            verb + 1 >= narration.upperBound || reading.tokens[verb + 1].kind == .punctuation || reading.isOf(.stop, verb + 1)
                || reading.isOf(.notName, verb + 1)
        else { return nil }
        guard !reading.isOf([.stop, .conjunction], narration.lowerBound) || reading.wordCount(narration.lowerBound..<comma) > 8
        else { return nil }
        let found = Attribution(
            speaker: speaker(of: phrase), phrase: phrase, cue: verb..<verb + 1, rule: .indirectCueAfter, end: verb + 1)
        return around(narration.lowerBound..<comma, found, narration, sentence, rule: .indirectCueAfter)
    }

    /// The words before an inserted attribution and, behind a comma, after it.
    private func around(
        _ head: Range<Int>, _ found: Attribution, _ narration: Range<Int>, _ sentence: Sentence, rule: Attribution.Rule
    ) -> Statement? {
        guard let first = trimmed(head), reading.wordCount(first) > 1 else { return nil }
        var spans = [first]
        if found.end < narration.upperBound, reading.isSymbol(",", found.end),
            let rest = trimmed(found.end + 1..<narration.upperBound), reading.wordCount(rest) > 3,
            !reading.isOf([.stop, .relative, .carrier], rest.lowerBound)
        {
            spans.append(rest)
        }
        var found = found
        found.rule = rule
        return Statement(spans: spans, attribution: found, passage: sentence.passage)
    }

    /// `Menurut X, …` and `…, menurut X`.
    private mutating func accordingTo(_ narration: Range<Int>, _ sentence: Sentence) -> Statement? {
        for start in narration where reading.isOf([.accordingTo, .function, .stop], start) || reading.tokens[start].word != 0 {
            guard let length = reading.match(.accordingTo, start), !isQuoted(start, sentence) else { continue }
            let isFirst = start - narration.lowerBound < 4
            guard isFirst || reading.isSymbol(",", start - 1) else { continue }
            guard let phrase = reader.phrase(at: start + length, before: narration.upperBound) else { continue }
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

    private func comma(from start: Int, _ narration: Range<Int>) -> Int? {
        (start..<min(narration.upperBound, start + 24)).first { reading.isSymbol(",", $0) }
    }

    /// `Dikatakannya, …` and `…, katanya`.
    private mutating func ending(_ narration: Range<Int>, _ sentence: Sentence) -> Statement? {
        guard let index = narration.first(where: { reading.isOf(.cueEnding, $0) && !isQuoted($0, sentence) }) else {
            return nil
        }
        let found = Attribution(
            speaker: discourse.focus, phrase: nil, cue: index..<index + 1, rule: .indirectEnding, end: index + 1)
        guard discourse.focus != .nobody else { return nil }
        if index - narration.lowerBound < 4 {
            guard let span = trimmed(index + 1..<narration.upperBound), reading.wordCount(span) > 2 else { return nil }
            return Statement(spans: [span], attribution: found, passage: sentence.passage)
        }
        guard reading.isSymbol(",", index - 1) else {
            // `Meski demikian, dikatakannya hingga kini …`: what follows is the report.
            guard let span = trimmed(index + 1..<narration.upperBound), reading.wordCount(span) > 2 else { return nil }
            return Statement(spans: [span], attribution: found, passage: sentence.passage)
        }
        let rest = index + 1 < narration.upperBound && !reading.isSymbol(".", index + 1) && !reading.isSymbol(",", index + 1)
        if rest, let span = trimmed(index + 1..<narration.upperBound), reading.wordCount(span) > 4 {
            return Statement(spans: [span], attribution: found, passage: sentence.passage)
        }
        return around(narration.lowerBound..<index - 1, found, narration, sentence, rule: .indirectEnding)
    }

    /// A stretch without punctuation, tags and breaks at its ends; `nil` when nothing is left.
    func trimmed(_ range: Range<Int>) -> Range<Int>? {
        var range = range
        func isEdge(_ index: Int) -> Bool {
            let token = reading.tokens[index]
            if token.kind == .tag || token.kind == .lineBreak { return true }
            guard token.kind == .punctuation else { return false }
            return [".", ",", ";", ":", "!", "?", "-"].contains { token.isPunctuation($0) }
        }
        while let first = range.first, isEdge(first) { range.removeFirst() }
        while let last = range.last, isEdge(last) { range.removeLast() }
        return range.isEmpty ? nil : range
    }
}
