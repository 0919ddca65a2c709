import Articles

extension QuoteBuilder {
    /// How many speakers a quotation names as possible, its own included.
    private static let mostCandidates = 3

    /// The speaker with the confidence, and others who share what it leaves; what the scores lack to 1 is somebody else.
    func candidates(_ attribution: Attribution, _ speaker: SpeakerName?, confidence: Double) -> [Candidate] {
        guard let speaker else { return [] }
        let others = attribution.candidates.isEmpty ? named(before: attribution) : weighed(attribution)
        var result = [Candidate(name: speaker.name, score: confidence)]
        for (name, part) in others where !result.contains(where: { $0.name == name }) {
            // An attribution in doubt leaves more to the others than it takes, but they stay behind its own choice.
            result.append(Candidate(name: name, score: min((1 - confidence) * part, confidence)))
            if result.count == Self.mostCandidates { break }
        }
        return result
    }

    /// Those who were weighed behind the speaker, with their shares of the belief that the speaker leaves.
    private func weighed(_ attribution: Attribution) -> [(name: String, part: Double)] {
        let others = attribution.candidates.dropFirst()
        let shares = Softmax.shares(others.map(\.score))
        return zip(others, shares).compactMap { candidate, share in name(candidate.speaker).map { ($0.name, share) } }
    }

    /// The people named last before an attribution, each with half of what those after leave.
    private func named(before attribution: Attribution) -> [(name: String, part: Double)] {
        let place = attribution.phrase?.tokens.lowerBound ?? attribution.cue?.lowerBound ?? attribution.end
        let last = attributor.table.mentionCount(before: place)
        var (found, seen, part): ([(name: String, part: Double)], Set<Int>, Double) = ([], [], 0.5)
        for mention in attributor.table.mentions[max(0, last - 12)..<last].reversed()
        where attributor.table.entities[mention.entity].kind == .person && seen.insert(mention.entity).inserted {
            if attribution.speaker == .entity(mention.entity) { continue }
            found.append((names[mention.entity], part))
            part /= 2
        }
        return found
    }
}
