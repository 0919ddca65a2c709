/// A text's shingles in a few bytes: how much of them two texts share can be read from their sketches.
///
/// MinHash with one permutation for all bins (Li, Owen, Zhang, NIPS 2012), empty bins filled from others (Shrivastava,
/// ICML 2017), and the lowest bit of each minimum alone kept (Li, König, WWW 2010).
struct Sketch: Hashable, Sendable {
    /// What texts that share most of their shingles are likely to have one of in common.
    let keys: [UInt32]
    /// The lowest bits of the minima, eight to a byte.
    let bits: [UInt8]
    /// A digest of the words, equal for the same words in the same order.
    let body: Int64

    /// What sketches of a kind of text are made of.
    struct Shape {
        /// The number of words in a shingle.
        let words: Int
        /// The least number of shingles that is worth comparing.
        let leastShingles: Int
        /// The number of bits, a multiple of eight.
        let bits: Int
        /// The number of keys.
        let keys: Int
        /// The number of minima that a key is made of.
        let minimaOfKey: Int
        /// The share of shingles in common from which on two texts are nearly the same.
        let threshold: Double

        /// 5 keys of 3 minima meet with a likelihood of 0.97 at 8 of 10 shingles in common, of 0.13 at 3 of 10.
        static let article = Shape(
            words: 3, leastShingles: 20, bits: 256, keys: 5, minimaOfKey: 3, threshold: 0.5)
        /// A word that is changed in a quotation of twenty leaves 8 of 10 pairs, for which 3 keys of 2 minima meet with a
        /// likelihood of 0.95. What has fewer than six words is said by many.
        static let quote = Shape(words: 2, leastShingles: 5, bits: 128, keys: 3, minimaOfKey: 2, threshold: 0.5)
    }

    /// Sketches a text, or returns `nil` for one that is too short to tell from others.
    init?(_ shingles: Shingles, _ shape: Shape) {
        guard shingles.hashes.count >= shape.leastShingles else { return nil }
        body = Int64(bitPattern: shingles.digest.value)
        let minima = Self.minima(shingles.hashes, bins: shape.keys * shape.minimaOfKey, seed: 1)
        keys = (0..<shape.keys).map { key in
            let own = minima[key * shape.minimaOfKey..<(key + 1) * shape.minimaOfKey]
            // Keys of different numbers never meet.
            return UInt32(truncatingIfNeeded: Shingles.mixed(own.reduce(UInt64(key)) { $0 &* 31 &+ $1 }))
        }
        let lowest = Self.minima(shingles.hashes, bins: shape.bits, seed: 2).map { UInt8($0 & 1) }
        bits = stride(from: 0, to: shape.bits, by: 8).map { start in
            lowest[start..<start + 8].reduce(0) { $0 << 1 | $1 }
        }
    }

    /// An estimate of the share of shingles that two texts have in common, from the bits of both.
    static func resemblance(_ left: [UInt8], _ right: [UInt8]) -> Double {
        guard left.count == right.count, !left.isEmpty else { return 0 }
        let different = zip(left, right).reduce(0) { $0 + ($1.0 ^ $1.1).nonzeroBitCount }
        // Bits of shingles that differ are the same half of the time.
        return 1 - 2 * Double(different) / Double(left.count * 8)
    }

    /// The least hash in each bin.
    private static func minima(_ hashes: [UInt64], bins: Int, seed: UInt64) -> [UInt64] {
        var minima = [UInt64](repeating: .max, count: bins)
        for hash in hashes {
            let mixed = Shingles.mixed(hash ^ seed &* 0x9E37_79B9_7F4A_7C15)
            // The upper half chooses the bin, the lower half is the value.
            let bin = Int(((mixed >> 32) &* UInt64(bins)) >> 32)
            minima[bin] = min(minima[bin], mixed & 0xFFFF_FFFF)
        }
        let filled = minima
        for bin in minima.indices where filled[bin] == .max {
            var attempt: UInt64 = 0
            var other = bin
            while filled[other] == .max {
                attempt += 1
                other = Int(Shingles.mixed(UInt64(bin) << 32 | attempt) % UInt64(bins))
            }
            minima[bin] = Shingles.mixed(filled[other] &+ UInt64(bin) << 32)
        }
        return minima
    }
}
