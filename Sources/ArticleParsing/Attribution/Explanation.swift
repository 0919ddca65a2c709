import Articles

/// Why the parser read an article as it did, for those who check it.
public struct Explanation: Sendable {
    /// Why each block is what it is, one sentence a block, in the order of the article's blocks.
    public var blocks: [String]
    /// Why each quotation has its speaker, in the order of the article's quotations.
    public var quotes: [Quotation]

    /// Why one quotation has its speaker.
    public struct Quotation: Sendable {
        /// The pattern that found the speaker, as a sentence.
        public var reason: String
        /// Those who were weighed where the words point back, the best first; empty where the words name the speaker.
        public var weighed: [Candidate]
    }

    /// Somebody who was weighed.
    public struct Candidate: Sendable {
        /// The name, or the words that stand for one.
        public var name: String
        /// The share of belief among all who were weighed, 0 to 1.
        public var share: Double
        /// What speaks for and against them, with what each clue weighs.
        public var clues: [(name: String, weight: Double)]
    }
}

extension QuoteBuilder {
    /// Why an attribution has its speaker.
    func explanation(of found: Attribution) -> Explanation.Quotation {
        let shares = Softmax.shares(found.candidates.map(\.score))
        let weights = reading.language.speakerWeights
        let weighed = zip(found.candidates, shares).map { candidate, share in
            Explanation.Candidate(
                name: name(candidate.speaker)?.name ?? "", share: share,
                clues: candidate.evidence.clues.map { ("\($0)", weights?[$0] ?? 0) })
        }
        return Explanation.Quotation(reason: found.rule.reason, weighed: weighed)
    }
}
