import Articles

extension StructureReader {
    /// How many lines above the body are looked at for the headline.
    private static let searchedLines = 400

    /// Finds the headline above the body.
    ///
    /// The more of these hold for a line the better: it stands there twice, a stamp follows it, it has the length of a
    /// headline, it is near the body.
    func findTitle() {
        if let hint = hints.title, let line = line(saying: hint) {
            titleLine = line
            return
        }
        let head = max(0, body.lowerBound - Self.searchedLines)..<body.lowerBound
        let candidates = head.filter {
            lines[$0].isHeadlineLike && !isBylineWithName(lines[$0]) && (!isName(lines[$0]) || isTopic(lines[$0]))
        }
        let isTextOnly = body.isEmpty
        guard !isTextOnly || lines.count > 1 else { return }
        // Under a sentence with its full stop stands no headline, unless a menu is above both.
        let isBehindText = head.count <= 8 && head.first.map { lines[$0].traits.contains(.fullStop) } == true
        var counts: [UInt64: Int] = [:]
        for index in candidates { counts[key(lines[index]), default: 0] += 1 }
        var best = 0
        for index in candidates {
            let repeated = counts[key(lines[index]), default: 1] > 1
            let score = score(
                index, isRepeated: repeated, isFirst: index == candidates.first, isLast: index == candidates.last)
            if isBehindText, !repeated, !isStamped(index) { continue }
            if score > best { (best, titleLine) = (score, index) }
        }
        if let titleLine { found.title = title(lines[titleLine]) }
    }

    /// Whether words with capitals are no name but what the text below is about: it has most of them without.
    private func isTopic(_ line: Line) -> Bool {
        guard body.lowerBound <= 3, !body.isEmpty, line.start == lines[0].start else { return false }
        let words = line.tokens.filter { tokens[$0].kind == .word }
        let text = tokens.indices[lines[body.lowerBound].start...].prefix(300).filter {
            tokens[$0].kind == .word && !tokens[$0].isCapitalised
        }
        let known = words.count { word in text.contains { source.folds[$0] == source.folds[word] } }
        return known * 2 >= words.count
    }

    private func score(_ index: Int, isRepeated: Bool, isFirst: Bool, isLast: Bool) -> Int {
        let line = lines[index]
        var score = min(Int(line.words), 9)
        if line.traits.contains(.allCaps), line.words < 4 { score -= 2 }
        if isRepeated { score += 20 }
        if isStamped(index) { score += 15 }
        // With few lines above the body the first is the headline; under a menu it is the last.
        if body.lowerBound <= 8 ? isFirst : isLast { score += 5 }
        return score
    }

    /// Whether a stamp follows with at most four lines between: names, an outlet, the headline once more.
    private func isStamped(_ index: Int) -> Bool {
        for next in lines[(index + 1)...].prefix(5) {
            if next.role == .stamp { return true }
            if next.role == .prose || next.role == .short && next.words > 6 && key(next) != key(lines[index]) {
                return false
            }
        }
        return false
    }

    private func line(saying title: String) -> Int? {
        let wanted = Self.folded(title)
        return lines.indices.prefix(Self.searchedLines).first { index in
            guard lines[index].words <= 60, lines[index].role != .related else { return false }
            return Self.folded(source.printed(lines[index].tokens)) == wanted
        }
    }

    private static func folded(_ text: String) -> String {
        text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// The headline's words, without the outlet's name that browsers add: `… - Kompas.com`.
    private func title(_ line: Line) -> String {
        var end = line.end
        let dash = line.tokens.dropFirst().last { index in
            (isSymbol("-", index) || isSymbol("|", index))
                && tokens[index].flags.isSuperset(of: [.spaceBefore, .spaceAfter])
        }
        if let dash, dash - line.start >= 3,
            domain(at: dash + 1) == line.end || match(.outlet, at: dash + 1).map({ dash + 1 + $0 }) == line.end
        {
            end = dash
        }
        return source.printed(line.start..<end)
    }
}
