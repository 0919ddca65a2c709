import Articles

/// How the speaker of a quotation was found.
public struct SpeakerChoice: Sendable {
    /// Where the words stand, in code points.
    public var spans: [Range<Int>]
    /// The pattern that found the attribution.
    public var rule: String
    /// The speaker that was chosen.
    public var speaker: String?
    /// Those who were weighed where the words point back, the best first.
    public var candidates: [Candidate]

    /// Somebody who was weighed.
    public struct Candidate: Sendable {
        /// The name, or the words that stand for one.
        public var name: String
        /// What speaks for and against them.
        public var clues: [String]
        /// The share of belief, 0 to 1.
        public var score: Double
    }
}

extension QuoteBuilder {
    /// How each speaker was found, the reports first.
    func choices() -> [SpeakerChoice] {
        attributor.statements.map { choice($0.spans, $0.attribution) }
            + zip(attributor.quotations, attributor.attributions).compactMap { quotation, found in
                found.map { choice([quotation.content], $0) }
            }
    }

    private func choice(_ spans: [Range<Int>], _ found: Attribution) -> SpeakerChoice {
        let candidates = found.candidates.map {
            SpeakerChoice.Candidate(
                name: name($0.speaker)?.name ?? "", clues: $0.evidence.clues.map { "\($0)" }, score: $0.score)
        }
        return SpeakerChoice(
            spans: spans.map { reading.source.range($0) }, rule: found.rule.rawValue,
            speaker: name(found.speaker)?.name, candidates: candidates)
    }
}
