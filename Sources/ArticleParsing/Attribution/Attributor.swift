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
    /// The first mention and the first quotation that `discourse` does not know of.
    var (nextMention, nextQuotation) = (0, 0)
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

    /// Attributes what an article's running text quotes and reports.
    ///
    /// - Complexity: O(*n*) in the tokens.
    init(_ reading: Reading, _ structure: DocumentStructure) {
        (self.reading, passages) = (reading, structure.passages)
        quotations = QuotationFinder.quotations(reading, passages: passages)
        sentences = SentenceSplitter.sentences(reading, passages: passages, quotations: quotations)
        table = EntityTable(reading, structure)
        attributions = Array(repeating: nil, count: quotations.count)
        for sentence in sentences { read(sentence) }
        fillGaps()
    }

    private mutating func read(_ sentence: Sentence) {
        noteOpening(of: sentence)
        for index in sentence.quotations {
            attributions[index] = direct(index, in: sentence).map { settled($0, quoting: quotations[index].content) }
            if let found = attributions[index] { note(found.speaker) }
        }
        let first = statements.count
        if let found = pointed(sentence) ?? embedded(sentence) {
            statements.append(found)
        } else {
            let found = indirect(sentence)
            if !found.isEmpty { statements += found }
        }
        for index in first..<statements.count {
            let statement = statements[index]
            statements[index].attribution = settled(statement.attribution, quoting: statement.spans[0])
            note(statements[index].attribution.speaker)
        }
        let isReport = statements.count > first
        if !isReport, sentence.quotations.isEmpty {
            noteIntroduction(in: sentence)
            noteAgreement(in: sentence)
            noteReaction(in: sentence)
        }
        noteNames(before: sentence.tokens.upperBound)
        discourse.sentence += 1
        previousSentence = sentence.quotations.isEmpty ? sentence : nil
        spokeBefore = isReport || sentence.quotations.contains { attributions[$0] != nil }
    }

    private mutating func note(_ speaker: Attribution.Speaker) {
        guard !isWriter(speaker) else { return }
        discourse.note(speaker, isPerson: isPerson(speaker), passage: sentences[discourse.sentence].passage)
    }

    // MARK: Speakers

    /// Whom a phrase names; pronouns and offices that point back are led to who is talked of.
    mutating func speaker(of phrase: NounPhrase) -> Attribution.Speaker {
        switch phrase.kind {
        case .pronoun, .plural: return .antecedent
        case .person, .organisation, .place:
            if phrase.role == nil || table.isOffice(phrase), pointsBack(phrase) { return .antecedent }
            if isDemonym(phrase) { return .antecedent }
            return table.entity(of: phrase).map { .entity($0) } ?? .nobody
        case .role:
            if pointsBack(phrase), hasAntecedent { return .antecedent }
            let head = phrase.tokens.first { reading.isOf(.role, $0) } ?? phrase.tokens.lowerBound
            if let known = table.person(withRole: reading.source.folds[head], before: phrase.tokens.lowerBound) {
                return .entity(known)
            }
            return .described(phrase.tokens, .unnamed)
        case .unnamed:
            if pointsBack(phrase), hasAntecedent { return .antecedent }
            return .described(phrase.tokens, .unnamed)
        case .group: return .described(phrase.tokens, .group)
        case .document:
            if let maker = maker(of: phrase, before: reading.tokens.count) { return speaker(of: maker) }
            if let account = account(of: phrase) { return speaker(of: account) }
            return body(of: phrase).map { .entity($0) } ?? .described(phrase.tokens, .organisation)
        }
    }

    /// The account last named before a post that words point back to: `demikian bunyi unggahan tersebut`.
    private func account(of phrase: NounPhrase) -> NounPhrase? {
        let start = phrase.tokens.lowerBound
        guard phrase.tokens.contains(where: { reading.language.reports.posts.contains(reading.tokens[$0]) }),
            pointsBack(phrase),
            let at = (max(0, start - 200)..<start).last(where: { reading.isSymbol("@", $0) })
        else { return nil }
        return reader.phrase(at: at, before: start)
    }

    /// The body that `the university` or `the company` stands for: the last named whose name holds the noun, for a firm
    /// the one named most.
    private func body(of phrase: NounPhrase) -> Int? {
        let noun = phrase.tokens.upperBound - 1
        guard reading.language.readsClauses, phrase.tokens.count == 2, reading.isOf(.organisation, noun),
            reading.isOf(.demonstrative, phrase.tokens.lowerBound), !reading.isOf([.document, .medium], noun)
        else { return nil }
        let last = table.mentionCount(before: phrase.tokens.lowerBound)
        let near = table.mentions[max(0, last - 24)..<last].lazy.map(\.entity).filter {
            table.entities[$0].kind == .organisation && !table.entities[$0].isPlace
        }
        if let named = near.last(where: { table.entities[$0].words.contains(reading.source.folds[noun]) }) {
            return named
        }
        guard reading.language.people.firms.contains(reading.tokens[noun]) else { return nil }
        return near.max { table.entities[$0].mentions < table.entities[$1].mentions }
    }

    /// Whether `itu` or `ini` stands at the end of a phrase or behind it: `pria asal Bandung, Jawa Barat, itu`.
    func pointsBack(_ phrase: NounPhrase) -> Bool {
        if reading.isOf(.demonstrative, phrase.tokens.upperBound - 1) { return true }
        // `the coach`, `sang pelatih`.
        let first = phrase.tokens.lowerBound
        if phrase.name == nil, phrase.tokens.count == 2, reading.isOf(.demonstrative, first) { return true }
        // `the 31-year-old star`.
        if phrase.name == nil, reading.isOf(.demonstrative, first), reading.tokens[first + 1].kind == .number {
            return true
        }
        if pointsBackAfar(phrase) { return true }
        var index = phrase.tokens.upperBound
        let reach = phrase.name == nil ? 6 : 1
        while index < reading.tokens.count, index - phrase.tokens.upperBound < reach {
            if reading.isOf(.demonstrative, index), !reading.isOf([.article, .adverb], index) { return true }
            guard
                reading.isCapital(index) || reading.isSymbol(",", index) || reading.isOf([.joiner, .stop], index)
                    || reading.tokens[index].kind == .number,
                reading.tokens[index].kind != .lineBreak
            else { return false }
            index += 1
        }
        return false
    }

    /// Whether somebody named before is called by country: `the Swede`.
    private func isDemonym(_ phrase: NounPhrase) -> Bool {
        let last = phrase.tokens.upperBound - 1
        return phrase.tokens.count == 2 && reading.language.people.demonyms.contains(reading.tokens[last])
            && reading.isOf(.demonstrative, last - 1) && reading.isOf(.article, last - 1)
    }

    /// Whether `itu` ends the sentence behind a common noun with more about it: `kata perwira dengan dua melati itu.`
    private func pointsBackAfar(_ phrase: NounPhrase) -> Bool {
        let first = phrase.tokens.lowerBound
        guard !reading.language.readsClauses, phrase.name == nil, phrase.kind == .role || phrase.kind == .unnamed,
            !reading.isCapital(first), reading.match(.unnamed, first) == nil
        else { return false }
        var index = phrase.tokens.upperBound
        let limit = min(reading.tokens.count, index + 12)
        while index < limit, reading.isWord(index), !reading.isOf([.report, .cue, .cueEnding], index) { index += 1 }
        return index < limit && reading.tokens[index].kind == .punctuation && reading.isOf(.demonstrative, index - 1)
    }

    /// The reader of noun phrases.
    var reader: NounPhraseReader { table.reader }
}

extension Attributor {
    /// The sentence a quotation begins in.
    ///
    /// - Complexity: O(log *n*).
    func sentence(of quotation: Int) -> Sentence? { sentence(at: quotations[quotation].tokens.lowerBound) }

    /// The sentence that ends right before a token.
    ///
    /// - Complexity: O(log *n*).
    func sentence(endingAt token: Int) -> Sentence? {
        sentence(at: token - 1).flatMap { $0.tokens.upperBound == token ? $0 : nil }
    }

    private func sentence(at token: Int) -> Sentence? {
        var (low, high) = (0, sentences.count)
        while low < high {
            let middle = (low + high) / 2
            if sentences[middle].tokens.lowerBound <= token { low = middle + 1 } else { high = middle }
        }
        return low > 0 ? sentences[low - 1] : nil
    }
}
