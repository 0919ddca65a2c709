import Foundation

/// A small random source with a seed (Steele, Lea, Flood: SplitMix, 2014): the same seed makes the same archive.
struct RandomSource: RandomNumberGenerator {
    private var state: UInt64

    /// Mixes the seed: a multiple of the step would give neighbours the same numbers, moved by one place.
    init(seed: UInt64) {
        state = seed
        state = next()
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var bits = state
        bits = (bits ^ bits >> 30) &* 0xBF58_476D_1CE4_E5B9
        bits = (bits ^ bits >> 27) &* 0x94D0_49BB_1331_11EB
        return bits ^ bits >> 31
    }

    /// A number from 0 to `count - 1`, small ones far more often: about Zipf's law, as words and speakers follow it.
    mutating func skewed(below count: Int) -> Int {
        // count^u - 1 for u even in 0..<1 has a density of 1/x.
        let power = Double.random(in: 0..<1, using: &self)
        return min(count - 1, Int(exp2(power * log2(Double(count + 1)))) - 1)
    }
}
