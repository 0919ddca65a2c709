import Articles

extension StructureReader {
    /// Makes blocks of the lines of the body.
    func readBody() {
        var index = readBrokenDateline()
        while index < body.upperBound { index = readBodyLine(index) }
    }

    private func readBodyLine(_ index: Int) -> Int {
        let line = lines[index]
        switch line.role {
        case .prose: return readParagraph(index)
        case .short: return readShort(index)
        case .quote:
            let end = lines[index..<body.upperBound].firstIndex { $0.role != .quote } ?? body.upperBound
            add(.quoteBlock, index..<end, rule: "block.quote.marked")
            return end
        case .related: return readRelated(index, until: body.upperBound)
        case .relatedList: return readList(index)
        case .tags: return readTags(index)
        case .byline: return readByline(index)
        case .caption: add(.caption, index..<index + 1, rule: "block.caption")
        case .stamp: add(.dateline, index..<index + 1, rule: "block.stamp")
        case .time: add(.dateline, index..<index + 1, rule: "block.live-time")
        case .video: return readVideo(index)
        case .footer: return readPromotion(index)
        default: addClutter(index)
        }
        return index + 1
    }

    /// A list of other articles inside the body, as `Pilihan Redaksi`: its head and the headlines under it.
    private func readPromotion(_ index: Int) -> Int {
        addClutter(index)
        var end = index + 1
        while end < body.upperBound, end - index <= 8, lines[end].isHeadlineLike, lines[end].words >= 4 { end += 1 }
        add(.boilerplate, index + 1..<end, rule: rule("promotion", lines[index]))
        return end
    }

    /// A dateline that was copied as lines of its own, and the lines of the paragraph it opens.
    private func readBrokenDateline() -> Int {
        let start = body.lowerBound
        guard start < body.upperBound, let dash = dashOfBrokenDateline(start) else { return start }
        add(.dateline, tokens: lines[start].start..<dash + 1, rule: "block.dateline.broken")
        noteSite(siteOfDateline(lines[start]))
        found.datelines.append(lines[start].tokens)
        var end = start + 1
        if end < lines.count, lines[end].end == dash + 1 { end += 1 }
        while end < body.upperBound, lines[end].role == .short, !lines[end].endsSentence,
            !lines[end].traits.contains(.afterBlank)
        {
            end += 1
        }
        let isOpen = end < body.upperBound && (lines[end].role == .prose || lines[end].role == .short)
        end = isOpen ? paragraphEnd(end) : end
        let text = tokens[(dash + 1)..<max(dash + 1, lines[end - 1].end)]
        if let first = text.firstIndex(where: { $0.kind != .lineBreak }) {
            addParagraph(first..<text.endIndex, isFirst: true)
        }
        return end
    }

    // MARK: Paragraphs

    private func readParagraph(_ index: Int) -> Int {
        let end = paragraphEnd(index)
        addParagraph(lines[index].start..<lines[end - 1].end, isFirst: index == body.lowerBound)
        return end
    }

    /// One past the last line of a paragraph: lines go on with a small letter, or were cut at links or at a width.
    func paragraphEnd(_ index: Int) -> Int {
        var end = index + 1
        while end < body.upperBound, let joined = joined(end) { end = joined }
        return end
    }

    /// One past the lines that go on with the line before, or `nil` where a new paragraph begins.
    ///
    /// Copying puts links on lines of their own; then a sentence stops before one and goes on after it.
    private func joined(_ index: Int) -> Int? {
        let (line, before) = (lines[index], lines[index - 1])
        guard !line.traits.contains(.afterBlank), line.role == .prose || line.role == .short else { return nil }
        if goesOn(line) { return index + 1 }
        guard !before.endsSentence, !before.traits.contains(.colon) else { return nil }
        if endsOpen(before) { return index + 1 }
        let hasNext = line.role == .short && index + 1 < body.upperBound
        return hasNext && goesOn(lines[index + 1]) ? index + 2 : nil
    }

