/// What each clue weighs when somebody is looked for whom a pronoun, an ending or an office points to.
struct SpeakerWeights: Sendable {
    private let weights: [Double]

    /// Makes weights of lines that each hold a clue and its weight; a clue without a line weighs nothing.
    init(_ text: String) {
        var weights = Array(repeating: 0.0, count: Clue.allCases.count)
        for line in text.split(separator: "\n") {
            let fields = line.split(separator: " ")
            guard fields.count == 2, let weight = Double(fields[1]) else { continue }
            for clue in Clue.allCases where "\(clue)" == fields[0] { weights[Int(clue.rawValue)] = weight }
        }
        self.weights = weights
    }

    /// What a clue weighs.
    subscript(clue: Clue) -> Double { weights[Int(clue.rawValue)] }

    /// The sum of some clues' weights.
    func score(_ evidence: Evidence) -> Double {
        var (bits, sum) = (evidence.bits, 0.0)
        while bits != 0 {
            sum += weights[bits.trailingZeroBitCount]
            bits &= bits - 1
        }
        return sum
    }
}
