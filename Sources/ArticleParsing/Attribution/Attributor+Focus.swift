import Articles

extension Attributor {
    /// Whether a speaker is a person.
    func isPerson(_ speaker: Attribution.Speaker) -> Bool {
        switch speaker {
        case .entity(let index): table.entities[index].kind == .person
        case .described(_, let kind): kind == .unnamed
        case .antecedent, .nobody: false
        }
    }

    /// Whether a speaker is the writer, whose `I said` makes nobody whom `she` could point to.
    func isWriter(_ speaker: Attribution.Speaker) -> Bool {
        let name: Range<Int>? =
            switch speaker {
            case .entity(let index): table.entities[index].name
            case .described(let tokens, _): tokens
            case .antecedent, .nobody: nil
            }
        guard let name, name.count == 1 else { return false }
        return reading.language.people.firstPerson.contains(reading.tokens[name.lowerBound])
    }

    /// A sentence that begins with a person's full name or office is about them.
    mutating func noteOpening(of sentence: Sentence) {
        guard let mention = table.mention(at: sentence.tokens.lowerBound), !pointsBack(mention.phrase) else { return }
        // Where nobody speaks by name, somebody named often enough is a person too.
        let entity = table.entities[mention.entity]
        let isFirst =
            reading.language.readsClauses && mention.phrase.isTitled && entity.kind == .person
            || (discourse.focus == .nobody || entity.mentions > 2) && entity.kind == .person
                && table.words(of: mention.phrase).count > 1
        if isFirst || isIntroduction(mention) { discourse.note(subject: mention.entity) }
    }

    /// A sentence without speech that brings in a single person is about them.
    mutating func noteIntroduction(in sentence: Sentence) {
        if let subject = apposed(at: sentence.tokens.lowerBound, in: sentence) {
            discourse.note(subject: subject.entity)
            if acts(subject, in: sentence) { takeFloor(subject, at: sentence.tokens.upperBound, in: sentence) }
            return
        }
        if let subject = professional(in: sentence) { return discourse.note(subject: subject.entity) }
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
        guard let found else { return }
        let start = skipAdverbs(withoutConjunction(sentence.tokens).lowerBound, limit: sentence.tokens.upperBound)
        // `Asked whether he would go, Holt laughed.`
        let isSubject =
            found.phrase.tokens.lowerBound == start
            || reading.language.readsClauses && reading.isSymbol(",", found.phrase.tokens.lowerBound - 1)
                && hasVerb(found.phrase, limit: sentence.tokens.upperBound)
        if isSubject || isIntroduction(found) { discourse.note(subject: found.entity) }
    }

    /// Whether somebody whom an apposition brings in does something, and so may speak next, `Pemilik rumah, Marjuki (61),
    /// hanya bisa pasrah`; to whom something is done is talked of: `Korban, Siti (30), dibawa ke rumah sakit`.
    private func acts(_ subject: NameMention, in sentence: Sentence) -> Bool {
        guard !reading.language.readsClauses,
            !reading.language.people.sufferers.contains(reading.tokens[sentence.tokens.lowerBound]),
            let verb = (subject.phrase.end..<sentence.tokens.upperBound).first(where: { reading.isWord($0) })
        else { return false }
        return !reading.language.clauses.passiveShapes.contains {
            $0.matches(reading.source.text.utf8, reading.source.bytes(of: verb))
        }
    }

    /// The person that an English sentence begins with, behind a word for what somebody does: `Advocate Pim de Groot was
    /// glad`; a first name that is listed tells as much.
    private func professional(in sentence: Sentence) -> NameMention? {
        guard reading.language.readsClauses else { return nil }
        let start = skipAdverbs(withoutConjunction(sentence.tokens).lowerBound, limit: sentence.tokens.upperBound)
        let next = table.mentionCount(before: start)
        guard next < table.mentions.count else { return nil }
        let mention = table.mentions[next]
        let first = mention.phrase.tokens.lowerBound
        guard first - start < 4, table.entities[mention.entity].kind == .person, let name = mention.phrase.name,
            table.words(of: mention.phrase).count > 1,
            (start..<first).allSatisfy({
                reading.isWord($0)
                    && !reading.isOf([.stop, .report, .attitude, .article, .organisation, .conjunction], $0)
            }),
            hasVerb(mention.phrase, limit: sentence.tokens.upperBound)
                || reading.isSymbol(",", mention.phrase.end) && reading.isOf(.relative, mention.phrase.end + 1)
        else { return nil }
        let isNamed = reading.language.names.contains(reading.tokens[name.lowerBound])
        return isNamed || first > start && isProfession(first - 1) ? mention : nil
    }

