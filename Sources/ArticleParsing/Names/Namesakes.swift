/// The entities that one word names, in the order they were entered: nearly always one, so the first needs no array.
struct Namesakes: Sendable {
    private var first: Int?
    private var others: [Int] = []

    /// Makes a list of none.
    init() {}

    /// Adds an entity behind the others.
    mutating func append(_ entity: Int) {
        if first == nil { first = entity } else { others.append(entity) }
    }
}

extension Namesakes: RandomAccessCollection {
    var startIndex: Int { 0 }
    var endIndex: Int { first == nil ? 0 : others.count + 1 }
    subscript(index: Int) -> Int {
        guard index == 0, let first else { return others[index - 1] }
        return first
    }
}
