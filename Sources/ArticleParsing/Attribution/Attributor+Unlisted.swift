import Articles

/// Words that no list has where only verbs of saying stand: right behind a quotation that a comma, `?` or `!` ends.
extension Attributor {
    /// `"…," sergahnya`, `"…," sergah Budi`, `“…,” he protests`.
    mutating func unlisted(_ index: Int, limit: Int, _ quotation: Quotation) -> Attribution? {
        guard let last = quotation.content.last, hasLowerWord(quotation),
            [",", "!", "?"].contains(where: { reading.isSymbol($0, last) }) || reading.isSymbol(",", index - 1)
        else { return nil }
        return reading.language.readsClauses
            ? unlistedBehindSubject(index, limit: limit) : unlistedBeforeSpeaker(index, limit: limit)
    }

    private mutating func unlistedBehindSubject(_ index: Int, limit: Int) -> Attribution? {
        guard let phrase = reader.phrase(at: index, before: limit), phrase.kind == .pronoun || phrase.kind == .person,
            isKnown(phrase)
        else { return nil }
        let verb = phrase.end
        guard isUnlisted(verb, limit: limit), hasShapeOfSpeech(verb), closes(verb + 1, limit: limit) else { return nil }
        return Attribution(
            speaker: speaker(of: phrase), phrase: phrase, cue: verb..<verb + 1,
            rule: phrase.kind == .pronoun ? .pronounCueAfter : .speakerCueAfter, end: verb + 1)
    }

    private mutating func unlistedBeforeSpeaker(_ index: Int, limit: Int) -> Attribution? {
        guard isUnlisted(index, limit: limit) else { return nil }
        if hasShapeOfSpeech(index) {
            guard closes(index + 1, limit: limit) else { return nil }
            return Attribution(
                speaker: .antecedent, phrase: nil, cue: index..<index + 1, rule: .cueEndingAfter, end: index + 1)
        }
        guard let phrase = reader.phrase(at: index + 1, before: limit), isKnown(phrase),
            phrase.kind == .pronoun || phrase.kind == .person && reading.isCapital(index + 1)
        else { return nil }
        return Attribution(
            speaker: speaker(of: phrase), phrase: phrase, cue: index..<index + 1,
            rule: phrase.kind == .pronoun ? .cuePronounAfter : .cueSpeakerAfter, end: phrase.end)
    }

    private func isUnlisted(_ index: Int, limit: Int) -> Bool {
        index < limit && reading.isWord(index) && !reading.isCapital(index) && reading.tokens[index].word == 0
    }

    private func hasShapeOfSpeech(_ index: Int) -> Bool {
        reading.language.reports.speechShapes.contains {
            $0.matches(reading.source.text.utf8, reading.source.bytes(of: index))
        }
    }

    /// Whether an attribution can end before a token.
    private func closes(_ index: Int, limit: Int) -> Bool {
        index >= limit || !reading.isWord(index) || reading.isOf([.stop, .adverb, .calendar, .conjunction], index)
    }
}
