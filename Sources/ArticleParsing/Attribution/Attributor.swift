import Articles

/// Finds who said what: quotations first by the words beside them, then by the sentences around; then reported speech.
struct Attributor: Sendable {
    let reading: Reading
    let passages: [Passage]
    let quotations: [Quotation]
    let sentences: [Sentence]
    var table: EntityTable
    var discourse = Discourse()
    /// What was found for each quotation, in the same order.
    var attributions: [Attribution?]
    /// Whether the sentence before held speech.
    var spokeBefore = false
    /// The sentence before, where it holds no quotation.
    var previousSentence: Sentence?
    /// Reported speech, in order.
    var statements: [Statement] = []

    /// Reported speech without marks.
    struct Statement: Sendable {
        /// Its stretches of tokens.
        var spans: [Range<Int>]
        /// Who said it.
        var attribution: Attribution
        /// The index of its passage.
        var passage: Int
    }

    /// Attributes what some passages quote and report.
    ///
    /// - Complexity: O(*n*) in the tokens.
    init(_ reading: Reading, passages: [Passage]) {
        (self.reading, self.passages) = (reading, passages)
        quotations = QuotationFinder.quotations(reading, passages: passages)
        sentences = SentenceSplitter.sentences(reading, passages: passages, quotations: quotations)
        table = EntityTable(reading, passages: passages)
        attributions = Array(repeating: nil, count: quotations.count)
        for sentence in sentences { read(sentence) }
        fillGaps()
    }

    private mutating func read(_ sentence: Sentence) {
        noteOpening(of: sentence)
        for index in sentence.quotations {
            attributions[index] = direct(index, in: sentence)
            if let found = attributions[index] { note(found.speaker) }
        }
        let statement = pointed(sentence) ?? indirect(sentence)
        if let statement {
            statements.append(statement)
            note(statement.attribution.speaker)
        } else if sentence.quotations.isEmpty {
            noteIntroduction(in: sentence)
        }
        previousSentence = sentence.quotations.isEmpty ? sentence : nil
        spokeBefore = statement != nil || sentence.quotations.contains { attributions[$0] != nil }
    }

    private mutating func note(_ speaker: Attribution.Speaker) {
        discourse.note(speaker, isPerson: isPerson(speaker))
    }

    private func isPerson(_ speaker: Attribution.Speaker) -> Bool {
        switch speaker {
        case .entity(let index): table.entities[index].kind == .person
        case .described(_, let kind): kind == .unnamed
        case .nobody: false
        }
    }

    /// A sentence that begins with a person's full name or office is about them.
    private mutating func noteOpening(of sentence: Sentence) {
        guard let mention = table.mention(at: sentence.tokens.lowerBound), !pointsBack(mention.phrase) else { return }
        // Where nobody speaks by name, somebody named often enough is a person too.
        let entity = table.entities[mention.entity]
        let isFirst =
            (discourse.focus == .nobody || entity.mentions > 2) && entity.kind == .person
            && table.words(of: mention.phrase).count > 1
        if isFirst || isIntroduction(mention) { discourse.note(subject: mention.entity) }
    }

    /// A sentence without speech that brings in a single person is about them.
    private mutating func noteIntroduction(in sentence: Sentence) {
        var found: NameMention?
        var index = table.mentionCount(before: sentence.tokens.lowerBound)
        var seen = 0
        while index < table.mentions.count, seen < 12 {
            let mention = table.mentions[index]
            guard mention.phrase.tokens.lowerBound < sentence.tokens.upperBound else { break }
            if table.entities[mention.entity].kind == .person, table.entities[mention.entity].isAttested {
                if let found, found.entity != mention.entity { return }
                found = mention
            }
            (index, seen) = (index + 1, seen + 1)
        }
        if let found, isIntroduction(found) { discourse.note(subject: found.entity) }
    }

    private func isIntroduction(_ mention: NameMention) -> Bool {
        let isFull = mention.phrase.role != nil || table.words(of: mention.phrase).count > 1
        return isFull && table.entities[mention.entity].kind == .person && table.entities[mention.entity].isAttested
    }

    // MARK: Speakers

    /// Whom a phrase names; pronouns and offices that point back are led to who is talked of.
    mutating func speaker(of phrase: NounPhrase) -> Attribution.Speaker {
        switch phrase.kind {
        case .pronoun: return discourse.focus
        case .plural: return discourse.focus == .nobody ? .described(phrase.tokens, .group) : discourse.focus
        case .person, .organisation, .place:
            if phrase.role == nil, pointsBack(phrase) { return discourse.focus }
            return table.entity(of: phrase).map { .entity($0) } ?? .nobody
        case .role:
            if pointsBack(phrase), discourse.focus != .nobody { return discourse.focus }
            let head = phrase.tokens.first { reading.isOf(.role, $0) } ?? phrase.tokens.lowerBound
            if let known = table.person(withRole: reading.tokens[head].fold, before: phrase.tokens.lowerBound) {
                return .entity(known)
            }
            return .described(phrase.tokens, .unnamed)
        case .unnamed:
            if pointsBack(phrase), discourse.focus != .nobody { return discourse.focus }
            return .described(phrase.tokens, .unnamed)
        case .group: return .described(phrase.tokens, .group)
        case .document: return .described(phrase.tokens, .organisation)
        }
    }

    /// Whether `itu` or `ini` stands at the end of a phrase or behind it: `pria asal Bandung, Jawa Barat, itu`.
    func pointsBack(_ phrase: NounPhrase) -> Bool {
        if reading.isOf(.demonstrative, phrase.tokens.upperBound - 1) { return true }
        // `the coach`, `sang pelatih`.
        let first = phrase.tokens.lowerBound
        if phrase.name == nil, phrase.tokens.count == 2, reading.isOf(.demonstrative, first) { return true }
        var index = phrase.tokens.upperBound
        let reach = phrase.name == nil ? 6 : 1
        while index < reading.tokens.count, index - phrase.tokens.upperBound < reach {
            if reading.isOf(.demonstrative, index), !reading.isOf(.article, index) { return true }
            guard reading.isCapital(index) || reading.isSymbol(",", index) || reading.isOf([.joiner, .stop], index),
                reading.tokens[index].kind != .lineBreak
            else { return false }
            index += 1
        }
        return false
    }

    /// The reader of noun phrases.
    var reader: NounPhraseReader { table.reader }
}

extension Attributor {
    /// The sentence a quotation begins in.
    ///
    /// - Complexity: O(log *n*).
    func sentence(of quotation: Int) -> Sentence? {
        let token = quotations[quotation].tokens.lowerBound
        var (low, high) = (0, sentences.count)
        while low < high {
            let middle = (low + high) / 2
            if sentences[middle].tokens.lowerBound <= token { low = middle + 1 } else { high = middle }
        }
        return low > 0 ? sentences[low - 1] : nil
    }
}
