extension StructureReader {
    /// The most words a picture's caption has; the longest of 1,026 counted ones has 60.
    private static let longestCaption = 80

    /// Marks the lines that stand under pictures.
    func findCaptions() {
        for index in lines.indices {
            switch lines[index].role {
            case .picture: labelled(after: index)
            case .short, .prose:
                if isCaption(lines[index]) || isLabelledBelowHeadline(index) { lines[index].role = .caption }
            default: break
            }
        }
    }

    /// `PHOTO: …` under a headline and above running text: elsewhere such a line is the headline of a gallery.
    private func isLabelledBelowHeadline(_ index: Int) -> Bool {
        let line = lines[index]
        guard line.words <= Self.longestCaption, !line.traits.contains(.hasMark),
            tokens[line.start].flags.contains(.allCaps),
            let length = match(.caption, at: line.start), isSymbol(":", line.start + length), index > 0
        else { return false }
        let isBelow = lines[..<index].suffix(3).contains { $0.isHeadlineLike && match(.caption, at: $0.start) == nil }
        let isAbove = lines[(index + 1)...].prefix(4).contains {
            $0.role == .prose && match(.caption, at: $0.start) == nil
        }
        return isBelow && isAbove
    }

    /// The lines right under a label: one caption, or a credit and then the caption.
    private func labelled(after label: Int) {
        var end = label + 1
        while end < lines.count, end - label <= 2, lines[end].role == .short || lines[end].role == .prose,
            end == label + 1 || !lines[end].traits.contains(.afterBlank), !lines[end].traits.contains(.hasMark),
            lines[end].words <= Self.longestCaption, dateline(of: lines[end]) == nil, !isBylineWithName(lines[end]),
            end == label + 1 || !isCaption(lines[end - 1]) || lines[end - 1].words <= 5
        {
            end += 1
        }
        guard end > label + 1 else { return }
        lines[end - 1].role = .caption
        if end == label + 3 { lines[label + 1].role = .clutter }
    }

    private func isCaption(_ line: Line) -> Bool {
        if isCredit(line) { return true }
        guard line.words <= Self.longestCaption, line.tokens.count > 1 else { return false }
        let hasSlash = line.traits.contains(.slash)
        if hasSlash, creditLeads(line) { return true }
        if line.traits.contains(.hasMark) { return false }
        if hasSlash, creditInside(line) { return true }
        if creditEnds(line) { return true }
        let first = isSymbol("(", line.start) ? line.start + 1 : line.start
        return line.words <= 14 && match(.caption, at: first).map { leadsCaption(line, first + $0) } == true
    }

    /// `SHUTTERSTOCK`: a picture's source in capitals and nothing else; `FOTO` is a menu's entry.
    private func isCredit(_ line: Line) -> Bool {
        line.traits.contains(.allCaps) && match(.credit, at: line.start) == Int(line.words)
            && match(.caption, at: line.start) == nil
    }

    /// `Foto: …`, and `Ilustrasi …` where no sentence goes on; `FOTO: …` is the headline of a gallery.
    private func leadsCaption(_ line: Line, _ next: Int) -> Bool {
        guard next < line.end, !tokens[line.start].flags.contains(.allCaps) else { return false }
        if isSymbol(":", next) { return true }
        // `Dok. Humas Pemkot`: a source without brackets.
        if isSymbol(".", next) { return line.words <= 8 && !line.endsSentence && next + 1 < line.end }
        let isPhrase = line.role == .short && !line.traits.contains(.outcry) && line.capitalised < line.words
        return isPhrase && tokens[next].kind == .word
    }

    /// `(Liputan6.com/Nama)`, `[Suara.com/Nama]`, `(Istimewa)` or `TEMPO/Nama` at the end.
    private func creditEnds(_ line: Line) -> Bool {
        let group = line.tokens.suffix(24)
        if isSymbol(")", line.end - 1) || isSymbol("]", line.end - 1) {
            guard let open = group.last(where: { isSymbol("(", $0) || isSymbol("[", $0) }), open > line.start,
                open + 1 < line.end - 1
            else { return false }
            let inside = open + 1..<line.end - 1
            if sourceEnd(at: inside.lowerBound) != nil, inside.contains(where: { isSymbol("/", $0) }) { return true }
            return inside.count <= 14 && inside.contains { match(.credit, at: $0) != nil }
        }
        guard line.traits.contains(.slash) else { return false }
        if let slash = group.last(where: { isSymbol("/", $0) }), isSigned(line, slash) { return true }
        return group.dropFirst(3).contains { index in
            guard let slash = sourceEnd(at: index), isSymbol("/", slash), slash + 1 < line.end,
                tokens[index].isCapitalised
            else { return false }
            return (slash + 1..<line.end).allSatisfy {
                tokens[$0].kind != .word || tokens[$0].isCapitalised || isSymbol("@", $0 - 1)
            }
                && line.end - slash <= 8
        }
    }

    /// `Dermaga lama. Nama Lengkap/Getty Images`: a name and its agency behind a sentence.
    private func isSigned(_ line: Line, _ slash: Int) -> Bool {
        guard slash + 1 < line.end, sourceEnd(at: slash + 1) == line.end else { return false }
        var start = slash
        while start > line.start, slash - start < 4, tokens[start - 1].kind == .word, tokens[start - 1].isCapitalised {
            start -= 1
        }
        return start < slash && start > line.start && isSymbol(".", start - 1)
    }

    /// `… (21/5/2019).KOMPAS.com / NAMA LENGKAP …`: a credit in capitals in the middle, the caption before and after it.
    private func creditInside(_ line: Line) -> Bool {
        line.tokens.dropFirst(3).contains { index in
            guard let end = domain(at: index), isSymbol("/", end), end + 1 < line.end else { return false }
            return tokens[end + 1].flags.contains(.allCaps)
        }
    }

    /// The token after the name of a picture's source: a host name, an outlet, an agency.
    private func sourceEnd(at index: Int) -> Int? {
        domain(at: index)
            ?? [match(.outlet, at: index), match(.credit, at: index)].compactMap(\.self).max().map { index + $0 }
    }

    /// `KOMPAS.com/NAMA LENGKAP Petugas …`: the credit of a picture before its words.
    private func creditLeads(_ line: Line) -> Bool {
        guard let end = sourceEnd(at: line.start), end + 1 < line.end, isSymbol("/", end), tokens[end + 1].kind == .word
        else { return false }
        return tokens[end + 1].isCapitalised
    }

    /// The token after a host name that begins at a token: `KOMPAS.com`, `REPUBLIKA.CO.ID`.
    func domain(at index: Int) -> Int? {
        guard index < tokens.count, tokens[index].kind == .word else { return nil }
        var end = index + 1
        while end + 1 < tokens.count, end - index < 8, isSymbol(".", end), tokens[end].length == 1,
            tokens[end].flags.isDisjoint(with: [.spaceBefore, .spaceAfter]), tokens[end + 1].kind == .word
        {
            let isEnding = match(.domainEnding, at: end + 1) == 1
            end += 2
            if isEnding,
                !isSymbol(".", end) || tokens[end].flags.contains(.spaceAfter) || end + 1 >= tokens.count
                    || match(.domainEnding, at: end + 1) != 1
            {
                return end
            }
        }
        return nil
    }
}
