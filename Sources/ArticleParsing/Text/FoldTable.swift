/// A dictionary by the hashes of words (`SourceText.folds`), which are spread already and need no second, slower hash.
///
/// A text could choose words whose hashes share some bits, so a word's place is the highest bits of the product of its
/// hash with a random odd number (multiply-shift hashing, Dietzfelbinger et al. 1997): no text can aim at that.
struct FoldTable<Value: Sendable>: Sendable {
    private var keys: [UInt32] = []
    private var values: [Value] = []
    /// For each place the index of its key, or -1 where it is free; at least half of them are.
    private var places: [Int32] = []

    /// The factor of this run of the program, held here: a global is asked whether it is made each time.
    private let multiplier = foldMultiplier

    private static var smallest: Int { 64 }

    /// The value of a word, or `nil` when there is none.
    subscript(key: UInt32) -> Value? {
        entry(of: key).map { values[$0] }
    }

    /// The value of a word, entered first if there is none.
    subscript(key: UInt32, default value: @autoclosure () -> Value) -> Value {
        get { self[key] ?? value() }
        _modify { yield &values[entry(of: key, default: value())] }
    }

    /// The entry of a word, an index, or `nil` when there is none: what it holds is looked at without a copy.
    func entry(of key: UInt32) -> Int? {
        guard !places.isEmpty else { return nil }
        let index = places[place(of: key)]
        return index < 0 ? nil : Int(index)
    }

    /// The value of an entry.
    subscript(entry index: Int) -> Value {
        _read { yield values[index] }
    }

    /// The place of a word, or the free one that it would take.
    private func place(of key: UInt32) -> Int {
        let mask = places.count - 1
        // The number of places is a power of two: as many of the highest bits choose one.
        var place = Int((UInt64(key) &* multiplier) >> UInt64(64 - places.count.trailingZeroBitCount))
        while places[place] >= 0, keys[Int(places[place])] != key { place = (place + 1) & mask }
        return place
    }

    private mutating func entry(of key: UInt32, default value: @autoclosure () -> Value) -> Int {
        if keys.count * 2 >= places.count { grow() }
        let place = place(of: key)
        if places[place] < 0 {
            places[place] = Int32(keys.count)
            keys.append(key)
            values.append(value())
        }
        return Int(places[place])
    }

    private mutating func grow() {
        places = Array(repeating: -1, count: max(Self.smallest, places.count * 2))
        keys.reserveCapacity(places.count / 2)
        values.reserveCapacity(places.count / 2)
        for (index, key) in keys.enumerated() { places[place(of: key)] = Int32(index) }
    }
}

/// The factor of this run of the program.
private let foldMultiplier = UInt64.random(in: .min ... .max) | 1
