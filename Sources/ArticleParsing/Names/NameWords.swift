/// The hashes of a name's words, at most twelve: held in place, for a text has thousands of names and an array each
/// would cost more than all that is done with them.
struct NameWords: Sendable {
    /// The most words an entity is known by: the eight of its name and four of its other names.
    static let capacity = 12

    private var hashes = InlineArray<12, UInt32>(repeating: 0)
    private(set) var count = 0

    /// Makes no words.
    init() {}

    /// Makes one word.
    init(_ hash: UInt32) { append(hash) }

    /// Adds a word, unless there is no room for more.
    mutating func append(_ hash: UInt32) {
        guard count < Self.capacity else { return }
        hashes[count] = hash
        count += 1
    }

    /// The words but the first.
    func dropFirst() -> NameWords {
        var rest = NameWords()
        for index in indices.dropFirst() { rest.append(hashes[index]) }
        return rest
    }

    /// Whether two names can be the same: one's words are all in the other.
    func agrees(with other: NameWords) -> Bool {
        count <= other.count ? allSatisfy(other.contains) : other.allSatisfy(contains)
    }
}

extension NameWords: RandomAccessCollection {
    var startIndex: Int { 0 }
    var endIndex: Int { count }
    subscript(index: Int) -> UInt32 { hashes[index] }
}
