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

    /// A sentence that begins with a person's full name or office is about them.
    mutating func noteOpening(of sentence: Sentence) {
        guard let mention = table.mention(at: sentence.tokens.lowerBound), !pointsBack(mention.phrase) else { return }
        // Where nobody speaks by name, somebody named often enough is a person too.
        let entity = table.entities[mention.entity]
        let isFirst =
            (discourse.focus == .nobody || entity.mentions > 2) && entity.kind == .person
            && table.words(of: mention.phrase).count > 1
        if isFirst || isIntroduction(mention) { discourse.note(subject: mention.entity) }
    }

    /// A sentence without speech that brings in a single person is about them.
    mutating func noteIntroduction(in sentence: Sentence) {
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

    /// A sentence such as `Hal senada disampaikan X` makes X the last who spoke, though it tells no words.
    mutating func noteAgreement(in sentence: Sentence) {
        let start = sentence.tokens.lowerBound
        guard
            let verb = (start..<min(sentence.tokens.upperBound, start + 6)).first(where: {
                reading.isOf(.passiveReport, $0) && reading.isOf([.stop, .adverb, .function, .notName], start)
            }), verb > start
        else { return }
        let next = reading.isOf(.agent, verb + 1) ? verb + 2 : verb + 1
        guard let mention = table.mention(at: next), mention.phrase.tokens.lowerBound == next,
            table.entities[mention.entity].kind == .person
        else { return }
        discourse.note(.entity(mention.entity), isPerson: true, passage: sentence.passage)
    }

    private func isIntroduction(_ mention: NameMention) -> Bool {
        let isFull = mention.phrase.role != nil || table.words(of: mention.phrase).count > 1
        return isFull && table.entities[mention.entity].kind == .person && table.entities[mention.entity].isAttested
    }
}
