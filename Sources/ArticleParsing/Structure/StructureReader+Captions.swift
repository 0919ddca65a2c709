extension StructureReader {
    /// The most words a picture's caption has; the longest of 1,026 counted ones has 60.
    private static let longestCaption = 80

    /// Marks the lines that stand under pictures.
    mutating func findCaptions() {
        for index in lines.indices {
            switch lines[index].role {
            case .picture: labelled(after: index)
            case .short, .prose: if isCaption(lines[index]) { lines[index].role = .caption }
            default: break
            }
        }
    }

    /// The lines right under a label: one caption, or a credit and then the caption.
    private mutating func labelled(after label: Int) {
        var end = label + 1
        while end < lines.count, end - label <= 2, lines[end].role == .short || lines[end].role == .prose,
            end == label + 1 || !lines[end].traits.contains(.afterBlank), !lines[end].traits.contains(.hasMark),
            lines[end].words <= Self.longestCaption, dateline(of: lines[end]) == nil
        {
            end += 1
        }
        guard end > label + 1 else { return }
        lines[end - 1].role = .caption
        if end == label + 3 { lines[label + 1].role = .clutter }
    }

    private func isCaption(_ line: Line) -> Bool {
        guard line.words <= Self.longestCaption, line.tokens.count > 1 else { return false }
        if creditLeads(line) { return true }
        if line.traits.contains(.hasMark) { return false }
        if creditEnds(line) { return true }
        return line.words <= 14 && match(.caption, at: line.start).map { leadsCaption(line, $0) } == true
    }

    /// `Foto: …`, and `Ilustrasi …` where no sentence goes on; `FOTO: …` is the headline of a gallery.
    private func leadsCaption(_ line: Line, _ length: Int) -> Bool {
        let next = line.start + length
        guard next < line.end, !tokens[line.start].flags.contains(.allCaps) else { return false }
        if isSymbol(":", next) { return true }
        let isPhrase = line.role == .short && !line.traits.contains(.outcry) && line.capitalised < line.words
        return isPhrase && tokens[next].kind == .word
    }

    /// `(Liputan6.com/Nama)`, `(Foto: Nama)`, `(Istimewa)` at the end.
    private func creditEnds(_ line: Line) -> Bool {
        guard isSymbol(")", line.end - 1) else { return false }
        let group = line.tokens.suffix(24)
        guard let open = group.last(where: { isSymbol("(", $0) }), open > line.start, open + 1 < line.end - 1 else {
            return false
        }
        let inside = open + 1..<line.end - 1
        let names = inside.contains { isSymbol("/", $0) } && domain(at: inside.lowerBound) != nil
        return names || inside.contains { match(.credit, at: $0) != nil } && inside.count <= 14
    }

    /// `KOMPAS.com/NAMA LENGKAP Petugas …`: the credit of a picture before its words.
    private func creditLeads(_ line: Line) -> Bool {
        let end =
            domain(at: line.start) ?? match(.outlet, at: line.start).map { line.start + $0 }
            ?? match(.credit, at: line.start).map { line.start + $0 }
        guard let end, end + 1 < line.end, isSymbol("/", end), tokens[end + 1].kind == .word else { return false }
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
