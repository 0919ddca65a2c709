/// Shares of belief out of scores.
enum Softmax {
    /// The share of each score: its exponential among the sum of all, so that a score of one more counts e times as much.
    static func shares(_ scores: [Double]) -> [Double] {
        guard let highest = scores.max() else { return [] }
        let powers = scores.map { exponential($0 - highest) }
        let sum = powers.reduce(0, +)
        return powers.map { $0 / sum }
    }

    /// e to a power, to 14 digits; the standard library has no such function, and this module imports no C library.
    static func exponential(_ power: Double) -> Double {
        let ln2 = 0.693147180559945309
        let power = min(max(power, -700), 700)
        let twos = (power / ln2).rounded()
        // What is left lies within ±0.35, where 14 terms of the series do.
        let rest = power - twos * ln2
        var (term, sum) = (1.0, 1.0)
        for number in 1...14 {
            term *= rest / Double(number)
            sum += term
        }
        return sum * Double(sign: .plus, exponent: Int(twos), significand: 1)
    }
}
