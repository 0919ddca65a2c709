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
        if words.contains(.passiveReport),
            let found = passive(narration, sentence) ?? documented(narration, sentence)
        {
            return found
        }
        if words.contains(.cue), let found = inverted(narration, sentence) { return found }
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
    /// and before an auxiliary or behind an article it is a noun, as in `the plan was` and `his claims`; the `Si` of a
    /// degree, `M.Si mengatakan`, is no article.
    func isVerb(_ index: Int) -> Bool {
        guard index == 0 || reading.tokens[index - 1].kind != .possessive || reading.isOf(.pronoun, index - 2),
            !reading.isOf(.article, index - 1) || reading.isSymbol(".", index - 2),
            (reading.match(.negation, index) ?? 1) == 1, !isToldOf(index)
        else { return false }
        return (!reading.tokens[index].isCapitalised || reading.beginsSentence(index))
            && !(index + 1 < reading.tokens.count
                && reading.language.clauses.auxiliaries.contains(reading.tokens[index + 1]))
    }

    /// Whether a verb tells what its subject hears: `Holt laughs when told of the remark`.
    private func isToldOf(_ index: Int) -> Bool {
        reading.isOf(.addressee, index) && reading.isOf(.conjunction, index - 1)
            && !reading.language.clauses.coordinators.contains(reading.tokens[index - 1])
    }

    /// Whether a comma or `bahwa` follows a verb.
    func isFollowedByReport(_ verb: Int, _ narration: Range<Int>) -> Bool {
        guard verb + 1 < narration.upperBound else { return false }
        return reading.isOf(.that, verb + 1) || (reading.isSymbol(",", verb + 1) && reading.isOf(.report, verb))
    }

    /// Whether a verb reports by itself: none of deeds, unless with a word behind it, and no document or news as its
    /// object.
    func isStrong(_ verb: Int) -> Bool {
        guard reading.isOf(.report, verb), !hasDocument(behind: verb) else { return false }
        return !reading.isOf(.deed, verb) || reading.language.readsClauses && (reading.match(.report, verb) ?? 0) > 1
            || reading.language.reports.observingVerbs.contains(reading.tokens[verb])
                && (isCount(verb + 1) || isClause(behind: verb))
    }

    /// Whether a verb's object is a document or news, `menyampaikan keterangan`; behind `mengatakan` it is a subject.
    private func hasDocument(behind verb: Int) -> Bool {
        reading.match(.document, verb + 1) != nil && !reading.language.readsClauses
            && !reading.language.reports.clauseVerbs.contains(reading.tokens[verb])
    }

    /// Whether a subject and what makes a clause of it follow a verb: `memandang suku bunga akan turun`.
    private func isClause(behind verb: Int) -> Bool {
        for index in verb + 2..<max(verb + 2, min(reading.tokens.count, verb + 10)) {
            if reading.language.clauses.predicators.contains(reading.tokens[index]) { return true }
            guard reading.isWord(index), !reading.isOf([.stop, .relative, .conjunction], index) else { return false }
        }
        return false
    }

    /// Whether a number begins at a token, which makes a report of what a body notes: `mencatat 14.200 kasus`.
    private func isCount(_ index: Int) -> Bool {
        guard !reading.language.readsClauses, index < reading.tokens.count else { return false }
        return reading.tokens[index].kind == .number
            || reading.language.clauses.quantifiers.contains(reading.tokens[index])
    }

    /// The tokens of a sentence that may hold reported speech: what is left of it before and after its direct quotations.
    private func narration(of sentence: Sentence) -> Range<Int>? {
        var range = sentence.tokens
        // `“Where did it go?” Holt asked during a meeting.`: the sentence begins with the attribution of the one before.
        if let before = attributions[..<sentence.quotations.lowerBound].last, let cue = before?.cue, let before,
            range.contains(cue.lowerBound)
        {
            range = min(before.end, range.upperBound)..<range.upperBound
        }
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
    func isQuoted(_ token: Int, _ sentence: Sentence) -> Bool {
        var (low, high) = (sentence.quotations.lowerBound, sentence.quotations.upperBound)
        while low < high {
            let middle = (low + high) / 2
            if quotations[middle].tokens.lowerBound <= token { low = middle + 1 } else { high = middle }
        }
        return low > sentence.quotations.lowerBound && quotations[low - 1].tokens.contains(token)
    }

    /// A clause without the conjunctions it begins with.
    func withoutConjunction(_ range: Range<Int>) -> Range<Int> {
        var range = range
        while let first = range.first, reading.isOf(.conjunction, first) || reading.isSymbol(",", first) {
            range.removeFirst()
        }
        return range
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
