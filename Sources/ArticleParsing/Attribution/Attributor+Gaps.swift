import Articles

extension Attributor {
    /// Attributes quotations whose own sentence names nobody, by the sentences and quotations around them.
    ///
    /// Of 14 such quotations read by hand about nine were by the speaker of a quotation beside them.
    mutating func fillGaps() {
        var spoken = 0
        var before = LastSpeaker()
        for index in quotations.indices {
            let start = quotations[index].tokens.lowerBound
            while spoken < statements.count, statements[spoken].spans[0].lowerBound < start {
                before.note(statements[spoken].attribution, passage: statements[spoken].passage)
                spoken += 1
            }
            if attributions[index] == nil { attributions[index] = bare(index, before) }
            if attributions[index]?.speaker == .nobody { lookAhead(index) }
            if let found = attributions[index], isDirect(index) {
                before.note(found, passage: quotations[index].lastPassage)
            }
        }
    }

    /// Leads `katanya` before anybody was named to the person who speaks next.
    private mutating func lookAhead(_ index: Int) {
        guard attributions[index]?.cue != nil, let next = next(index), let found = attributions[next],
            isPerson(found.speaker), [.cueSpeakerAfter, .speakerCueAfter, .speakerCueBefore].contains(found.rule)
        else { return }
        attributions[index]?.speaker = found.speaker
    }

    /// The one who spoke last, and in which passage.
    private struct LastSpeaker {
        var speaker: Attribution.Speaker = .nobody
        var phrase: NounPhrase?
        var passage = -1
        var end = 0

        mutating func note(_ attribution: Attribution, passage: Int) {
            guard attribution.speaker != .nobody else { return }
            (speaker, phrase, self.passage, end) = (attribution.speaker, attribution.phrase, passage, attribution.end)
        }
    }

    /// A quotation that stands as a sentence of its own without an attribution.
    private func bare(_ index: Int, _ before: LastSpeaker) -> Attribution? {
        let quotation = quotations[index]
        guard isSpeech(quotation) else { return nil }
        let end = quotation.tokens.upperBound
        let passage = quotation.passage
        // An unclosed quotation before one that opens the next passage goes on there.
        if quotation.close == nil, let next = next(index), let found = attributions[next] {
            return Attribution(speaker: found.speaker, phrase: found.phrase, cue: nil, rule: .continued, end: end)
        }
        if let found = actor(before: index) ?? introduced(before: quotation, since: before) { return found }
        if before.passage == passage, before.speaker != .nobody {
            return Attribution(
                speaker: before.speaker, phrase: before.phrase, cue: nil, rule: .sentenceBefore, end: end)
        }
        if let next = next(index),
            attributions[next].map({ $0.rule == .cueSpeakerAfter || $0.rule == .speakerCueAfter }) == true,
            before.passage < passage - 1
        {
            return Attribution(
                speaker: attributions[next]?.speaker ?? .nobody, phrase: nil, cue: nil, rule: .nextQuote, end: end)
        }
        let rule: Attribution.Rule = before.passage >= passage - 1 ? .previousQuote : .unattributed
        return Attribution(speaker: before.speaker, phrase: nil, cue: nil, rule: rule, end: end)
    }

    /// The person that the sentence right before a quotation begins with: `Holt shook her head. “…”`.
    private func actor(before index: Int) -> Attribution? {
        let quotation = quotations[index]
        guard let last = sentence(endingAt: quotation.tokens.lowerBound), last.passage == quotation.passage,
            last.quotations.isEmpty,
            let mention = apposed(at: last.tokens.lowerBound, in: last)
                ?? (reading.language.readsClauses ? table.mention(at: last.tokens.lowerBound) : nil),
            table.entities[mention.entity].kind == .person
        else { return nil }
        return Attribution(
            speaker: .entity(mention.entity), phrase: mention.phrase, cue: nil, rule: .sentenceBefore,
            end: quotation.tokens.upperBound)
    }

    /// The person brought in by the words right before a quotation, after the last one who spoke.
    private func introduced(before quotation: Quotation, since last: LastSpeaker) -> Attribution? {
        let start = passages[quotation.passage].tokens.lowerBound
        // Who is named behind an attribution, as in `X said after meeting Y`, only belongs to its circumstances.
        let tail =
            last.end > start
            ? tail(from: last.end, passage: quotation.passage, before: quotation.tokens.lowerBound) : nil
        let floor = max(tail?.upperBound ?? last.end, start)
        var index = table.mentionCount(before: quotation.tokens.lowerBound) - 1
        var seen = 0
        while index >= 0, seen < 6, table.mentions[index].phrase.tokens.lowerBound >= floor {
            let mention = table.mentions[index]
            if table.entities[mention.entity].kind == .person, table.entities[mention.entity].isAttested,
                table.words(of: mention.phrase).count > 1
            {
                return Attribution(
                    speaker: .entity(mention.entity), phrase: nil, cue: nil, rule: .sentenceBefore,
                    end: quotation.tokens.upperBound)
            }
            (index, seen) = (index - 1, seen + 1)
        }
        return nil
    }

    /// The next quotation when it begins in this passage or the next one.
    private func next(_ index: Int) -> Int? {
        guard index + 1 < quotations.count, quotations[index + 1].passage <= quotations[index].lastPassage + 1 else {
            return nil
        }
        return index + 1
    }

    /// Whether a few words are a sentence of their own, with its capital and its end inside the marks: `“Not yet.”`
    private func isUtterance(_ quotation: Quotation) -> Bool {
        let (before, last) = (quotation.tokens.lowerBound - 1, quotation.content.upperBound - 1)
        let isApart =
            before < passages[quotation.passage].tokens.lowerBound
            || [".", "!", "?", ":"].contains { reading.isSymbol($0, before) }
        return reading.language.readsClauses && isApart && reading.isCapital(quotation.content.lowerBound)
            && [".", "!", "?"].contains { reading.isSymbol($0, last) }
            && hasLowerWord(quotation)
    }

    /// Whether a word without a capital stands among quoted words, articles and the like left aside: headings have none.
    func hasLowerWord(_ quotation: Quotation) -> Bool {
        quotation.content.contains {
            reading.isWord($0) && !reading.isCapital($0) && !reading.isOf([.stop, .article, .function], $0)
        }
    }

    /// Whether words between marks read as speech: a sentence of their own, and not one of the sentence around them.
    private func isSpeech(_ quotation: Quotation) -> Bool {
        // A short one counts where it follows another: `“I can’t.” “I never could.”`
        let start = quotation.tokens.lowerBound
        let follows = start > 0 && reading.tokens[start - 1].isMark
        guard reading.wordCount(quotation.content) > (follows ? 2 : 4) || isUtterance(quotation),
            isFreeStanding(quotation),
            !reading.language.readsClauses || reading.wordCount(quotation.content) > 9 || hasLowerWord(quotation)
        else { return false }
        let end = quotation.tokens.upperBound
        let limit = passages[quotation.lastPassage].tokens.upperBound
        guard end < limit else { return true }
        guard let last = quotation.content.last else { return false }
        let isEnded = reading.isSymbol(".", last) || reading.isSymbol("!", last) || reading.isSymbol("?", last)
        return isEnded || reading.endsSentence(end, before: limit) || reading.isCapital(end)
            || reading.tokens[end].isMark
    }
}
