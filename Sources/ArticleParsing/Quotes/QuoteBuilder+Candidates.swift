import Articles

extension QuoteBuilder {
    /// How many speakers a quotation names as possible, its own included.
    private static let mostCandidates = 3

    /// The speaker with the confidence, and others who share what it leaves; what the scores lack to 1 is somebody else.
    func candidates(_ attribution: Attribution, _ speaker: SpeakerName?, confidence: Double) -> [Candidate] {
        guard let speaker else { return [] }
        var result: [Candidate] = []
        result.reserveCapacity(Self.mostCandidates)
        result.append(Candidate(name: speaker.name, score: confidence))
        // An attribution in doubt leaves more to the others than it takes, but they stay behind its own choice.
        func add(_ name: String, part: Double) -> Bool {
            if !result.contains(where: { $0.name == name }) {
                result.append(Candidate(name: name, score: min((1 - confidence) * part, confidence)))
            }
            return result.count < Self.mostCandidates
        }
        if attribution.candidates.isEmpty {
            addNamed(before: attribution, add)
        } else {
            addWeighed(attribution, add)
        }
        return result
    }

    /// Adds those who were weighed behind the speaker, with their shares of the belief that the speaker leaves, while
    /// there is room.
    private func addWeighed(_ attribution: Attribution, _ add: (String, Double) -> Bool) {
        let others = attribution.candidates.dropFirst()
        for (candidate, share) in zip(others, Softmax.shares(others.map(\.score))) {
            if let speaker = name(candidate.speaker), !add(speaker.name, share) { return }
        }
    }

    /// Adds the people named last before an attribution, each with half of what those after leave, while there is room.
    private func addNamed(before attribution: Attribution, _ add: (String, Double) -> Bool) {
        let place = attribution.phrase?.tokens.lowerBound ?? attribution.cue?.lowerBound ?? attribution.end
        let last = attributor.table.mentionCount(before: place)
        let mentions = attributor.table.mentions
        var part = 0.5
        for index in (max(0, last - 12)..<last).reversed() {
            let entity = mentions[index].entity
            guard attributor.table.entities[entity].kind == .person, attribution.speaker != .entity(entity),
                !(index + 1..<last).contains(where: { mentions[$0].entity == entity })
            else { continue }
            if !add(names[entity], part) { return }
            part /= 2
        }
    }
}
