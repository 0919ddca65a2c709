import Articles

/// How likely attributions are right: a logistic model over the pattern that found one, the words that name the
/// speaker, and how far ahead of the others the speaker was where several were weighed.
///
/// The weights are log-odds that add up; they are fitted to the labelled articles by `make reliability`.
struct Reliability: Sendable {
    /// What each pattern weighs; its number is the index.
    private let rules: [Double]
    private let forms: [(form: SpeakerMention.Form, weight: Double)]
    private let weighed: Double
    private let margin: Double

    /// How far ahead one of several can be, in the sum of the clues' weights, and still gain from more.
    private static let widestMargin = 4.0

    /// Makes a model of lines that each hold a pattern, a form, `weighed` or `margin`, and its weight; what has no
    /// line weighs nothing.
    init(_ text: String) {
        var weights: [Substring: Double] = [:]
        for line in text.split(separator: "\n") {
            let fields = line.split(separator: " ")
            guard fields.count == 2, let weight = Double(fields[1]) else { continue }
            weights[fields[0]] = weight
        }
        let found = weights
        rules = Attribution.Rule.allCases.map { found[$0.name[...]] ?? 0 }
        forms = SpeakerMention.Form.allCases.map { ($0, found[$0.rawValue[...]] ?? 0) }
        weighed = found["weighed"] ?? 0
        margin = found["margin"] ?? 0
    }

    /// How likely an attribution is right, between 0 and 1.
    ///
    /// - Parameters:
    ///   - attribution: The attribution.
    ///   - form: How the words beside the quotation name the speaker.
    /// - Returns: The share of such attributions that are right.
    func confidence(_ attribution: Attribution, form: SpeakerMention.Form) -> Double {
        var logOdds = rules[Int(attribution.rule.rawValue)] + (forms.first { $0.form == form }?.weight ?? 0)
        if !attribution.candidates.isEmpty { logOdds += weighed + margin * Self.margin(attribution) }
        return 1 / (1 + Softmax.exponential(-logOdds))
    }

    /// How far the speaker is ahead of the next one; 0 where nobody else was weighed.
    private static func margin(_ attribution: Attribution) -> Double {
        guard let first = attribution.candidates.first else { return 0 }
        guard attribution.candidates.count > 1 else { return widestMargin }
        return min(first.score - attribution.candidates[1].score, widestMargin)
    }
}
