extension StructureReader {
    /// Where the body may begin: a page's menu seldom has more lines.
    private static let longestMenu = 600

    /// Finds the lines between the first and the last running text of the article.
    func findBody() {
        guard let start = bodyStart() else {
            body = lines.count..<lines.count
            return
        }
        let dash = dashOfBrokenDateline(start)
        let opening = start + (dash.map { $0 >= lines[start].end } == true ? 2 : 1)
        body = start..<max(opening, bodyEnd(from: start))
    }

    // MARK: Start

    private func bodyStart() -> Int? {
        guard let first = lines.firstIndex(where: { $0.role == .prose }) else {
            return brokenDateline(before: lines.count)
        }
        if let broken = brokenDateline(before: first) { return broken }
        let start = skippingNotice(first)
        guard
            let opening = lines[start...].prefix(40).firstIndex(where: {
                $0.role == .prose && dateline(of: $0)?.site != nil
            }),
            opening > start, lines[start..<opening].count(where: { $0.role == .prose }) <= 2,
            hasHeadline(before: opening),
            !lines[start..<opening].contains(where: { $0.role == .prose && $0.traits.contains(.hasMark) })
        else { return start }
        return opening
    }

    /// A cookie notice or the like stands alone above a long menu: the text after the menu is the body.
    private func skippingNotice(_ first: Int) -> Int {
        guard let next = lines[first...].dropFirst().firstIndex(where: { $0.role == .prose }), next - first > 20 else {
            return first
        }
        let later = lines[next...].prefix(40).count { $0.role == .prose }
        return later >= 3 ? next : first
    }

    private func hasHeadline(before end: Int) -> Bool {
        lines[..<end].suffix(30).contains { $0.role == .stamp }
            || lines[..<end].suffix(30).count(where: \.isHeadlineLike) >= 1
    }

    /// A dateline whose text stands on other lines: the dash or a link in it was copied as a line.
    private func brokenDateline(before end: Int) -> Int? {
        lines.indices.prefix(end).suffix(Self.longestMenu).last { dashOfBrokenDateline($0) != nil }
    }

    /// The dash of a dateline that fills its line, at its end or at the start of the next one.
    func dashOfBrokenDateline(_ index: Int) -> Int? {
        let line = lines[index]
        guard line.role == .short, line.words <= 8, index + 1 < lines.count else { return nil }
        if isDash(line.end - 1) {
            return dateline(of: line)?.end == line.end || isPlaceAlone(index) ? line.end - 1 : nil
        }
        let next = lines[index + 1]
        guard isDash(next.start), tokens[next.start].length <= 3, next.traits.isDisjoint(with: .afterBlank) else {
            return nil
        }
        let isPlace = match(.place, at: line.start) == Int(line.words) && tokens[line.start].isCapitalised
        return isPlace && next.role == .symbols || siteOfDateline(line) != nil ? next.start : nil
    }

    /// `Sukamaju -` right above running text: a place that no list has, for nothing else ends with a dash there.
    private func isPlaceAlone(_ index: Int) -> Bool {
        let line = lines[index]
        return line.words <= 3 && Int(line.capitalised) == Int(line.words) && lines[index + 1].role == .prose
            && line.tokens.dropLast().allSatisfy { tokens[$0].kind == .word }
    }

    /// The outlet in a line that holds a dateline and nothing else.
    func siteOfDateline(_ line: Line) -> Range<Int>? {
        if let dateline = dateline(of: line) { return dateline.site }
        for index in line.tokens where tokens[index].kind == .word {
            if let end = domain(at: index) ?? match(.outlet, at: index).map({ index + $0 }) {
                return end >= line.end - 1 || isSymbol(",", end) ? index..<end : nil
            }
            if !tokens[index].isCapitalised { return nil }
        }
        return nil
    }

    // MARK: End

    /// One past the last line of running text before what a footer begins.
    private func bodyEnd(from start: Int) -> Int {
        let total = lines[start...].count { $0.role == .prose }
        let lastPage = lines.lastIndex { $0.role == .page } ?? -1
        var (seen, last, gap) = (0, start, 0)
        for index in start..<lines.count {
            let left = total - seen
            switch lines[index].role {
            case .prose, .quote:
                // Some forty headlines in a row are no list inside an article.
                if gap > 40, left <= max(1, seen / 4) { return bodyTail(after: last) }
                seen += 1
                (last, gap) = (index, 0)
            case .footer where left <= seen / 4: return bodyTail(after: last)
            // The words after a video on the last page describe the video.
            case .video where index > lastPage && left <= min(2, seen / 2): return bodyTail(after: last)
            case .short: gap += 1
            default: break
            }
        }
        return bodyTail(after: last)
    }

    /// Takes in the short sentences and list items right after the last running text.
    private func bodyTail(after last: Int) -> Int {
        var end = last + 1
        while end < lines.count, belongsToBody(lines[end], after: lines[end - 1]) { end += 1 }
        return end
    }

    private func belongsToBody(_ line: Line, after before: Line) -> Bool {
        guard line.role == .short, line.words >= 2 else { return false }
        if line.traits.contains(.fullStop) || line.traits.contains(.opensWithMark) { return true }
        let isList = before.traits.contains(.colon) || before.traits.contains(.listItem) && before.role == .short
        return line.traits.contains(.listItem) && line.words <= 25 && isList
    }
}
