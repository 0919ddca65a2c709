import Articles

extension StructureReader {
    /// The most words a name has, academic titles left out.
    private static let longestName = 5

    /// Reads a line that names those who wrote, or a label and the names under it.
    ///
    /// - Returns: The index of the first line after them.
    func readByline(_ index: Int) -> Int {
        let line = lines[index]
        var end = index + 1
        if line.role == .byline {
            while end < lines.count, end - index <= 5, isName(lines[end], least: 1), !isFollowedByLabel(end) {
                addNames(lines[end].tokens)
                end += 1
            }
        } else {
            let isMarked = line.tokens.contains { isSymbol(":", $0) }
            for name in names(in: line.start..<bylineEnd(line), isMarked: isMarked) { addAuthor(name) }
        }
        add(.byline, index..<end, rule: rule("byline", line))
        return end
    }

    /// Names with what their bearers did on the line after them: `Author` under a name, `Tim Redaksi` under several.
    func readCredited(_ index: Int) -> Int? {
        var end = index
        while end < lines.count, end - index < 4, isName(lines[end], least: 1, mayEndWithComma: true) { end += 1 }
        guard end > index, end < lines.count, lines[end].role == .byline, !lines[end].traits.contains(.colon) else {
            return nil
        }
        for line in index..<end { addNames(lines[line].tokens) }
        add(.byline, index..<end + 1, rule: rule("byline", lines[end]))
        return end + 1
    }

    private func isFollowedByLabel(_ index: Int) -> Bool {
        guard index + 1 < lines.count else { return false }
        return lines[index + 1].role == .byline && !lines[index + 1].traits.contains(.colon)
    }

    /// `Penulis: Nama Lengkap`, `By Jane Doe and John Roe`, `Laporan Nama | Kota`; a copyright notice may follow.
    func isBylineWithName(_ line: Line) -> Bool {
        guard line.role == .short || line.role == .copyright, line.words >= 2, line.words <= 16, !line.endsSentence,
            let first = line.tokens.prefix(3).first(where: { tokens[$0].kind == .word }),
            let length = match(.byline, at: first) ?? match(.profession, at: first),
            match(.byline, at: first) != nil || isSymbol(":", first + length)
        else { return false }
        let isMarked = isSymbol(":", first + length)
        let start = first + length + (isMarked ? 1 : 0)
        let names = start..<max(start, bylineEnd(line))
        return !names.isEmpty
            && names.allSatisfy { isNamePart($0) || isJoint($0) || isMarked && tokens[$0].kind == .word }
            && !self.names(in: names, isMarked: isMarked).isEmpty
    }

    /// Where names end in a line: before a copyright notice.
    private func bylineEnd(_ line: Line) -> Int {
        line.tokens.first { tokens[$0].kind == .symbol || match(.clutterStart, at: $0) != nil } ?? line.end
    }

    /// Adds the names that a stamp's line holds: `… WIB Editor: Nama`, `Nama, Jurnalis - Senin …`.
    func readStampNames(_ line: Line) {
        guard let label = line.tokens.first(where: { match(.byline, at: $0) != nil }) else { return }
        let length = match(.byline, at: label) ?? 1
        if label > line.start, isSymbol(",", label - 1) { return addNames(line.start..<label) }
        var end = label + length
        while end < line.end, isNamePart(end) || isSymbol(":", end) { end += 1 }
        addNames(label..<end)
    }

    private func addNames(_ range: Range<Int>) {
        for name in names(in: range) { addAuthor(name) }
    }

    /// Adds a name once.
    func addAuthor(_ name: Range<Int>) {
        let printed = source.printed(trimmed(name))
        if !printed.isEmpty, !found.authors.contains(printed) { found.authors.append(printed) }
    }

    /// A name without the place in brackets after it.
    private func trimmed(_ name: Range<Int>) -> Range<Int> {
        let bracket = name.first { isSymbol("(", $0) } ?? name.upperBound
        return name.lowerBound..<bracket
    }

    // MARK: Names in a line

