import Articles

extension Attributor {
    /// Whom a pronoun points to where nothing is weighed: whom the text is about, or the last within reach whose title,
    /// office and first name do not speak against `he` or `she`.
    func antecedent(of phrase: NounPhrase?) -> Attribution.Speaker {
        if let phrase, phrase.kind == .plural,
            !reading.language.people.firstPerson.contains(reading.tokens[phrase.tokens.lowerBound]),
            let found = body(before: phrase)
        {
            return found
        }
        guard let phrase, phrase.kind == .pronoun, let gender = reading.gender(phrase.tokens) else {
            return discourse.focus
        }
        // A closure held in a constant would copy the attributor.
        func agrees(_ speaker: Attribution.Speaker) -> Bool {
            let other = self.gender(of: speaker)
            return other == nil || other == gender
        }
        if let subject = unnamedSubject(of: gender) { return subject }
        if agrees(discourse.focus), isPerson(discourse.focus) { return discourse.focus }
        return discourse.traces.first { isPerson($0.speaker) && agrees($0.speaker) }?.speaker
            ?? person(before: phrase.tokens.lowerBound, agrees) ?? discourse.focus
    }

    /// Somebody without a name whom the sentence before in this passage begins with, where a noun shows the gender:
    /// `The mother of one victim wept. “…,” she said.`
    private func unnamedSubject(of gender: Gender) -> Attribution.Speaker? {
        guard let last = previousSentence, last.passage == sentences[discourse.sentence].passage,
            apposed(at: last.tokens.lowerBound, in: last) == nil,
            let phrase = reader.phrase(at: last.tokens.lowerBound, before: last.tokens.upperBound),
            phrase.name == nil, phrase.kind == .role || phrase.kind == .unnamed, phrase.tokens.count > 1,
            reading.gender(phrase.tokens) == gender
        else { return nil }
        // `The mother of one boy` points to nobody before, unlike `the mother`.
        guard reading.language.names.complements.contains(reading.tokens[phrase.end]) || !pointsBack(phrase) else {
            return nil
        }
        return .described(phrase.tokens, .unnamed)
    }

    /// The last person named before a token whom a pronoun can point to: `he` never stands for a body.
    private func person(before token: Int, _ agrees: (Attribution.Speaker) -> Bool) -> Attribution.Speaker? {
        let last = table.mentionCount(before: token)
        return table.mentions[max(0, last - 12)..<last].last {
            table.entities[$0.entity].kind == .person && table.words(of: $0.phrase).count > 1
                && agrees(.entity($0.entity))
        }.map { .entity($0.entity) }
    }

    /// Whom `it` and `they` point to: the last within reach who is no person; `it` else to the last body named.
    private func body(before phrase: NounPhrase) -> Attribution.Speaker? {
        let isNeuter = reading.language.people.neuter.contains(reading.tokens[phrase.tokens.lowerBound])
        let kinds: [SpeakerKind] = isNeuter ? [.organisation] : [.group, .organisation]
        let passage = sentences[discourse.sentence].passage
        if let trace = discourse.traces.first(where: {
            guard let kind = kind(of: $0.speaker) else { return false }
            // `One engineer said … “…,” they said.`: of somebody without a name no gender is told.
            return kinds.contains(kind)
                || kind == .unnamed && !isNeuter && $0.passage == passage && gender(of: $0.speaker) == nil
        }) {
            return trace.speaker
        }
        guard isNeuter else { return nil }
        let last = table.mentionCount(before: phrase.tokens.lowerBound)
        return table.mentions[max(0, last - 8)..<last].last { table.entities[$0.entity].kind == .organisation }
            .map { .entity($0.entity) }
    }

    private func kind(of speaker: Attribution.Speaker) -> SpeakerKind? {
        switch speaker {
        case .entity(let index): table.entities[index].kind
        case .described(_, let kind): kind
        case .antecedent, .nobody: nil
        }
    }

    private func gender(of speaker: Attribution.Speaker) -> Gender? {
        switch speaker {
        case .entity(let index): gender(of: table.entities[index])
        case .described(let tokens, _): reading.gender(tokens)
        case .antecedent, .nobody: nil
        }
    }

    /// What the titles before a name, its offices and its first word tell; `nil` where they tell nothing or disagree.
    private func gender(of entity: Entity) -> Gender? {
        var found: Gender?
        for name in [entity.name] + table.names(of: entity) {
            guard let gender = reading.gender(ofName: name) else { continue }
            if let found, found != gender { return nil }
            found = gender
        }
        return found ?? table.roles(of: entity).lazy.compactMap { reading.gender($0) }.first
    }
}
