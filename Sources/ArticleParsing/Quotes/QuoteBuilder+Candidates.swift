import Articles

extension QuoteBuilder {
    /// How many speakers a quotation names as possible, its own included.
    private static let mostCandidates = 3

    /// The speaker with the confidence, and others who share what it leaves; what the scores lack to 1 is somebody else.
    func candidates(_ attribution: Attribution, _ speaker: SpeakerName?, confidence: Double) -> [Candidate] {
        guard let speaker else { return [] }
        var list = CandidateList(first: speaker.name, confidence: confidence)
        if attribution.candidates.isEmpty {
            addNamed(before: attribution, to: &list)
        } else {
            addWeighed(attribution, to: &list)
        }
        return list.candidates
    }

    /// Adds those who were weighed behind the speaker, with their shares of the belief that the speaker leaves, while
    /// there is room.
    private func addWeighed(_ attribution: Attribution, to list: inout CandidateList) {
        let others = attribution.candidates.dropFirst()
        for (candidate, share) in zip(others, Softmax.shares(others.map(\.score))) where !list.isFull {
            if let speaker = name(candidate.speaker) { list.add(speaker.name, part: share) }
        }
    }

    /// Adds the people named last before an attribution, each with half of what those after leave, while there is room.
    private func addNamed(before attribution: Attribution, to list: inout CandidateList) {
        let place = attribution.phrase?.tokens.lowerBound ?? attribution.cue?.lowerBound ?? attribution.end
        let last = attributor.table.mentionCount(before: place)
        let mentions = attributor.table.mentions
        var part = 0.5
        for index in (max(0, last - 12)..<last).reversed() {
            let entity = mentions[index].entity
            guard attributor.table.entities[entity].kind == .person, attribution.speaker != .entity(entity),
                !(index + 1..<last).contains(where: { mentions[$0].entity == entity })
            else { continue }
            list.add(names[entity], part: part)
            if list.isFull { return }
            part /= 2
        }
    }

    /// The speakers that a quotation names as possible.
    private struct CandidateList {
        private(set) var candidates: [Candidate] = []
        private let confidence: Double

        init(first name: String, confidence: Double) {
            self.confidence = confidence
            candidates.reserveCapacity(QuoteBuilder.mostCandidates)
            candidates.append(Candidate(name: name, score: confidence))
        }

        var isFull: Bool { candidates.count == QuoteBuilder.mostCandidates }

        /// Adds a speaker, unless the name is among them, with a part of what the speaker leaves: an attribution in doubt
        /// leaves more to the others than it takes, but they stay behind its own choice.
        mutating func add(_ name: String, part: Double) {
            if !candidates.contains(where: { $0.name == name }) {
                candidates.append(Candidate(name: name, score: min((1 - confidence) * part, confidence)))
            }
        }
    }
}
