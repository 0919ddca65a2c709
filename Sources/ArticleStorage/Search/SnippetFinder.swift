import Articles

/// Finds where the words of a search stand in a text, by the folding that the index has.
struct SnippetFinder {
    private let words: Set<[UInt8]>
    private let beginnings: [[UInt8]]
    /// The first three letters of all words and beginnings, or fewer: most words of a text need no folding.
    private let starts: [[UInt8]]

    /// The most code points of a snippet, and of those how many come before the first word that was found.
    private static let (length, lead) = (240, 60)

    /// Looks for the words that queries ask for, or makes none where they ask for none.
    init?(_ queries: [SearchQuery]) {
        var (words, beginnings): (Set<[UInt8]>, [[UInt8]]) = ([], [])
        for term in queries.flatMap({ $0.groups.joined() }) {
            var found = SearchWords(term.text).words
            if term.isPrefix, !found.isEmpty, let last = SearchWords.unstemmedLast(of: term.text) {
                found.removeLast()
                beginnings.append(Array(last.utf8))
            }
            words.formUnion(found.map { Array($0.utf8) })
        }
        guard !words.isEmpty || !beginnings.isEmpty else { return nil }
        (self.words, self.beginnings) = (words, beginnings)
        starts = Array(Set((Array(words) + beginnings).map { Array($0.prefix(3)) }))
    }

    /// A word that was found.
    private struct Found {
        let range: Range<Int>
        /// Which of the words it is, so that different ones count more than one that comes often.
        let word: [UInt8]
    }

    /// The stretch in which most of the words stand, or `nil` where none does.
    ///
    /// - Parameters:
    ///   - text: The text.
    ///   - range: The part of it to look in, in code points.
    /// - Returns: The stretch.
    func snippet(of text: ArticleText, in range: Range<Int>) -> Snippet? {
        let found = find(in: text, range)
        guard let start = best(found) else { return nil }
        let (lower, upper) = (
            max(range.lowerBound, found[start].range.lowerBound - Self.lead),
            min(
                range.upperBound,
                max(found[start].range.lowerBound - Self.lead + Self.length, found[start].range.upperBound))
        )
        let stretch = wholeWords(lower..<upper, of: text, in: range)
        return Snippet(
            range: stretch, text: text[stretch],
            highlights: found.map(\.range).filter {
                stretch.lowerBound <= $0.lowerBound && $0.upperBound <= stretch.upperBound
            })
    }

    /// The first of the words that stand nearest to most others.
    private func best(_ found: [Found]) -> Int? {
        var best: (index: Int, words: Int)?
        for index in found.indices.prefix(200) {
            let end = found[index].range.lowerBound + Self.length - Self.lead
            let near = Set(found[index...].prefix(20).prefix { $0.range.upperBound <= end }.map(\.word)).count
            if near > best?.words ?? 0 { best = (index, near) }
        }
        return best?.index ?? found.indices.first
    }

    /// A stretch without the parts of words at its ends.
    private func wholeWords(_ stretch: Range<Int>, of text: ArticleText, in range: Range<Int>) -> Range<Int> {
        var (lower, upper) = (stretch.lowerBound, stretch.upperBound)
        if lower > range.lowerBound,
            let space = text[lower..<upper].unicodeScalars.prefix(40).firstIndex(where: isSpace)
        {
            lower +=
                text[lower..<upper].unicodeScalars.distance(
                    from: text[lower..<upper].unicodeScalars.startIndex, to: space) + 1
        }
        let tail = text[lower..<upper].unicodeScalars.reversed()
        if upper < range.upperBound, let space = tail.prefix(40).firstIndex(where: isSpace) {
            upper -= tail.distance(from: tail.startIndex, to: space) + 1
        }
        return lower..<max(lower, upper)
    }

    private func isSpace(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isWhitespace }

    private func find(in text: ArticleText, _ range: Range<Int>) -> [Found] {
        let bytes = text.utf8[text.byte(atCodePoint: range.lowerBound)..<text.byte(atCodePoint: range.upperBound)]
        var (found, place, start, startPlace): ([Found], Int, Int?, Int) = ([], range.lowerBound, nil, 0)
        bytes.withUnsafeBufferPointer { buffer in
            for (index, byte) in buffer.enumerated() {
                // Whatever is not ASCII may be a letter; folding tells.
                let isInWord = byte >= 0x80 || (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
                if isInWord, start == nil { (start, startPlace) = (index, place) }
                if !isInWord, let first = start {
                    add(buffer[first..<index], at: startPlace..<place, to: &found)
                    start = nil
                }
                if byte & 0xC0 != 0x80 { place += 1 }
            }
            if let first = start { add(buffer[first...], at: startPlace..<place, to: &found) }
        }
        return found
    }

    /// Adds what stands between two ASCII marks: a word, with typographic marks around it perhaps.
    private func add(_ bytes: Slice<UnsafeBufferPointer<UInt8>>, at range: Range<Int>, to found: inout [Found]) {
        guard mayBeFound(bytes) else { return }
        var place = range.lowerBound
        let letters = String(decoding: bytes, as: UTF8.self).unicodeScalars
        for piece in letters.split(omittingEmptySubsequences: false, whereSeparator: { !isLetter($0) }) {
            defer { place += piece.count + 1 }
            guard !piece.isEmpty else { continue }
            let word = SearchWords(String(piece)).joined
            // A number and a word that are written together are two words.
            let isFound = word.split(separator: 0x20).contains { words.contains(Array($0)) }
            guard isFound || beginnings.contains(where: { word.starts(with: $0) }) else { continue }
            found.append(Found(range: place..<place + piece.count, word: word))
        }
    }

    /// Whether a word begins as one that is looked for does, or with what only folding can tell.
    private func mayBeFound(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        starts.contains { start in
            for (letter, byte) in zip(start, bytes) {
                if byte >= 0x80 { return true }
                // Digits have the bit of small letters as well.
                if byte | 0x20 != letter { return false }
            }
            return true
        }
    }

    private func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isAlphabetic || scalar.properties.numericType != nil
            || scalar.properties.generalCategory == .nonspacingMark
    }
}
