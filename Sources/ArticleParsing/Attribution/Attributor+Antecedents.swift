import Articles

/// Somebody weighed as a speaker.
struct WeighedSpeaker: Sendable {
    /// Who.
    var speaker: Attribution.Speaker
    /// What speaks for and against them.
    var evidence: Evidence
    /// The sum of the clues' weights.
    var score: Double
}

extension Attributor {
    /// An attribution whose words point back, led to the likeliest of those within reach.
    mutating func settled(_ found: Attribution, quoting words: Range<Int>) -> Attribution {
        guard found.speaker == .antecedent else { return found }
        var found = found
        guard let weights = reading.language.speakerWeights else {
            found.speaker = discourse.focus == .nobody ? described(found.phrase) : antecedent(of: found.phrase)
            return found
        }
        let place = found.phrase?.tokens.lowerBound ?? found.cue?.lowerBound ?? words.lowerBound
        noteNames(before: place)
        found.candidates = antecedents(of: found.phrase, place: place, quoting: words, weights: weights)
        found.speaker = found.candidates.first?.speaker ?? described(found.phrase)
        return found
    }

    /// Whether there is anybody to point back to.
    var hasAntecedent: Bool { reading.language.speakerWeights != nil || discourse.focus != .nobody }

    private func described(_ phrase: NounPhrase?) -> Attribution.Speaker {
        switch phrase?.kind {
        case .plural: phrase.map { .described($0.tokens, .group) } ?? .nobody
        case .role, .unnamed: phrase.map { .described($0.tokens, .unnamed) } ?? .nobody
        default: .nobody
        }
    }

    /// Those within reach, weighed, the best first.
    private func antecedents(of phrase: NounPhrase?, place: Int, quoting words: Range<Int>, weights: SpeakerWeights)
        -> [WeighedSpeaker]
    {
        let own = entities(in: words)
        let weighed = discourse.traces.enumerated().map { rank, trace in
            let evidence = evidence(for: trace, rank: rank, place: place, own: own)
            return WeighedSpeaker(speaker: trace.speaker, evidence: evidence, score: weights.score(evidence))
        }
        return weighed.sorted { $0.score > $1.score }
    }

    private func entities(in words: Range<Int>) -> [Int] {
        var found: [Int] = []
        var index = table.mentionCount(before: words.lowerBound)
        while index < table.mentions.count, found.count < 12,
            table.mentions[index].phrase.tokens.lowerBound < words.upperBound
        {
            found.append(table.mentions[index].entity)
            index += 1
        }
        return found
    }

    private func evidence(for trace: Discourse.Trace, rank: Int, place: Int, own: [Int]) -> Evidence {
        var evidence = Evidence()
        let now = discourse.sentence
        evidence.add(.spokeLast, if: trace.speaker == discourse.lastSpeaker)
        evidence.add(.focus, if: trace.speaker == discourse.focus)
        evidence.add(.spokeNear, if: now - trace.spoke < 2)
        evidence.add(.spoke, if: trace.speeches > 0)
        evidence.add(.spokeOften, if: trace.speeches > 2)
        evidence.add(.actsHere, if: trace.acted == now)
        evidence.add(.actsBefore, if: now - trace.acted == 1)
        evidence.add(.actsNear, if: (2...3).contains(now - trace.acted))
        evidence.add(.namedHere, if: trace.named == now)
        evidence.add(.namedBefore, if: now - trace.named == 1)
        evidence.add(.namedNear, if: (2...3).contains(now - trace.named))
        evidence.add(.namedLast, if: rank == 0)
        evidence.add(.introducedSince, if: discourse.isNew(trace))
        evidence.add(.inside, if: trace.naming.isInside)
        evidence.add(.quoted, if: trace.naming.isQuoted)
        evidence.add(.samePassage, if: trace.passage == sentences[now].passage)
        guard case .entity(let index) = trace.speaker else {
            evidence.add(.described, if: true)
            evidence.add(.organisation, if: !isPerson(trace.speaker))
            return evidence
        }
        let entity = table.entities[index]
        evidence.add(.inOwnWords, if: own.contains(index))
        evidence.add(.listed, if: reading.tokens[entity.name.lowerBound].word != 0)
        evidence.add(.attested, if: entity.isAttested)
        evidence.add(.oneWord, if: entity.words.count == 1)
        evidence.add(.organisation, if: entity.kind != .person)
        return evidence
    }

    // MARK: Taking note

    /// Takes note of the people named before a token.
    mutating func noteNames(before token: Int) {
        while nextMention < table.mentions.count,
            table.mentions[nextMention].phrase.tokens.lowerBound < token
        {
            let mention = table.mentions[nextMention]
            nextMention += 1
            guard table.entities[mention.entity].kind == .person, !isWriter(.entity(mention.entity)) else { continue }
            discourse.note(
                named: mention.entity, naming(mention.phrase), passage: sentences[discourse.sentence].passage)
        }
    }

    private mutating func naming(_ phrase: NounPhrase) -> Discourse.Naming {
        let start = phrase.tokens.lowerBound
        while nextQuotation < quotations.count, quotations[nextQuotation].tokens.upperBound <= start {
            nextQuotation += 1
        }
        let isQuoted = nextQuotation < quotations.count && quotations[nextQuotation].content.contains(start)
        let isFull = phrase.role != nil || table.words(of: phrase).count > 1
        let acts = acts(phrase)
        return Discourse.Naming(
            isFull: isFull && !isQuoted, isInside: !acts, isQuoted: isQuoted, acts: acts && !isQuoted)
    }

    /// Whether a name begins a clause, follows `kata` or `menurut`, or has a verb of saying behind it.
    private func acts(_ phrase: NounPhrase) -> Bool {
        let start = phrase.tokens.lowerBound
        if reading.beginsSentence(start) || reading.isSymbol(",", start - 1) { return true }
        if reading.isOf([.conjunction, .cue, .accordingTo, .passiveReport, .agent, .adverb, .closer], start - 1) {
            return !reading.isOf(.joiner, start - 1)
        }
        let next = reading.isOf(.relative, phrase.end) ? phrase.end + 1 : phrase.end
        return reading.isOf([.report, .attitude], skipAdverbs(next, limit: reading.tokens.count))
    }
}
