/// The runs of neighbouring words of a text, each as a hash (Broder, "On the resemblance and containment of documents",
/// 1997).
struct Shingles {
    /// The hashes in order of the text.
    private(set) var hashes: [UInt64] = []
    /// A digest of all words in order.
    private(set) var digest = FNV1a()
    private let length: Int
    private var last: [UInt64] = []

    /// Makes an empty set of runs of `length` words.
    init(ofWords length: Int) { self.length = length }

    /// Adds words, which follow those that were added before.
    ///
    /// - Parameter words: Folded words in UTF-8 with a space between two.
    mutating func add(words: [UInt8]) {
        for word in words.split(separator: 0x20) {
            digest.add(word)
            digest.add(CollectionOfOne(0x20))
            var hash = FNV1a()
            hash.add(word)
            if last.count == length { last.removeFirst() }
            last.append(hash.value)
            if last.count == length { hashes.append(Self.mixed(last.reduce(0) { $0 &* 0x9E37_79B9_7F4A_7C15 &+ $1 })) }
        }
    }

    /// A number in which each bit depends on all bits of another (Steele, Lea, Flood: SplitMix, 2014).
    static func mixed(_ number: UInt64) -> UInt64 {
        var bits = (number ^ number >> 30) &* 0xBF58_476D_1CE4_E5B9
        bits = (bits ^ bits >> 27) &* 0x94D0_49BB_1331_11EB
        return bits ^ bits >> 31
    }
}
