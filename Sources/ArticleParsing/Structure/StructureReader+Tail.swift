import Articles

extension StructureReader {
    /// How many lines under the body may still hold its stamp, byline or captions.
    private static let nearLines = 8

    /// Makes blocks of the lines under the body: links, names, keywords; the rest is clutter.
    func readTail() {
        var index = body.upperBound
        while index < lines.count { index = readTailLine(index) }
    }

    private func readTailLine(_ index: Int) -> Int {
        let line = lines[index]
        if isTitleAgain(line) {
            add(.duplicateTitle, index..<index + 1, rule: "block.title.repeated")
            return index + 1
        }
        let isNear = index - body.upperBound < Self.nearLines
        switch line.role {
        case .related: return readRelated(index, until: lines.count)
        case .relatedList: return readList(index)
        case .tags: return readTags(index)
        case .byline: return readByline(index)
        case .stamp where isNear && !pieces.contains(where: { $0.rule == "block.stamp" }):
            readStamp(index)
        case .caption where isNear: add(.caption, index..<index + 1, rule: "block.caption")
        case .short, .prose, .stamp, .caption, .time, .quote:
            if let end = readCredited(index) { return end }
            if isNear, isBylineWithName(line) { return readByline(index) }
            add(.boilerplate, index..<index + 1, rule: "block.under-body")
        case .siteIcon: fallthrough
        default: addClutter(index)
        }
        return index + 1
    }
}
