extension StructureReader {
    /// The words a pull quote has: one sentence of some length.
    private static let pulledWords = 8...50

    /// Marks the lines of the body that only repeat a sentence of another paragraph to catch the eye.
    ///
    /// A repeated quotation stays: its marks may say more than its repetition.
    ///
    /// - Complexity: O(*n*) in the tokens of the body.
    func findPullQuotes() {
        var candidates: [UInt64: Int] = [:]
        // Few sentences begin as a candidate does, and only those are read to their ends.
        var firstWords = FoldTable<Void>()
        for index in body where isOneSentence(lines[index]) {
            candidates[key(lines[index])] = index
            if let first = firstWord(lines[index].tokens) { firstWords[tokens[first].fold, default: ()] = () }
        }
        guard !candidates.isEmpty else { return }
        for index in body where lines[index].role == .prose && lines[index].traits.contains(.severalSentences) {
            var start = lines[index].start
            while let first = firstWord(start..<lines[index].end) {
                let end = source.stops.first(in: first..<lines[index].end) ?? lines[index].end
                if firstWords[tokens[first].fold] != nil, let repeated = candidates[key(first..<end)] {
                    lines[repeated].role = .pullQuote
                }
                start = end
            }
        }
    }

    private func firstWord(_ range: Range<Int>) -> Int? {
        range.first { tokens[$0].kind == .word || tokens[$0].kind == .number }
    }

    private func isOneSentence(_ line: Line) -> Bool {
        line.role == .prose && Self.pulledWords.contains(Int(line.words))
            && line.traits.isDisjoint(with: [.severalSentences, .hasMark])
    }
}