    private func isProfession(_ index: Int) -> Bool {
        reading.isOf(.role, index) || reading.tokens[index].flags.contains(.hyphenated)
            || reading.language.people.professionShapes.contains {
                $0.matches(reading.source.text.utf8, reading.source.bytes(of: index))
            }
    }

    /// The person whom an apposition at a sentence's start names: `Istri korban, Sarinah, menangis`, where the words before
    /// the comma may name somebody else: `Suami Kirana, Reza Mahardhika, angkat bicara`.
    func apposed(at start: Int, in sentence: Sentence) -> NameMention? {
        let limit = min(sentence.tokens.upperBound, start + 14)
        guard start < limit,
            let comma = (start + 1..<limit).first(where: { !reading.isWord($0) && reading.tokens[$0].kind != .tag }),
            reading.isSymbol(",", comma), let mention = table.mention(at: comma + 1),
            table.entities[mention.entity].kind == .person, let name = mention.phrase.name,
            (comma + 1...comma + 3).contains(name.lowerBound),
            isClosedApposition(mention.phrase.end, before: sentence.tokens.upperBound),
            (start..<comma).allSatisfy({
                !reading.isOf([.report, .attitude, .cue, .passiveReport, .accordingTo, .calendar], $0)
                    && (!reading.isOf(.stop, $0) || reading.isOf(.joiner, $0))
            })
        else { return nil }
        return mention
    }

    /// Whether an apposition ends at a token with a comma or an age: `Ustaz Marjuki (61),`.
    private func isClosedApposition(_ end: Int, before limit: Int) -> Bool {
        end < limit && (reading.isSymbol(",", end) || reading.isSymbol("(", end) && reading.isSymbol(")", end + 2))
    }

    /// A sentence such as `Hal senada disampaikan X` makes X the last who spoke, though it tells no words.
    mutating func noteAgreement(in sentence: Sentence) {
        let start = sentence.tokens.lowerBound
        guard
            let verb = (start..<min(sentence.tokens.upperBound, start + 8)).first(where: {
                reading.isOf(.passiveReport, $0) && reading.isOf([.stop, .adverb, .function, .notName], start)
                    || reading.language.reports.answeringVerbs.contains(reading.tokens[$0])
            }), verb > start
        else { return }
        let next = reading.isOf(.agent, verb + 1) ? verb + 2 : verb + 1
        takeFloor(table.mention(at: next), at: next, in: sentence)
    }

    private mutating func takeFloor(_ mention: NameMention?, at start: Int, in sentence: Sentence) {
        guard let mention, mention.phrase.tokens.lowerBound <= start, table.entities[mention.entity].kind == .person
        else { return }
        discourse.note(.entity(mention.entity), isPerson: true, passage: sentence.passage)
    }

    /// A sentence that tells that somebody spoke and not what, makes them the last who did: `Ayah korban, Tukiran,
    /// menimpali.`, `Ditanya soal itu, Budi tertawa.`
    mutating func noteReaction(in sentence: Sentence) {
        guard !reading.language.readsClauses else { return }
        let range = sentence.tokens
        if reading.language.reports.hearingVerbs.contains(reading.tokens[range.lowerBound]),
            let comma = range.dropFirst(2).prefix(10).first(where: { reading.isSymbol(",", $0) })
        {
            let start = (comma + 1..<min(range.upperBound, comma + 4)).first { reading.isCapital($0) } ?? comma + 1
            return takeFloor(table.mention(at: start), at: start, in: sentence)
        }
        guard let verb = verbs(.report, in: range, of: sentence).first(where: { !reading.isOf(.deed, $0) }),
            verb + 3 >= range.upperBound,
            let phrase = subjectBefore(verb, floor: range.lowerBound), phrase.kind == .person,
            case .entity(let entity) = speaker(of: phrase)
        else { return }
        discourse.note(.entity(entity), isPerson: isPerson(.entity(entity)), passage: sentence.passage)
    }

    private func isIntroduction(_ mention: NameMention) -> Bool {
        let isFull = mention.phrase.role != nil || table.words(of: mention.phrase).count > 1
        return isFull && table.entities[mention.entity].kind == .person && table.entities[mention.entity].isAttested
    }
}
