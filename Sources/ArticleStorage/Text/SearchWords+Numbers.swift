/// Letters and digits that are written together.
extension SearchWords {
    /// A word without the 2 that stands for doubling it, as `warga2` and `anak2nya` are typed for `warga-warga`.
    static func undoubled(_ word: ArraySlice<UInt8>) -> [UInt8] {
        let letters = word.prefix { !isDigit($0) }
        let rest = word.dropFirst(letters.count)
        let ending = Array(rest.dropFirst())
        guard letters.count >= leastStem, rest.first == 0x32, ending.isEmpty || endings.contains(ending) else {
            return Array(word)
        }
        return letters + ending
    }

    /// The words that a word is where its numbers are read apart from its letters: `rp5juta` is three, `covid19` two.
    ///
    /// One or two letters are a part of a name with the number, as in `g20`; only `rp` is not.
    static func parts(of word: [UInt8]) -> [ArraySlice<UInt8>] {
        var (parts, start): ([ArraySlice<UInt8>], Int) = ([], 0)
        for index in word.indices.dropFirst() where isDigit(word[index]) != isDigit(word[index - 1]) {
            let left = word[..<index].reversed().prefix { isDigit($0) == isDigit(word[index - 1]) }.count
            let right = word[index...].prefix { isDigit($0) == isDigit(word[index]) }.count
            let isMoney = word[(index - left)..<index].elementsEqual("rp".utf8)
            guard isMoney || (isDigit(word[index]) ? left : right) >= 3 else { continue }
            parts.append(word[start..<index])
            start = index
        }
        return parts + [word[start...]]
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte < 0x3A }
}
