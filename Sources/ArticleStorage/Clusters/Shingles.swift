/// The runs of three neighbouring words of a text, each as a hash (Broder, "On the resemblance and containment of documents",
/// 1997).
struct Shingles {
    /// The hashes in order of the text; the lowest bit is set in those of short words.
    private(set) var hashes: [UInt64] = []
    /// A digest of all words in order.
    private(set) var digest = FNV1a()
    /// The last three words.
    private var (first, second, third) = (Word(), Word(), Word())
    private var count = 0

    private struct Word {
        var hash: UInt64 = 0
        var letters = 0
    }

    /// Below so many letters, three words are mostly such that everybody uses.
    private static let fewLetters = 16

    /// Adds words, which follow those that were added before.
    ///
    /// - Parameter words: Folded words in UTF-8 with a space between two.
    mutating func add(words: ArraySlice<UInt8>) {
        words.withUnsafeBufferPointer { bytes in
            // A copy that can stay in a register.
            var (digest, hash, letters) = (digest, FNV1a(), 0)
            for byte in bytes {
                digest.add(byte)
                if byte != 0x20 {
                    hash.add(byte)
                    letters += 1
                } else if letters > 0 {
                    add(Word(hash: hash.value, letters: letters))
                    (hash, letters) = (FNV1a(), 0)
                }
            }
            if letters > 0 {
                // A space behind each word: it makes no difference to the digest how words are added.
                digest.add(0x20)
                add(Word(hash: hash.value, letters: letters))
            }
            self.digest = digest
        }
    }

    private mutating func add(_ word: Word) {
        (first, second, third) = (second, third, word)
        count += 1
        guard count >= 3 else { return }
        let factor: UInt64 = 0x9E37_79B9_7F4A_7C15
        let hash = Self.mixed((first.hash &* factor &+ second.hash) &* factor &+ third.hash)
        let isShort = first.letters + second.letters + third.letters < Self.fewLetters
        hashes.append(isShort ? hash | 1 : hash & ~1)
    }

    /// A number in which each bit depends on all bits of another (Steele, Lea, Flood: SplitMix, 2014).
    static func mixed(_ number: UInt64) -> UInt64 {
        var bits = (number ^ number >> 30) &* 0xBF58_476D_1CE4_E5B9
        bits = (bits ^ bits >> 27) &* 0x94D0_49BB_1331_11EB
        return bits ^ bits >> 31
    }
}
