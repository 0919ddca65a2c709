/// A text's shingles in a few bytes: how much of them two texts share can be read from their sketches.
///
/// MinHash, for long texts with one permutation for all bins (Li, Owen, Zhang, NIPS 2012), empty bins filled from others (Shrivastava,
/// ICML 2017), and the lowest bit of each minimum alone kept (Li, König, WWW 2010).
struct Sketch: Hashable, Sendable {
    /// What texts that share most of their shingles are likely to have one of in common.
    let keys: [UInt32]
    /// The lowest bits of the minima, eight to a byte.
    let bits: [UInt8]
    /// A digest of the words, equal for the same words in the same order.
    let digest: Int64

    /// What sketches of a kind of text are made of.
    struct Shape {
        /// The least number of shingles that is worth comparing.
        let leastShingles: Int
        /// The number of bits, a multiple of eight.
        let bits: Int
        /// Whether each bit is that of a bin; too few shingles for the bins need a permutation for each bit.
        let hasBins: Bool
        /// The number of keys.
        let keys: Int
        /// The number of minima that a key is made of.
        let minimaOfKey: Int
        /// The share of shingles in common from which on two texts are nearly the same.
        let threshold: Double

        /// 3 keys of 2 minima meet with a likelihood of 0.95 at 8 of 10 shingles in common, of 0.25 at 3 of 10. Each key is
        /// a page written somewhere in a large index, so there are few.
        static let article = Shape(leastShingles: 20, bits: 256, hasBins: true, keys: 3, minimaOfKey: 2, threshold: 0.5)
        /// A word that is changed in a quotation of twenty leaves 7 of 10 shingles, for which 2 keys of 1 minimum meet with
        /// a likelihood of 0.91. What has fewer than six words is said by many.
        static let quote = Shape(leastShingles: 4, bits: 128, hasBins: false, keys: 2, minimaOfKey: 1, threshold: 0.4)
    }

    /// Sketches a text, or returns `nil` for one that is too short to tell from others.
    init?(_ shingles: Shingles, _ shape: Shape) {
        guard shingles.hashes.count >= shape.leastShingles else { return nil }
        digest = Int64(bitPattern: shingles.digest.value)
        let minima = Self.minima(shingles.hashes, bins: shape.keys * shape.minimaOfKey, seed: 1)
        keys = (0..<shape.keys).map { key in
            let own = minima[key * shape.minimaOfKey..<(key + 1) * shape.minimaOfKey]
            // Keys of different numbers never meet.
            return UInt32(truncatingIfNeeded: Shingles.mixed(own.reduce(UInt64(key)) { $0 &* 31 &+ $1 }))
        }
        let all =
            shape.hasBins
            ? Self.minima(shingles.hashes, bins: shape.bits, seed: 2)
            : Self.minima(shingles.hashes, permutations: shape.bits)
        let lowest = all.map { UInt8($0 & 1) }
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

    /// The least hash in each of some permutations (Broder, 1997).
    private static func minima(_ hashes: [UInt64], permutations: Int) -> [UInt64] {
        (0..<UInt64(permutations)).map { number in
            // Multiplying by an odd number permutes; the upper half is the one that depends on all bits.
            let factor = Shingles.mixed(number &+ 1) | 1
            // Arithmetic: a branch on what is less is guessed wrong every sixth time.
            var least: Int64 = 0xFFFF_FFFF
            for hash in hashes {
                let more = Int64((hash &* factor) >> 32) - least
                least += more & more >> 63
            }
            return UInt64(least)
        }
    }

    /// The least hash in each bin.
    private static func minima(_ hashes: [UInt64], bins: Int, seed: UInt64) -> [UInt64] {
        var minima = [UInt64](repeating: .max, count: bins)
        minima.withUnsafeMutableBufferPointer { minima in
            for hash in hashes {
                let mixed = Shingles.mixed(hash ^ seed &* 0x9E37_79B9_7F4A_7C15)
                // The upper half chooses the bin, the lower half is the value. Short words come after all others: a key
                // of them would be that of many texts.
                let bin = Int(((mixed >> 32) &* UInt64(bins)) >> 32)
                let value = mixed & 0xFFFF_FFFF | (hash & 1) << 32
                if value < minima[bin] { minima[bin] = value }
            }
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
