extension StructureReader {
    /// The words a pull quote has: one sentence of some length.
    private static let pulledWords = 8...50

    /// Marks the lines of the body that only repeat a sentence of another paragraph to catch the eye.
    ///
    /// A repeated quotation stays: its marks may say more than its repetition.
    ///
    /// - Complexity: O(*n*) in the tokens of the body.
    func findPullQuotes() {
        // Few sentences begin with the two words that a candidate begins with, and only those are read to their ends.
        var openings = FoldTable<Void>()
        for index in body where isOneSentence(lines[index]) {
            openings[opening(lines[index].tokens), default: ()] = ()
        }
        var sentences: [UInt64] = []
        for index in body where lines[index].role == .prose && lines[index].traits.contains(.severalSentences) {
            var start = lines[index].start
            while let first = firstWord(start..<lines[index].end) {
                let end = source.stops.first(in: first..<lines[index].end) ?? lines[index].end
                if openings[opening(first..<end)] != nil { sentences.append(key(first..<end)) }
                start = end
            }
        }
        guard !sentences.isEmpty else { return }
        var candidates: [UInt64: Int] = [:]
        for index in body where isOneSentence(lines[index]) { candidates[key(lines[index])] = index }
        for sentence in sentences {
            if let repeated = candidates[sentence] { lines[repeated].role = .pullQuote }
        }
    }

    /// The hash of the first two words of some tokens.
    private func opening(_ range: Range<Int>) -> UInt32 {
        guard let first = firstWord(range) else { return 0 }
        let second = firstWord(first + 1..<range.upperBound).map { source.folds[$0] } ?? 0
        return source.folds[first] &* 31 ^ second
    }

    private func firstWord(_ range: Range<Int>) -> Int? {
        range.first { tokens[$0].kind == .word || tokens[$0].kind == .number }
    }

    private func isOneSentence(_ line: Line) -> Bool {
        line.role == .prose && Self.pulledWords.contains(Int(line.words))
            && line.traits.isDisjoint(with: [.severalSentences, .hasMark])
    }
}
