import Articles

extension StructureReader {
    /// How many titles may stand under one marker.
    private static let longestList = 10

    /// Reads a link to another article: marker and title on one line, or the title on the lines after it.
    ///
    /// - Returns: The index of the first line after it.
    func readRelated(_ index: Int, until limit: Int) -> Int {
        let line = lines[index]
        guard let (marker, start) = marker(in: line.tokens) ?? arrow(of: line) else {
            addClutter(index)
            return index + 1
        }
        if start < line.end, wordCount(start..<line.end) > 0 {
            let end = titleEnd(start, line.end)
            addLink(title: start..<line.end, until: end, marker: marker)
            add(
                .related, bytes: source.bytes(line.tokens).lowerBound..<end.byte, of: line.tokens,
                rule: rule("related-link", line))
            if end.token < line.end { addParagraph(end.token..<line.end, fromByte: end.byte, isFirst: false) }
            return readAddress(index + 1, until: limit)
        }
        var end = index + 1
        while end < max(limit, index + 2), end < lines.count, end - index <= 5,
            isLinkedTitle(lines[end], isFirst: end == index + 1)
        {
            addLink(title: lines[end].tokens, until: nil, marker: marker)
            end += 1
        }
        if end == index + 1 {
            add(.boilerplate, index..<end, rule: rule("related-marker", line))
        } else {
            add(.related, index..<end, rule: rule("related-link", line))
            end = readAddress(end, until: limit)
        }
        return end
    }

    /// The sign that a linked title stands behind: `» Judul`.
    private func arrow(of line: Line) -> (Range<Int>, Int)? {
        guard tokens[line.start].isMark, line.start + 1 < line.end else { return nil }
        return (line.start..<line.start + 1, line.start + 1)
    }

    /// Reads the address on a line of its own under the title it belongs to.
    private func readAddress(_ index: Int, until limit: Int) -> Int {
        guard index < min(limit, lines.count), let last = found.related.indices.last, found.related[last].url == nil,
            lines[index].role == .clutter, !lines[index].traits.contains(.afterBlank),
            let address = address(in: lines[index].tokens), address.words?.isEmpty == true
        else { return index }
        found.related[last].url = address.text
        add(.related, index..<index + 1, rule: "block.related-address")
        return index + 1
    }