    /// Whether a line begins in the middle of a sentence: with a small letter, a comma, a bracket.
    func goesOn(_ line: Line) -> Bool {
        guard line.role == .prose || line.role == .short, line.traits.isDisjoint(with: [.afterBlank, .listItem]) else {
            return false
        }
        if line.traits.contains(.lowerStart), !line.traits.contains(.opensWithMark) { return true }
        return [",", ".", ";", ")", "("].contains { isSymbol($0, line.start) }
    }

    /// Whether a line ends with a word that no sentence ends with: `di`, `oleh`, `the`.
    private func endsOpen(_ line: Line) -> Bool {
        let last = tokens[line.end - 1]
        return last.kind == .word && !last.isCapitalised
            && languages.contains { $0.classes(of: last).contains(.function) }
    }

    /// Adds running text, with the dateline before it and the links inside it as blocks of their own.
    ///
    /// - Parameters:
    ///   - range: The tokens of the text.
    ///   - byte: Where the text begins, if inside the first token.
    ///   - isFirst: Whether it opens the body.
    func addParagraph(_ range: Range<Int>, fromByte byte: Int? = nil, isFirst: Bool) {
        var start = afterDateline(range, isFirst: isFirst)
        var from = start == range.lowerBound ? byte ?? source.start(of: start) : source.start(of: start)
        for marker in inlineMarkers(in: start..<range.upperBound) where marker > start {
            let open = isSymbol("(", marker - 1) ? marker - 1 : marker
            guard open > start, let (words, title) = self.marker(in: marker..<range.upperBound),
                title < range.upperBound
            else { continue }
            add(.paragraph, bytes: from..<source.end(of: open - 1), of: start..<open, rule: "block.paragraph")
            let end = inlineTitleEnd(title, range.upperBound, isBracketed: open < marker)
            addLink(title: title..<range.upperBound, until: end, marker: words)
            add(
                .related, bytes: source.start(of: open)..<end.byte, of: open..<end.token,
                rule: "block.related-link.inline")
            (start, from) = (end.token, end.byte)
        }
        guard start < range.upperBound else { return }
        let isInside = from > source.start(of: start)
        add(
            .paragraph, bytes: (isInside ? from : source.start(of: start))..<source.end(of: range.upperBound - 1),
            of: start..<range.upperBound,
            rule: "block.paragraph")
    }

    /// Adds the dateline that opens running text, and tells the token after it.
    private func afterDateline(_ range: Range<Int>, isFirst: Bool) -> Int {
        let start = range.first { tokens[$0].kind != .tag } ?? range.lowerBound
        let first = tokens[start]
        let mayHaveOne = first.kind == .word && (first.flags.contains(.allCaps) || domain(at: start) != nil)
        var line = Line(start: start)
        line.end = range.upperBound
        guard isFirst || mayHaveOne, let dateline = dateline(of: line), isFirst || dateline.site != nil else {
            return range.lowerBound
        }
        noteSite(dateline.site)
        guard dateline.end < range.upperBound else { return range.lowerBound }
        found.datelines.append(range.lowerBound..<(dateline.site?.lowerBound ?? dateline.end))
        if let site = dateline.site { found.datelines.append(site.upperBound..<dateline.end) }
        add(.dateline, tokens: range.lowerBound..<dateline.end, rule: "block.dateline")
        return dateline.end
    }

    private func inlineTitleEnd(_ start: Int, _ end: Int, isBracketed: Bool) -> TitleEnd {
        if isBracketed, let close = (start..<end).first(where: { isSymbol(")", $0) }) {
            return TitleEnd(token: close + 1, byte: source.end(of: close))
        }
        return titleEnd(start, end)
    }

    // MARK: Videos

    /// A video's label, and the one paragraph that may describe it when a page ends there.
    private func readVideo(_ index: Int) -> Int {
        addClutter(index)
        guard index + 2 < body.upperBound, [.page, .footer].contains(lines[index + 2].role),
            [.prose, .short].contains(lines[index + 1].role)
        else { return index + 1 }
        add(.boilerplate, index + 1..<index + 2, rule: rule("video", lines[index]))
        return index + 2
    }
}
