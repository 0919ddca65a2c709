import Articles

extension Speaker.Alias.Basis {
    /// Tells from the words what makes a written form a name of a speaker.
    ///
    /// - Parameters:
    ///   - text: The written form.
    ///   - name: The full name.
    ///   - kind: What kind of speaker it is.
    init(of text: String, _ name: String, _ kind: SpeakerKind) {
        let (words, full) = (text.folded.searchWords, name.folded.searchWords)
        let written = words.filter { !Self.honorifics.contains($0) || full.contains($0) }
        self =
            if words == full {
                .fullName
            } else if words.holdsInOrder(full) {
                .titledName
            } else if full.holdsInOrder(written) {
                .shortName
            } else if Self.areInitials(written, of: full) {
                .initials
            } else if Self.isSpelling(written, of: full) {
                .spelling
            } else {
                kind == .person ? .nickname : .otherName
            }
    }

    /// Whether every word is one of the name's or the beginning of one, in order: `M Yusuf`, `Moh Yusuf Hasan`; or all
    /// are one word of first letters, `KPN` for `Komisi Perikanan Nasional`, small words left out as they mostly are.
    private static func areInitials(_ written: [Substring], of full: [Substring]) -> Bool {
        if written.count == 1, let word = written.first, full.count > 1 {
            let letters = full.compactMap(\.first)
            let great = full.filter { !smallWords.contains($0) }.compactMap(\.first)
            return word.count > 1 && (word.elementsEqual(letters) || word.elementsEqual(great))
        }
        guard written.count > 1, written.contains(where: { $0.count <= 3 && !full.contains($0) }) else { return false }
        var rest = full[...]
        return written.allSatisfy { word in
            guard let index = rest.firstIndex(where: { $0 == word || word.count <= 3 && $0.hasPrefix(word) }) else {
                return false
            }
            rest = rest[(index + 1)...]
            return true
        }
    }

    /// What stands before a name out of politeness, and is no part of it.
    private static let honorifics = Set(
        """
        bapak pak ibu bu bang mas mbak kak gus kiai kyai ustaz ustad haji hajah h hj kh tuan nyonya nona dr prof ir
        mr mrs ms sir madam
        """.split(whereSeparator: \.isWhitespace))

    private static let smallWords: Set<Substring> = ["dan", "di", "of", "the", "and", "for", "untuk"]

    /// Whether the words are as many, begin alike and differ by at most one letter in five.
    private static func isSpelling(_ written: [Substring], of full: [Substring]) -> Bool {
        guard written.count == full.count else { return false }
        return zip(written, full).allSatisfy { word, other in
            let length = max(word.count, other.count)
            return word == other
                || word.first == other.first && length <= longestSpelling && distance(word, other) <= length / 5
        }
    }

    /// The most letters of a word that is compared letter by letter, which takes their square.
    private static let longestSpelling = 64

    /// Insertions, deletions and changes that lead from one word to another (Levenshtein).
    private static func distance(_ left: Substring, _ right: Substring) -> Int {
        var row = Array(0...right.count)
        for (i, a) in left.enumerated() {
            var next = [i + 1]
            for (j, b) in right.enumerated() {
                next.append(min(row[j] + (a == b ? 0 : 1), row[j + 1] + 1, next[j] + 1))
            }
            row = next
        }
        return row[right.count]
    }
}

extension [Substring] {
    /// Whether all words of another list stand in this one in their order, others between them or not.
    fileprivate func holdsInOrder(_ words: [Substring]) -> Bool {
        guard !words.isEmpty, words.count < count else { return false }
        var rest = self[...]
        return words.allSatisfy { word in
            guard let index = rest.firstIndex(of: word) else { return false }
            rest = rest[(index + 1)...]
            return true
        }
    }
}
