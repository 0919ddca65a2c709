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
        for index in body where isOneSentence(lines[index]) { candidates[key(lines[index])] = index }
        guard !candidates.isEmpty else { return }
        for index in body where lines[index].role == .prose && lines[index].traits.contains(.severalSentences) {
            for key in sentenceKeys(lines[index]) {
                if let repeated = candidates[key] { lines[repeated].role = .pullQuote }
            }
        }
    }

    private func isOneSentence(_ line: Line) -> Bool {
        line.role == .prose && Self.pulledWords.contains(Int(line.words))
            && line.traits.isDisjoint(with: [.severalSentences, .hasMark])
    }

    /// The keys of the sentences of a line, each as `key` makes it of a line with that sentence alone.
    private func sentenceKeys(_ line: Line) -> [UInt64] {
        var (keys, hash): ([UInt64], UInt64) = ([], 0)
        for token in tokens[line.tokens] {
            if token.kind == .word || token.kind == .number {
                hash = Self.combined(hash, token)
            } else if token.kind == .punctuation, [0x2E, 0x3F, 0x21].contains(token.symbol), hash != 0 {
                keys.append(hash)
                hash = 0
            }
        }
        return hash == 0 ? keys : keys + [hash]
    }
}
