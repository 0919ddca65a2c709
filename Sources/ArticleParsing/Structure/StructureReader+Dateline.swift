extension StructureReader {
    /// What opens the body: place, outlet and date up to the dash.
    struct Dateline {
        /// One past its last token.
        var end: Int
        /// The tokens of the outlet's name.
        var site: Range<Int>?
    }

    /// The longest dateline, in tokens.
    private static let longestDateline = 24

    /// What a scan over the front of a line has seen.
    private struct Scan {
        var words = 0
        var capitals = 0
        var hasPlace = false
        var site: Range<Int>?
        /// Whether the outlet is an agency in brackets, whose text any outlet may print.
        var isAgency = false
        /// What the dateline tells of the outlet.
        var outlet: Range<Int>? { isAgency ? nil : site }
        /// Whether the last thing seen is the outlet or a known place: what may end a dateline without a dash.
        var isSettled = false
    }

    /// The dateline that opens a line: `JAKARTA, KOMPAS.com -`, `Liputan6.com, Jakarta`, `LONDON (Reuters) —`.
    func dateline(of line: Line) -> Dateline? {
        guard line.start < line.end, tokens[line.start].kind == .word || isSymbol("(", line.start) else { return nil }
        var scan = Scan()
        var index = line.start
        while index < min(line.end, line.start + Self.longestDateline) {
            if isDash(index), scan.words > 0 { return ending(line, at: index + 1, scan) }
            if isSymbol(":", index), scan.site != nil || scan.hasPlace && scan.words <= 2 {
                return ending(line, at: index + 1, scan)
            }
            if tokens[index].flags.contains(.glued), scan.site != nil, scan.words > 1 {
                return Dateline(end: index, site: scan.outlet)
            }
            guard let next = step(index, in: line, &scan) else { return dashless(index, scan) }
            index = next
        }
        return nil
    }

    /// A dash that parts: `-`, `--`, `–` with a blank on one side, or right behind a host name.
    func isDash(_ index: Int) -> Bool {
        guard isSymbol("-", index) else { return false }
        return !tokens[index].flags.isDisjoint(with: [.spaceBefore, .spaceAfter]) || tokens[index].length > 1
    }

    /// Moves over one part of a dateline, or returns `nil` where running text begins.
    private func step(_ index: Int, in line: Line, _ scan: inout Scan) -> Int? {
        let token = tokens[index]
        switch token.kind {
        case .word:
            if scan.site == nil, let end = domain(at: index) ?? match(.outlet, at: index).map({ index + $0 }) {
                scan.site = index..<end
                scan.isAgency = isSymbol("(", index - 1) && match(.credit, at: index) != nil
                scan.words += 1
                scan.isSettled = true
                return end
            }
            if let length = match(.place, at: index), token.isCapitalised {
                // After an outlet without a comma, a place begins the sentence: `VIVA Jakarta …` has a dash.
                (scan.hasPlace, scan.isSettled) = (true, scan.site != nil)
                scan.words += length
                scan.capitals += token.flags.contains(.allCaps) ? length : 0
                return index + length
            }
            guard token.isCapitalised,
                !(scan.isSettled && scan.hasPlace && scan.site != nil && !isSymbol(",", index - 1))
            else {
                return nil
            }
            scan.words += 1
            scan.capitals += token.flags.contains(.allCaps) ? 1 : 0
            scan.isSettled = false
            return scan.words <= 9 ? index + 1 : nil
        case .number: return index > line.start && token.length <= 4 ? index + 1 : nil
        case .punctuation:
            let joint = [",", "/", "(", ")", ".", "-", "|"].contains { isSymbol($0, index) }
            return joint && index >= line.start ? index + 1 : nil
        default: return nil
        }
    }

    /// The dateline before a dash, where running text follows and what stands before it is a place or an outlet.
    private func ending(_ line: Line, at end: Int, _ scan: Scan) -> Dateline? {
        let isBroken = end >= line.end
        if !isBroken {
            let next = tokens[end]
            guard next.isCapitalised || next.isMark || next.kind == .number || isSymbol("(", end) else { return nil }
            // `jpnn.com - JAKARTA - …`: a second part follows.
            if scan.site != nil, !scan.hasPlace, let more = second(line, at: end) {
                return Dateline(end: more, site: scan.outlet)
            }
        }
        let isPlace = scan.words <= 4 && (scan.hasPlace || scan.capitals == scan.words)
        guard scan.site != nil || isPlace || scan.words <= 4 && wordCount(end..<line.end) >= 8 && !isDate(line.start)
        else { return nil }
        return Dateline(end: end, site: scan.outlet)
    }

    private func isDate(_ index: Int) -> Bool {
        languages.contains { $0.meaning(of: tokens[index]).weekday != 0 || $0.meaning(of: tokens[index]).month != 0 }
    }

    private func second(_ line: Line, at start: Int) -> Int? {
        var index = start
        while index < min(line.end, start + 5), tokens[index].kind == .word, tokens[index].flags.contains(.allCaps) {
            index += 1
        }
        return index > start && index < line.end && isDash(index) ? index + 1 : nil
    }

    /// `Liputan6.com, Jakarta Gubernur …`: an outlet and a known place need no dash.
    private func dashless(_ index: Int, _ scan: Scan) -> Dateline? {
        scan.site != nil && scan.hasPlace && scan.isSettled ? Dateline(end: index, site: scan.outlet) : nil
    }
}