    /// Reads the titles under the head of a list of links; topics of a word or two are none.
    func readList(_ index: Int) -> Int {
        let line = lines[index]
        add(.boilerplate, index..<index + 1, rule: rule("related-list", line))
        var end = index + 1
        var count = 0
        while end < lines.count, count < Self.longestList {
            switch lines[end].role {
            case .stamp, .time, .symbols: add(.boilerplate, end..<end + 1, rule: "block.list-entry")
            default:
                guard isLinkedTitle(lines[end], isFirst: false) else { return end }
                addLink(title: lines[end].tokens, until: nil, marker: line.tokens)
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

    /// Notes a link; its title goes without the signs and marks around it.
    func addLink(title: Range<Int>, until end: TitleEnd?, marker: Range<Int>) {
        let last = end.map { $0.byte > source.end(of: $0.token - 1) ? $0.token + 1 : $0.token } ?? title.upperBound
        let address = addressOfTag(before: title.lowerBound) ?? self.address(in: title.lowerBound..<last)
        var range = unwrapped(address?.words ?? title.lowerBound..<last)
        if range.isEmpty { range = title.lowerBound..<last }
        guard !range.isEmpty else { return }
        let bytes = source.bytes(range)
        let printed = source.printed(
            bytes: bytes.lowerBound..<max(bytes.lowerBound, min(bytes.upperBound, end?.byte ?? .max)))
        guard !printed.isEmpty else { return }
        found.related.append(RelatedTitle(title: printed, marker: source.printed(marker), url: address?.text))
    }

    /// A title without tags and signs around it, and without quote marks or brackets that hold all of it.
    private func unwrapped(_ title: Range<Int>) -> Range<Int> {
        var range = title
        while let first = range.first, isSign(first) { range = first + 1..<range.upperBound }
        while let last = range.last, isSign(last) { range = range.lowerBound..<last }
        if let last = range.last, isSymbol(")", last), !range.contains(where: { isSymbol("(", $0) }) {
            range = range.lowerBound..<last
        }
        guard let first = range.first, let last = range.last, first < last, tokens[first].isMark, tokens[last].isMark,
            !range.dropFirst().dropLast().contains(where: { tokens[$0].kind == tokens[first].kind })
        else { return range }
        return unwrapped(first + 1..<last)
    }

    /// Whether a token beside a title is no part of it: a tag, an arrow, a colon, a dash.
    private func isSign(_ index: Int) -> Bool {
        let token = tokens[index]
        return token.kind == .tag || token.kind == .symbol || isSymbol("(", index) || isSymbol(":", index)
            || isSymbol("-", index) && token.flags.contains(.spaceAfter) || isSymbol("|", index)
    }

    // MARK: Inside a line

    /// The tokens of a marker at the front of some tokens, and where the title begins.
    func marker(in range: Range<Int>) -> (Range<Int>, Int)? {
        guard let first = range.prefix(12).first(where: { tokens[$0].kind == .word }),
            let length = match(.relatedLink, at: first) ?? match(.relatedColon, at: first)
        else { return nil }
        var start = first + length
        while start < range.upperBound, isSign(start) { start += 1 }
        return (first..<first + length, start)
    }

    /// Where a linked title ends.
    struct TitleEnd {
        /// The first token that does not belong to it as a whole.
        var token: Int
        /// The byte it ends before; inside `token` where two words were written together.
        var byte: Int
    }

    /// Where a linked title ends in its line: before words written together with it, where running text goes on.
    func titleEnd(_ start: Int, _ end: Int) -> TitleEnd {
        for index in start + 3..<max(start + 3, end - 4) {
            let token = tokens[index]
            if token.flags.contains(.glued) || isAfterStop(index), hasRunningText(index..<end) {
                return TitleEnd(token: index, byte: source.start(of: index))
            }
            if let byte = capitalInside(index), hasRunningText(index + 1..<end) {
                return TitleEnd(token: index, byte: byte)
            }
        }
        return TitleEnd(token: end, byte: source.end(of: end - 1))
    }

    /// Whether a word stands right behind a full stop, without a blank.
    private func isAfterStop(_ index: Int) -> Bool {
        !tokens[index].flags.contains(.spaceBefore) && tokens[index].isCapitalised
            && ["?", "!", ".", ")"].contains { isSymbol($0, index - 1) } && domain(at: index - 2) == nil
    }

    /// The byte of a capital inside a word with three letters or more on both sides: `KorutDilaporkan`.
    private func capitalInside(_ index: Int) -> Int? {
        let token = tokens[index]
        guard token.kind == .word, token.length >= 6, token.length <= 64 else { return nil }
        let bytes = source.text.utf8
        return source.bytes(of: index).dropFirst(3).dropLast(2).first { byte in
            (0x41...0x5A).contains(bytes[byte]) && (0x61...0x7A).contains(bytes[byte - 1])
        }
    }

    /// Whether tokens are sentences and no more headline: words in lower case, and a full stop or speech.
    private func hasRunningText(_ range: Range<Int>) -> Bool {
        let near = range.prefix(80)
        let words = near.filter { tokens[$0].kind == .word }
        guard words.count >= 5, words.count(where: { !tokens[$0].isCapitalised }) * 2 >= words.count else {
            return false
        }
        return near.contains { tokens[$0].kind == .doubleMark || isSymbol(".", $0) && domain(at: $0 - 1) == nil }
    }

    /// The places of markers behind a full stop inside running text: `… itu.Baca Juga: Judul`.
    func inlineMarkers(in range: Range<Int>) -> [Int] {
        let tokens = tokens
        var found: [Int] = []
        for index in range.dropFirst(3) where tokens[index].isCapitalised {
            if leads.lead([.relatedColon, .relatedLink], tokens[index]), isInlineMarker(index, before: range.upperBound)
            {
                found.append(index)
            }
        }
        return found
    }

    private func isInlineMarker(_ index: Int, before limit: Int) -> Bool {
        let isBracketed = isSymbol("(", index - 1)
        if isBracketed, let length = match(.relatedColon, at: index), isSymbol(":", index + length) { return true }
        guard let length = match(.relatedLink, at: index) else { return false }
        let endsBefore =
            [".", "!", "?", ")", "]"].contains { isSymbol($0, index - 1) } || tokens[index - 1].isMark || isBracketed
        let next = index + length
        let leads =
            isSymbol(":", next) || next < limit && tokens[next].kind == .word && tokens[next].isCapitalised
        return leads && (endsBefore || isSymbol(":", next) && tokens[index].flags.contains(.glued))
    }
}
