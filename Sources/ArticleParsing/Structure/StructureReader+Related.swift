import Articles

extension StructureReader {
    /// How many titles may stand under one marker.
    private static let longestList = 10

    /// Reads a link to another article: marker and title on one line, or the title on the lines after it.
    ///
    /// - Returns: The index of the first line after it.
    mutating func readRelated(_ index: Int, until limit: Int) -> Int {
        let line = lines[index]
        guard let (marker, start) = marker(in: line.tokens) else {
            addClutter(index)
            return index + 1
        }
        if start < line.end, wordCount(start..<line.end) > 0 {
            let end = titleEnd(start, line.end)
            addLink(title: start..<end, marker: marker)
            add(.related, tokens: line.start..<end, rule: rule("related-link", line))
            if end < line.end { addParagraph(end..<line.end, isFirst: false) }
            return index + 1
        }
        var end = index + 1
        while end < max(limit, index + 2), end < lines.count, end - index <= 5,
            isLinkedTitle(lines[end], isFirst: end == index + 1)
        {
            addLink(title: lines[end].tokens, marker: marker)
            end += 1
        }
        if end == index + 1 {
            add(.boilerplate, index..<end, rule: rule("related-marker", line))
        } else {
            add(.related, index..<end, rule: rule("related-link", line))
        }
        return end
    }

    /// Reads the titles under the head of a list of links; topics of a word or two are none.
    mutating func readList(_ index: Int) -> Int {
        let line = lines[index]
        add(.boilerplate, index..<index + 1, rule: rule("related-list", line))
        var end = index + 1
        var count = 0
        while end < lines.count, count < Self.longestList {
            switch lines[end].role {
            case .stamp, .time, .symbols: add(.boilerplate, end..<end + 1, rule: "block.list-entry")
            default:
                guard isLinkedTitle(lines[end], isFirst: false) else { return end }
                addLink(title: lines[end].tokens, marker: line.tokens)
                add(.related, end..<end + 1, rule: rule("related-list", line))
                count += 1
            }
            end += 1
        }
        return end
    }

    private func isLinkedTitle(_ line: Line, isFirst: Bool) -> Bool {
        guard line.isHeadlineLike, line.words >= (isFirst ? 3 : 4), !line.traits.contains(.lowerStart) else {
            return false
        }
        return isFirst || line.capitalised * 2 >= line.words
    }

    mutating func addLink(title: Range<Int>, marker: Range<Int>) {
        var range = title
        while let first = range.first, isWrapping(first) { range = first + 1..<range.upperBound }
        while let last = range.last, isWrapping(last), !closesInside(range) { range = range.lowerBound..<last }
        let printed = source.printed(range)
        guard !printed.isEmpty else { return }
        found.related.append(RelatedTitle(title: printed, marker: source.printed(marker)))
    }

    /// Whether a token stands around a title and is no part of it: a tag, a bracket, a quote mark, a sign.
    private func isWrapping(_ index: Int) -> Bool {
        let token = tokens[index]
        return token.kind == .tag || token.isMark || token.kind == .symbol || isSymbol("(", index)
            || isSymbol(")", index)
            || isSymbol(":", index) || isSymbol("-", index) && token.flags.contains(.spaceAfter)
    }

    /// Whether the mark at the end of a title closes one inside it.
    private func closesInside(_ range: Range<Int>) -> Bool {
        guard let last = range.last else { return false }
        if isSymbol(")", last) { return range.contains { isSymbol("(", $0) } }
        return tokens[last].isMark && range.dropLast().contains { tokens[$0].kind == tokens[last].kind }
    }

    // MARK: Inside a line

    /// The tokens of a marker at the front of some tokens, and where the title begins.
    func marker(in range: Range<Int>) -> (Range<Int>, Int)? {
        guard let first = range.prefix(12).first(where: { tokens[$0].kind == .word }),
            let length = match(.relatedLink, at: first) ?? match(.relatedColon, at: first)
        else { return nil }
        var start = first + length
        while start < range.upperBound, isWrapping(start) { start += 1 }
        return (
            first..<first + length,
            tokens[first + length..<start].contains(where: \.isMark) ? titleStart(first + length, start) : start
        )
    }

    /// A quote mark right before a title belongs to it until the wrapping is taken off both ends.
    private func titleStart(_ from: Int, _ to: Int) -> Int {
        (from..<to).first { tokens[$0].isMark } ?? to
    }

    /// Where a linked title ends in its line: before words written together with it, where running text goes on.
    func titleEnd(_ start: Int, _ end: Int) -> Int {
        guard end - start > 8 else { return end }
        for index in start + 3..<end - 4 {
            let isGlued = tokens[index].flags.contains(.glued)
            let isAfterStop =
                !tokens[index].flags.contains(.spaceBefore) && tokens[index].isCapitalised
                && ["?", "!", ".", ")"].contains { isSymbol($0, index - 1) } && domain(at: index - 2) == nil
            if isGlued || isAfterStop, hasRunningText(index..<end) { return index }
        }
        return end
    }

    /// Whether some words in lower case or a full stop tell that tokens are no more headline.
    private func hasRunningText(_ range: Range<Int>) -> Bool {
        let words = range.prefix(40).filter { tokens[$0].kind == .word }
        return words.count >= 5 && words.count { !tokens[$0].isCapitalised } * 2 >= words.count
    }

    /// The places of markers behind a full stop inside running text: `… itu.Baca Juga: Judul`.
    func inlineMarkers(in range: Range<Int>) -> [Int] {
        range.dropFirst(3).filter { index in
            let token = tokens[index]
            guard token.kind == .word, token.isCapitalised, token.word != 0 else { return false }
            let isBracketed = isSymbol("(", index - 1)
            if isBracketed, let length = match(.relatedColon, at: index), isSymbol(":", index + length) { return true }
            guard let length = match(.relatedLink, at: index) else { return false }
            let endsBefore =
                [".", "!", "?", ")", "]"].contains { isSymbol($0, index - 1) } || tokens[index - 1].isMark
                || isBracketed
            let next = index + length
            let leads =
                isSymbol(":", next)
                || next < range.upperBound && tokens[next].kind == .word && tokens[next].isCapitalised
            return leads && (endsBefore || isSymbol(":", next) && token.flags.contains(.glued))
        }
    }
}