    /// The names in a byline, labels, outlets and places in brackets left out.
    /// `isMarked` says that a label with a colon leads them: then they need no capitals.
    private func names(in range: Range<Int>, isMarked: Bool = false) -> [Range<Int>] {
        var names: [Range<Int>] = []
        var start = range.lowerBound
        func close(_ end: Int) {
            if start < end, isWriter(start..<end, isMarked: isMarked) { names.append(start..<end) }
        }
        var index = range.lowerBound
        scan: while index < range.upperBound {
            if let length = match(.byline, at: index)
                ?? (isSymbol(":", index + 1) ? match(.profession, at: index) : nil),
                index + length <= range.upperBound
            {
                close(index)
                index += length
                start = index
            } else if isSymbol("(", index) {
                close(index)
                while index < range.upperBound, !isSymbol(")", index) { index += 1 }
                index += 1
                start = index
            } else if isSymbol("|", index) {
                // What stands behind a bar is a place or a time, or another label.
                close(index)
                start = index + 1
                index += 1
                if match(.byline, at: index) == nil { break scan }
            } else if isJoint(index) {
                close(index)
                index += 1
                start = index
            } else {
                index += 1
            }
        }
        close(min(index, range.upperBound))
        return names
    }

    private func isWriter(_ name: Range<Int>, isMarked: Bool = false) -> Bool {
        let words = name.filter { tokens[$0].kind == .word }
        guard (1...Self.longestName).contains(words.count), isMarked || words.allSatisfy({ tokens[$0].isCapitalised })
        else {
            return false
        }
        let isOutlet = domain(at: name.lowerBound) != nil || match(.outlet, at: name.lowerBound) != nil
        return !isOutlet && match(.profession, at: name.lowerBound) == nil
            && !name.contains { tokens[$0].kind == .number }
    }

    private func isNamePart(_ index: Int) -> Bool {
        switch tokens[index].kind {
        case .word:
            tokens[index].isCapitalised || match(.byline, at: index) != nil
                || isSymbol(".", index - 1) && match(.domainEnding, at: index) != nil
        case .punctuation: [".", "-", "(", ")", "'"].contains { isSymbol($0, index) }
        case .singleMark, .possessive: true
        default: false
        }
    }

    private func isJoint(_ index: Int) -> Bool {
        [",", "|", "/", "&", ";", ":", "-"].contains { isSymbol($0, index) } || match(.and, at: index) != nil
    }

    /// Whether a line is somebody's name and nothing else.
    func isName(_ line: Line, least: Int = 2, mayEndWithComma: Bool = false) -> Bool {
        guard line.role == .short, Int(line.words) >= least, line.words <= 7, !line.endsSentence,
            line.traits.isDisjoint(with: [.colon, .hasMark, .listItem]),
            mayEndWithComma || !line.traits.contains(.comma)
        else { return false }
        let end = isSymbol(",", line.end - 1) ? line.end - 1 : line.end
        let name = trimmed(line.start..<end)
        return isWriter(name) && name.allSatisfy(isNamePart) && !name.contains { isKnownWord($0) }
    }

    /// The name in a line that may hold the outlet or the section behind a dash or bar: `Nama Lengkap - detikNews`.
    func writer(_ line: Line) -> (name: Range<Int>, site: Range<Int>?)? {
        if isName(line) { return (line.tokens, nil) }
        guard line.role == .short, line.words <= 9, !line.endsSentence,
            let joint = line.tokens.first(where: { isSymbol("-", $0) || isSymbol("|", $0) }), joint - line.start >= 2,
            isWriter(line.start..<joint), (line.start..<joint).allSatisfy({ isNamePart($0) && !isKnownWord($0) })
        else { return nil }
        let outlet = domain(at: joint + 1) ?? match(.outlet, at: joint + 1).map { joint + 1 + $0 }
        guard outlet != nil || isSymbol("|", joint) else { return nil }
        return (line.start..<joint, outlet.map { joint + 1..<$0 })
    }

    private func isKnownWord(_ index: Int) -> Bool {
        languages.contains { $0.classes(of: tokens[index]).contains(.function) }
    }
}
