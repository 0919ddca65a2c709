/// Words of one wording that stand in the place of others in another wording.
struct WordingChange: Hashable, Sendable {
    /// The words of the first wording; empty for words that were added.
    let was: String
    /// The words of the second wording; empty for words that were left out.
    let now: String

    /// Longer wordings are told as one change: the time to compare grows with the product of their lengths.
    private static let mostWords = 500

    /// Finds what leads from one wording to another, in order; spaces do not count.
    ///
    /// - Complexity: O(*n* × *m*) in the words of both, 250,000 steps at most.
    static func changes(from first: String, to second: String) -> [WordingChange] {
        let (old, new) = (
            first.split(whereSeparator: \.isWhitespace).map(String.init),
            second.split(whereSeparator: \.isWhitespace).map(String.init)
        )
        guard old != new else { return [] }
        guard old.count <= mostWords, new.count <= mostWords else { return [WordingChange(was: first, now: second)] }
        let lengths = commonLengths(old, new)
        var (changes, i, j) = ([WordingChange](), 0, 0)
        while i < old.count || j < new.count {
            let (startOld, startNew) = (i, j)
            while (i < old.count || j < new.count) && !(i < old.count && j < new.count && old[i] == new[j]) {
                if j == new.count || i < old.count && lengths[i + 1][j] >= lengths[i][j + 1] { i += 1 } else { j += 1 }
            }
            if i > startOld || j > startNew {
                changes.append(
                    WordingChange(
                        was: old[startOld..<i].joined(separator: " "), now: new[startNew..<j].joined(separator: " ")))
            }
            (i, j) = (i + 1, j + 1)
        }
        return changes
    }

    /// The lengths of the longest common subsequences of what is left of two wordings from each pair of places on.
    private static func commonLengths(_ old: [String], _ new: [String]) -> [[Int]] {
        var lengths = [[Int]](repeating: [Int](repeating: 0, count: new.count + 1), count: old.count + 1)
        for i in old.indices.reversed() {
            for j in new.indices.reversed() {
                lengths[i][j] =
                    old[i] == new[j] ? lengths[i + 1][j + 1] + 1 : max(lengths[i + 1][j], lengths[i][j + 1])
            }
        }
        return lengths
    }
}
