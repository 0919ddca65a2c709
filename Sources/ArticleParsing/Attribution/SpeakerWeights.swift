/// The weights of the clues, fitted to 405 pronouns, endings and offices of the development sets: conditional logits
/// with a penalty of 2. The labels are other people's; only these figures come of them.
enum SpeakerWeights {
    /// The sum of some clues' weights.
    static func score(_ evidence: Evidence) -> Double {
        var (bits, sum) = (evidence.bits, 0.0)
        while bits != 0 {
            sum += weights[bits.trailingZeroBitCount]
            bits &= bits - 1
        }
        return sum
    }

    private static let weights: [Double] = {
        var weights = Array(repeating: 0.0, count: Clue.allCases.count)
        for line in text.split(separator: "\n") {
            let fields = line.split(separator: " ")
            if fields.count == 2, let weight = Double(fields[1]),
                let clue = Clue.allCases.first(where: { "\($0)" == fields[0] })
            {
                weights[Int(clue.rawValue)] = weight
            }
        }
        return weights
    }()

    private static let text = """
        attested 2.22
        spokeLast 1.73
        samePassage 0.96
        namedBefore 0.78
        actsNear 0.70
        namedLast 0.65
        spokeNear 0.64
        spoke 0.60
        actsBefore 0.54
        namedNear 0.48
        actsHere 0.48
        introducedSince 0.39
        namedHere 0.25
        spokeOften -0.32
        organisation -0.55
        inOwnWords -0.56
        quoted -0.57
        inside -0.60
        described -0.92
        listed -1.12
        oneWord -1.21
        """
}
