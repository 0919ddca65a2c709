extension Attributor {
    /// Who said a quotation, by its own sentence; `nil` when it is no speech or the sentence does not tell.
    mutating func direct(_ index: Int, in sentence: Sentence) -> Attribution? {
        let quotation = quotations[index]
        if let label = quotation.label { return labelled(label, end: quotation.content.upperBound) }
        let limit = limit(after: index)
        guard isFreeStanding(quotation) || isClause(quotation), !isTitle(quotation), !isNamed(quotation) else {
            return nil
        }
        if let close = quotation.close, let found = after(close + 1, limit: limit, quotation) { return found }
        if let found = unclosed(quotation) { return found }
        if let found = before(index, in: sentence) ?? announced(quotation) ?? asked(quotation) {
            return found
        }
        return split(index, in: sentence)
    }

    /// Where the words after a quotation end: at the next one or with the passage.
    func limit(after index: Int) -> Int {
        let quotation = quotations[index]
        let end = passages[quotation.lastPassage].tokens.upperBound
        guard index + 1 < quotations.count, quotations[index + 1].passage == quotation.lastPassage else { return end }
        return min(end, quotations[index + 1].tokens.lowerBound)
    }

    /// `HOLT: …` in a transcript.
    private mutating func labelled(_ label: Range<Int>, end: Int) -> Attribution {
        let name = label.prefix { !reading.isSymbol(",", $0) }
        let phrase = NounPhrase(
            tokens: label, name: label.lowerBound..<label.lowerBound + name.count, kind: .person, end: label.upperBound)
        return Attribution(speaker: speaker(of: phrase), phrase: phrase, cue: nil, rule: .transcript, end: end)
    }

    // MARK: After

    /// The attribution that begins right after a closing mark.
    private mutating func after(_ start: Int, limit: Int, _ quotation: Quotation) -> Attribution? {
        var index = start
        while index < limit,
            reading.tokens[index].kind == .tag || reading.isSymbol(",", index) || isBreakInside(index, limit: limit)
        {
            index += 1
        }
        if index < limit, reading.isSymbol(".", index), !reading.endsSentence(index, before: limit) { index += 1 }
        guard index < limit else { return nil }
        if let found = signature(index, limit: limit) { return found }
        let verb = skipAdverbs(index, limit: limit)
        return cue(verb, limit: limit) ?? closer(index, limit: limit) ?? according(index, limit: limit)
            ?? subject(index, limit: limit, quotation) ?? unlisted(index, limit: limit, quotation)
    }

    /// Whether a line ends at a token and its sentence does not: `"Kami siap,"` and `kata X` on the next line.
    private func isBreakInside(_ index: Int, limit: Int) -> Bool {
        reading.tokens[index].kind == .lineBreak && index + 1 < limit && reading.isWord(index + 1)
            && !reading.isCapital(index + 1)
    }

    /// `― Name` after a closing mark.
    private mutating func signature(_ index: Int, limit: Int) -> Attribution? {
        guard reading.isSymbol("-", index), reading.tokens[index].length > 1,
            let phrase = reader.phrase(at: index + 1, before: limit), phrase.kind == .person
        else { return nil }
        guard
            phrase.end >= limit || reading.tokens[phrase.end].kind == .lineBreak || reading.isSymbol(",", phrase.end)
                || reading.isSymbol(".", phrase.end)
        else { return nil }
        return Attribution(
            speaker: speaker(of: phrase), phrase: phrase, cue: nil, rule: .signature, end: phrase.end)
    }

    /// `kata X`, `katanya`, `said X` at a token.
    mutating func cue(_ index: Int, limit: Int) -> Attribution? {
        guard index < limit, reading.isWord(index) else { return nil }
        if reading.isOf(.cueEnding, index) {
            return Attribution(
                speaker: .antecedent, phrase: nil, cue: index..<index + 1, rule: .cueEndingAfter, end: index + 1)
        }
        guard let length = reading.match([.cue, .passiveReport], index) else { return nil }
        var next = index + length
        while reading.isOf([.adverb, .agent], next), next < limit { next += 1 }
        guard let first = reader.phrase(at: next, before: limit) else {
            return Attribution(
                speaker: .antecedent, phrase: nil, cue: index..<index + length, rule: .cueAlone, end: next)
        }
        let phrase = pair(first, limit: limit)
        let rule: Attribution.Rule = phrase.kind == .pronoun ? .cuePronounAfter : .cueSpeakerAfter
        return Attribution(
            speaker: speaker(of: described(phrase, limit: limit)), phrase: phrase, cue: index..<index + length,
            rule: rule,
            end: phrase.end)
    }

    /// A phrase without a name, joined with the name that an apposition gives: `seorang warga, Nama,`.
    func described(_ phrase: NounPhrase, limit: Int) -> NounPhrase {
        // `juru bicara kelompok itu, Nama,`: a demonstrative may end the phrase.
        let isBack = reading.isOf(.demonstrative, phrase.end) && !reading.isOf(.article, phrase.end)
        let comma = isBack ? phrase.end + 1 : phrase.end
        guard phrase.name == nil, phrase.kind == .unnamed || phrase.kind == .role || phrase.kind == .group,
            reading.isSymbol(",", comma), comma + 1 < limit,
            let name = reader.proper(at: comma + 1, before: limit), name.kind == .person, name.role == nil
        else { return phrase }
        var joined = name
        joined.role = phrase.tokens
        joined.tokens = phrase.tokens.lowerBound..<name.tokens.upperBound
        return joined
    }

    /// `demikian X` at a token.
    mutating func closer(_ index: Int, limit: Int) -> Attribution? {
        guard let length = reading.match(.closer, index) else { return nil }
        if let found = cue(index + length, limit: limit) {
            var found = found
            found.rule = .closerAfter
            return found
        }
        guard let phrase = reader.phrase(at: index + length, before: limit) else { return nil }
        return Attribution(
            speaker: speaker(of: phrase), phrase: phrase, cue: index..<index + length, rule: .closerAfter,
            end: phrase.end)
    }

    /// `menurut X` at a token.
    private mutating func according(_ index: Int, limit: Int) -> Attribution? {
        guard let length = reading.match(.accordingTo, index), !reading.isOf(.carrier, index),
            let source = reader.phrase(at: index + length, before: limit)
        else { return nil }
        let phrase = maker(of: source, before: limit) ?? source
        return Attribution(
            speaker: speaker(of: phrase), phrase: phrase, cue: index..<index + length, rule: .accordingToAfter,
            end: phrase.end)
    }

    /// `X menandaskan`, `he said` at a token.
    private mutating func subject(_ index: Int, limit: Int, _ quotation: Quotation) -> Attribution? {
        guard let first = reader.phrase(at: index, before: limit), isKnown(first) else { return nil }
        let phrase = joint(first, limit: limit)
        guard let verb = verb(after: phrase, limit: min(limit, index + 40)) else { return nil }
        // `In her book, “The Wall,” Holt writes: “…`: the verb leads on, and what stands before it is a title.
        if reading.isSymbol(":", verb.upperBound), !hasLowerWord(quotation) { return nil }
        // After a full stop a new sentence begins, whose verb is not this quotation's.
        if let last = quotation.content.last(where: { !reading.tokens[$0].isMark }), reading.isSymbol(".", last),
            reading.tokens[last].length == 1,
            reading.isCapital(index),
            !endsClause(verb.upperBound, limit: limit)
                || !isFreeStanding(quotation) && announces(verb.upperBound, before: limit)
        {
            return nil
        }
        let isPronoun = phrase.kind == .pronoun || phrase.kind == .plural
        return Attribution(
            speaker: speaker(of: described(phrase, limit: limit)), phrase: phrase, cue: verb,
            rule: isPronoun ? .pronounCueAfter : .speakerCueAfter,
            end: verb.upperBound)
    }

    /// Whether a comma or colon leads from a verb to the next quotation: `“… shortsighted.” He added, “…`.
    private func announces(_ index: Int, before limit: Int) -> Bool {
        index + 1 == limit && limit < reading.tokens.count && reading.tokens[limit].isMark
            && (reading.isSymbol(",", index) || reading.isSymbol(":", index))
    }

    /// A name with the one that `and` joins to it behind a cue: `kata Budi dan Wati.`
    private func pair(_ first: NounPhrase, limit: Int) -> NounPhrase {
        guard first.kind == .person, reading.isOf(.and, first.end),
            let second = reader.phrase(at: first.end + 1, before: limit), second.kind == .person, isKnown(second),
            endsClause(second.end, limit: limit) || reading.isOf([.stop, .calendar], second.end)
        else { return first }
        return NounPhrase(
            tokens: first.tokens.lowerBound..<second.tokens.upperBound, kind: .group, end: second.end)
    }

    /// A name with the one that `and` joins to it, where both are the subject: `Mary Holt and Dan Reyes said`.
    private func joint(_ first: NounPhrase, limit: Int) -> NounPhrase {
        guard reading.language.readsClauses, first.kind == .person, reading.isOf(.and, first.end),
            let second = reader.phrase(at: first.end + 1, before: limit), second.kind == .person, isKnown(second),
            verb(at: second.end, limit: limit) != nil
        else { return first }
        return NounPhrase(
            tokens: first.tokens.lowerBound..<second.tokens.upperBound, kind: .group, end: second.end)
    }

    /// Whether a name is one that the table holds, rather than any word with a capital.
    func isKnown(_ phrase: NounPhrase) -> Bool {
        phrase.kind != .person || phrase.role != nil
            || phrase.name.flatMap { table.mention(at: $0.lowerBound) ?? table.mention(at: $0.upperBound - 1) } != nil
    }

    private func endsClause(_ index: Int, limit: Int) -> Bool {
        index >= limit || reading.tokens[index].kind == .punctuation || reading.tokens[index].kind == .lineBreak
            || reading.tokens[index].isMark
    }

    /// The reporting verb that a phrase is the subject of: right after it, or behind an apposition between commas.
    func verb(after phrase: NounPhrase, limit: Int) -> Range<Int>? {
        var index = phrase.end
        if let verb = verb(at: index, limit: limit) { return verb }
        guard phrase.kind != .pronoun, index < limit else { return nil }
        // The sentence's own verb stands after the last comma of the apposition, or without commas after `of …`.
        while index < limit, !reading.endsSentence(index, before: limit), reading.tokens[index].kind != .lineBreak,
            !reading.tokens[index].isMark
        {
            let isComma = reading.isSymbol(",", index) || reading.isSymbol(")", index)
            if isComma || (reading.isWord(index) && !reading.isOf([.relative, .stop], index)) {
                if let verb = verb(at: index + 1, limit: limit), !isComma || reading.isOf(.report, verb.lowerBound) {
                    return verb
                }
            }
            index += 1
        }
        return nil
    }

    private func verb(at start: Int, limit: Int) -> Range<Int>? {
        let index = skipAdverbs(start, limit: limit)
        guard index < limit, let length = reading.match([.report, .cue], index) else { return nil }
        return index..<index + length
    }

    func skipAdverbs(_ start: Int, limit: Int) -> Int {
        var index = start
        while index < limit, index - start < 4, reading.tokens[index].kind == .tag || reading.isOf(.adverb, index),
            !reading.isOf([.cue, .report], index)
        {
            index += 1
        }
        return index
    }

    /// An attribution inside a quotation that was never closed: `"Kami siap, kata X.`
    private mutating func unclosed(_ quotation: Quotation) -> Attribution? {
        guard quotation.close == nil, quotation.content.upperBound < passages[quotation.lastPassage].tokens.upperBound,
            reading.isSymbol(",", quotation.content.upperBound)
        else { return nil }
        return cue(quotation.content.upperBound + 1, limit: passages[quotation.lastPassage].tokens.upperBound)
    }

    // MARK: Before

    /// The attribution right before an opening mark: `X mengatakan, "…`.
    private mutating func before(_ index: Int, in sentence: Sentence) -> Attribution? {
        guard let open = quotations[index].open else { return nil }
        var floor = sentence.tokens.lowerBound
        if index > sentence.quotations.lowerBound { floor = quotations[index - 1].tokens.upperBound }
        var verb = open - 1
        let isColon = reading.isSymbol(":", verb)
        let isComma = reading.isSymbol(",", verb)
        let begins = beginsLikeSentence(quotations[index])
        let reach = isColon ? 16 : isComma && begins ? 8 : begins ? 3 : 2
        let kinds: WordClass = [.report, .cue, .cueEnding, .passiveReport]
        while verb >= floor, verb >= open - reach {
            if reading.isOf(.that, verb), reading.language.readsClauses { return nil }
            let isReport =
                reading.isOf(verb == open - 1 ? kinds.union(.attitude) : kinds, verb)
                || isColon && (reading.match(kinds, verb) ?? 0) > 1
            if isReport, isVerb(verb),
                isColon || isComma || isClause(quotations[index])
            {
                return beforeVerb(verb, floor: floor, open: open)
            }
            verb -= 1
        }
        return accordingBefore(floor, open: open) ?? (isColon && begins ? led(to: open, floor: floor) : nil)
    }

    /// Whether a few quoted words are the name of what stands before them: `Its chatbot, called “Sunny,” will close`.
    private func isNamed(_ quotation: Quotation) -> Bool {
        guard let open = quotation.open, reading.language.readsClauses, reading.isOf(.appellation, open - 1) else {
            return false
        }
        return reading.isSymbol(",", open - 2) && reading.wordCount(quotation.content) < 5
    }

    /// The attribution in the passage before, where it ends with a colon: `X said:`.
    private mutating func announced(_ quotation: Quotation) -> Attribution? {
        guard quotation.passage > 0, quotation.open == passages[quotation.passage].tokens.lowerBound else { return nil }
        let before = passages[quotation.passage - 1].tokens
        guard let colon = before.last, reading.isSymbol(":", colon), let open = quotation.open else { return nil }
        let floor = max(before.lowerBound, colon - 16)
        guard let verb = (floor..<colon).last(where: { reading.isOf([.report, .cue, .cueEnding], $0) }) else {
            return nil
        }
        return beforeVerb(verb, floor: before.lowerBound, open: open)
    }

    private mutating func beforeVerb(_ verb: Int, floor: Int, open: Int) -> Attribution? {
        if reading.isOf(.cueEnding, verb) {
            return Attribution(
                speaker: .antecedent, phrase: nil, cue: verb..<verb + 1, rule: .pronounCueBefore, end: open)
        }
        if let phrase = subjectBefore(verb, floor: floor) {
            let isPronoun = phrase.kind == .pronoun || phrase.kind == .plural
            return Attribution(
                speaker: speaker(of: phrase), phrase: phrase, cue: verb..<verb + 1,
                rule: isPronoun ? .pronounCueBefore : .speakerCueBefore, end: open)
        }
        guard reading.isOf([.cue, .passiveReport], verb), var found = cue(verb, limit: open) else { return nil }
        found.rule = .speakerCueBefore
        return found
    }

    /// `Menurut X, "…`.
    private mutating func accordingBefore(_ floor: Int, open: Int) -> Attribution? {
        guard open - floor < 30, open > floor,
            let start = (floor..<open).first(where: { reading.match(.accordingTo, $0) != nil }),
            let length = reading.match(.accordingTo, start),
            let phrase = reader.phrase(at: start + length, before: open),
            reading.isSymbol(",", open - 1) || reading.isSymbol(":", open - 1)
        else { return nil }
        return Attribution(
            speaker: speaker(of: phrase), phrase: phrase, cue: start..<start + length, rule: .accordingToBefore,
            end: open)
    }

    /// Whether a quotation begins with a capital letter, as a sentence does.
    private func beginsLikeSentence(_ quotation: Quotation) -> Bool {
        reading.isCapital(quotation.content.lowerBound) || !reading.isWord(quotation.content.lowerBound)
    }

    /// Whether words between marks are the title of a work: all with capitals, behind a preposition or noun.
    func isTitle(_ quotation: Quotation) -> Bool {
        guard !isFreeStanding(quotation) else { return false }
        var words = 0
        for index in quotation.content where reading.isWord(index) {
            words += 1
            let isOfTitle =
                reading.tokens[index].isCapitalised || reading.isOf([.stop, .joiner, .article, .function], index)
            guard isOfTitle, words < 8 else { return false }
        }
        return words > 1
    }

    /// Whether a quotation reads as a clause of its own: four words or more, or an end of a sentence inside.
    func isClause(_ quotation: Quotation) -> Bool {
        if reading.wordCount(quotation.content) > 4 { return true }
        guard let last = quotation.content.last else { return false }
        return reading.isSymbol(".", last) || reading.isSymbol("!", last) || reading.isSymbol("?", last)
            || reading.isSymbol(",", last)
    }

    // MARK: Split

    /// `"A," kata X. "B"`: what follows an attribution in the passage goes on by the same speaker.
    private func split(_ index: Int, in sentence: Sentence) -> Attribution? {
        guard index > 0, quotations[index - 1].lastPassage == quotations[index].passage, isClause(quotations[index]),
            let before = attributions[index - 1]
        else { return nil }
        let between = quotations[index - 1].tokens.upperBound..<quotations[index].tokens.lowerBound
        guard between.count <= 40, isFreeStanding(quotations[index]) else { return nil }
        // Narration of its own between the two may have turned to somebody else.
        let sentences = between.count { reading.endsSentence($0, before: between.upperBound) }
        guard sentences == 0 || sentences == 1 && beginsLikeSentence(quotations[index]) else { return nil }
        return Attribution(
            speaker: before.speaker, phrase: before.phrase, cue: nil, rule: .split,
            end: quotations[index].tokens.upperBound)
    }

    /// Whether a quotation stands where a sentence could: after punctuation or at its passage's start.
    func isFreeStanding(_ quotation: Quotation) -> Bool {
        let start = quotation.tokens.lowerBound
        guard start > passages[quotation.passage].tokens.lowerBound else { return true }
        let before = reading.tokens[start - 1]
        return before.kind == .punctuation || before.kind == .tag || before.isMark || before.kind == .lineBreak
    }
}
