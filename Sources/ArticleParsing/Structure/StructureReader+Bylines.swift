import Articles

extension StructureReader {
    /// The most words a name has, academic titles left out.
    private static let longestName = 5

    /// Reads a line that names those who wrote, or a label and the names under it.
    ///
    /// - Returns: The index of the first line after them.
    mutating func readByline(_ index: Int) -> Int {
        let line = lines[index]
        var end = index + 1
        if line.role == .byline {
            while end < lines.count, end - index <= 5, isName(lines[end], least: 1), !isFollowedByLabel(end) {
                addNames(lines[end].tokens)
                end += 1
            }
        } else {
            addNames(line.tokens)
        }
        add(.byline, index..<end, rule: rule("byline", line))
        return end
    }

    /// A name with what its bearer did on the next line: `Author` under a name.
    mutating func readCredited(_ index: Int) -> Int? {
        guard isName(lines[index], least: 1), isFollowedByLabel(index) else { return nil }
        addNames(lines[index].tokens)
        add(.byline, index..<index + 2, rule: rule("byline", lines[index + 1]))
        return index + 2
    }

    private func isFollowedByLabel(_ index: Int) -> Bool {
        guard index + 1 < lines.count else { return false }
        return lines[index + 1].role == .byline && !lines[index + 1].traits.contains(.colon)
    }

    /// `Penulis: Nama Lengkap`, `By Jane Doe and John Roe`, `Laporan Nama | Kota`.
    func isBylineWithName(_ line: Line) -> Bool {
        guard line.role == .short, line.words >= 2, line.words <= 16, !line.endsSentence,
            let first = line.tokens.prefix(3).first(where: { tokens[$0].kind == .word }),
            let length = match(.byline, at: first) ?? match(.bylineColon, at: first),
            match(.byline, at: first) != nil || isSymbol(":", first + length)
        else { return false }
        var next = first + length
        if isSymbol(":", next) { next += 1 }
        return next < line.end && line.tokens.suffix(from: next).allSatisfy { isNamePart($0) || isJoint($0) }
            && !names(in: next..<line.end).isEmpty
    }

    /// Adds the names that a stamp's line holds: `… WIB Editor: Nama`, `Nama, Jurnalis - Senin …`.
    mutating func readStampNames(_ line: Line) {
        guard let label = line.tokens.first(where: { match(.byline, at: $0) != nil }) else { return }
        let length = match(.byline, at: label) ?? 1
        if label > line.start, isSymbol(",", label - 1) { return addNames(line.start..<label) }
        var end = label + length
        while end < line.end, isNamePart(end) || isSymbol(":", end) { end += 1 }
        addNames(label..<end)
    }

    private mutating func addNames(_ range: Range<Int>) {
        for name in names(in: range) { addAuthor(name) }
    }

    /// Adds a name once.
    mutating func addAuthor(_ name: Range<Int>) {
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
    private func names(in range: Range<Int>) -> [Range<Int>] {
        var names: [Range<Int>] = []
        var start = range.lowerBound
        func close(_ end: Int) { if start < end, isWriter(start..<end) { names.append(start..<end) } }
        var index = range.lowerBound
        scan: while index < range.upperBound {
            if let length = match(.byline, at: index) ?? match(.bylineColon, at: index),
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

    private func isWriter(_ name: Range<Int>) -> Bool {
        let words = name.filter { tokens[$0].kind == .word }
        guard (1...Self.longestName).contains(words.count), words.allSatisfy({ tokens[$0].isCapitalised }) else {
            return false
        }
        let isOutlet = domain(at: name.lowerBound) != nil || match(.outlet, at: name.lowerBound) != nil
        return !isOutlet && match(.profession, at: name.lowerBound) == nil
            && !name.contains { tokens[$0].kind == .number }
    }

    private func isNamePart(_ index: Int) -> Bool {
        switch tokens[index].kind {
        case .word: tokens[index].isCapitalised || match(.byline, at: index) != nil
        case .punctuation: [".", "-", "(", ")", "'"].contains { isSymbol($0, index) }
        case .singleMark, .possessive: true
        default: false
        }
    }

    private func isJoint(_ index: Int) -> Bool {
        [",", "|", "/", "&", ";", ":", "-"].contains { isSymbol($0, index) } || match(.and, at: index) != nil
    }

    /// Whether a line is somebody's name and nothing else.
    func isName(_ line: Line, least: Int = 2) -> Bool {
        guard line.role == .short, Int(line.words) >= least, line.words <= 7, !line.endsSentence,
            line.traits.isDisjoint(with: [.colon, .comma, .hasMark, .listItem])
        else { return false }
        let name = trimmed(line.tokens)
        return isWriter(name) && name.allSatisfy(isNamePart) && !name.contains { isKnownWord($0) }
    }

    /// The name in a line that may hold the outlet or the section behind a dash or bar: `Nama Lengkap - detikNews`.
    func writer(_ line: Line) -> Range<Int>? {
        if isName(line) { return line.tokens }
        guard line.role == .short, line.words <= 9, !line.endsSentence,
            let joint = line.tokens.first(where: { isSymbol("-", $0) || isSymbol("|", $0) }), joint - line.start >= 2,
            isWriter(line.start..<joint), (line.start..<joint).allSatisfy({ isNamePart($0) && !isKnownWord($0) })
        else { return nil }
        let isOutlet = domain(at: joint + 1) != nil || match(.outlet, at: joint + 1) != nil
        return isOutlet || isSymbol("|", joint) ? line.start..<joint : nil
    }

    private func isKnownWord(_ index: Int) -> Bool {
        languages.contains { $0.classes(of: tokens[index]).contains(.function) }
    }
}
