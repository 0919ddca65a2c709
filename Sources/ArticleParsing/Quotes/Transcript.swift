/// The labels that tell who speaks in a transcript: `HOLT: We will rebuild it.`
enum Transcript {
    /// The longest label in tokens, an office behind the name included: `DAN REYES, HOST`.
    private static let longestLabel = 8

    /// The label of each passage of a transcript, by the passage's index, without quote marks and colon.
    ///
    /// Two different labels, one of them twice, make a transcript: a lone `UPDATE:` or `SANDFORD:` makes none.
    /// - Complexity: O(*n*) in the number of passages.
    static func labels(_ reading: Reading, passages: [Passage]) -> [Int: Range<Int>] {
        var (labels, counts): ([Int: Range<Int>], [UInt32: Int]) = ([:], [:])
        for (index, passage) in passages.enumerated() {
            guard let label = label(reading, passage) else { continue }
            labels[index] = label
            counts[reading.source.folds[label.lowerBound], default: 0] += 1
        }
        return counts.count > 1 && counts.values.contains { $0 > 1 } ? labels : [:]
    }

    private static func label(_ reading: Reading, _ passage: Passage) -> Range<Int>? {
        var start = passage.tokens.lowerBound
        if start < passage.tokens.upperBound, reading.tokens[start].isMark { start += 1 }
        var end = start
        while end < passage.tokens.upperBound, end - start < longestLabel, mayBelong(reading, end) { end += 1 }
        guard end > start, end + 2 < passage.tokens.upperBound, reading.isSymbol(":", end),
            reading.tokens[start].length > 1, reading.isWord(start)
        else { return nil }
        return start..<end
    }

    /// Whether a token can stand in a label: in capitals, and no word that links, credits and captions begin with.
    private static func mayBelong(_ reading: Reading, _ index: Int) -> Bool {
        if reading.isSymbol(".", index) || reading.isSymbol(",", index) { return true }
        guard reading.isWord(index), !reading.tokens[index].flags.contains(.hasDigit) else { return false }
        let token = reading.tokens[index]
        return (token.flags.contains(.allCaps) || token.length == 1 && token.isCapitalised)
            && !reading.isOf(
                [.relatedColon, .byline, .caption, .tagLabel, .stamp, .credit, .profession, .place], index)
    }
}
