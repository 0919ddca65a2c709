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
            if let found = attributions[index], isDirect(index) {
                before.note(found, passage: quotations[index].passage)
            }
        }
    }

    /// The one who spoke last, and in which passage.
    private struct LastSpeaker {
        var speaker: Attribution.Speaker = .nobody
        var passage = -1

        mutating func note(_ attribution: Attribution, passage: Int) {
            guard attribution.speaker != .nobody else { return }
            (speaker, self.passage) = (attribution.speaker, passage)
        }
    }

    /// A quotation that stands as a sentence of its own without an attribution.
    private func bare(_ index: Int, _ before: LastSpeaker) -> Attribution? {
        let quotation = quotations[index]
        guard isSpeech(quotation) else { return nil }
        let end = quotation.tokens.upperBound
        let passage = quotation.passage
        if before.passage == passage, before.speaker != .nobody {
            return Attribution(speaker: before.speaker, phrase: nil, cue: nil, rule: .sentenceBefore, end: end)
        }
        // A passage of quotations only is followed by the one that names its speaker, or follows it.
        if let next = next(index), attributions[next].map({ $0.rule == .cueSpeakerAfter || $0.rule == .speakerCueAfter }) == true,
            isOpened(index) || before.passage < passage - 1
        {
            return Attribution(
                speaker: attributions[next]?.speaker ?? .nobody, phrase: nil, cue: nil, rule: .nextQuote, end: end)
        }
        if before.passage == passage - 1, before.speaker != .nobody {
            return Attribution(speaker: before.speaker, phrase: nil, cue: nil, rule: .previousQuote, end: end)
        }
        return Attribution(speaker: discourseless(before), phrase: nil, cue: nil, rule: .unattributed, end: end)
    }

    private func discourseless(_ before: LastSpeaker) -> Attribution.Speaker { before.speaker }

    /// The next quotation when it begins in this passage or the next one.
    private func next(_ index: Int) -> Int? {
        guard index + 1 < quotations.count, quotations[index + 1].passage <= quotations[index].passage + 1 else { return nil }
        return index + 1
    }

    /// Whether a quotation was left open, as one is that goes on in the next passage.
    private func isOpened(_ index: Int) -> Bool { quotations[index].close == nil }

    /// Whether words between marks read as speech: a sentence of their own, and not one of the sentence around them.
    private func isSpeech(_ quotation: Quotation) -> Bool {
        guard reading.wordCount(quotation.content) > 4, isFreeStanding(quotation) else { return false }
        let end = quotation.tokens.upperBound
        let limit = passages[quotation.passage].tokens.upperBound
        guard end < limit else { return true }
        guard let last = quotation.content.last else { return false }
        let isEnded = reading.isSymbol(".", last) || reading.isSymbol("!", last) || reading.isSymbol("?", last)
        return isEnded || reading.endsSentence(end, before: limit) || reading.isCapital(end) || reading.tokens[end].isMark
    }
}
