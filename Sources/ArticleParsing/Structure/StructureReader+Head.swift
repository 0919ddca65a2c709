import Articles

extension StructureReader {
    /// Makes blocks of the lines above the body: the headline and its repeats, names, stamp, captions; the rest is menu.
    func readHead() {
        var index = 0
        while index < body.lowerBound {
            index = readHeadLine(index)
        }
    }

    private func readHeadLine(_ index: Int) -> Int {
        let line = lines[index]
        if index == titleLine {
            add(.title, index..<index + 1, rule: "block.title.headline")
            return index + 1
        }
        if isTitleAgain(line) {
            add(.duplicateTitle, index..<index + 1, rule: "block.title.repeated")
            return index + 1
        }
        switch line.role {
        case .stamp: readStamp(index)
        case .time: add(.dateline, index..<index + 1, rule: "block.live-time")
        case .caption: add(.caption, index..<index + 1, rule: "block.caption")
        case .tags: return readTags(index)
        case .byline: return readByline(index)
        case .related: return readRelated(index, until: body.lowerBound)
        case .siteIcon: readSiteIcon(index)
        case .prose, .quote, .short: return readHeadText(index)
        default: addClutter(index)
        }
        return index + 1
    }

    /// Text above the body: a name under the headline, a caption, a summary, or a menu's entry.
    private func readHeadText(_ index: Int) -> Int {
        let line = lines[index]
        if let titleLine, index > titleLine, let end = readCredited(index) { return end }
        guard let titleLine, index > titleLine else {
            if isBylineWithName(line) { return readByline(index) }
            // A few lines above the body are no menu: a headline with a full stop, a lead.
            let isText =
                body.isEmpty
                || body.lowerBound <= 4 && line.words >= 3
                    && (line.endsSentence || line.traits.contains(.comma))
            add(
                isText ? .paragraph : .boilerplate, index..<index + 1,
                rule: isText ? "block.paragraph.short" : "block.menu")
            return index + 1
        }
        if isBylineWithName(line) { return readByline(index) }
        if let writer = writer(line), isBesideStamp(index, titleLine: titleLine) {
            addAuthor(writer.name)
            noteSite(writer.site)
            add(.byline, index..<index + 1, rule: "block.byline.under-headline")
        } else if line.role == .prose || line.words >= 5 && !line.isHeadlineLike {
            let isPage = body.lowerBound > 12
            add(
                isPage ? .caption : .paragraph, index..<index + 1,
                rule: isPage ? "block.caption.above-body" : "block.paragraph.lead")
        } else if body.isEmpty {
            add(.paragraph, index..<index + 1, rule: "block.paragraph.short")
        } else {
            add(.boilerplate, index..<index + 1, rule: "block.menu")
        }
        return index + 1
    }

    /// Adds a stamp with the names in its line.
    func readStamp(_ index: Int) {
        readStampNames(lines[index])
        add(.dateline, index..<index + 1, rule: "block.stamp")
    }

    /// Whether a stamp follows a name, or stands right above the headline that the name follows.
    private func isBesideStamp(_ index: Int, titleLine: Int) -> Bool {
        isBeforeStamp(index) || index == titleLine + 1 && titleLine > 0 && lines[titleLine - 1].role == .stamp
    }

    /// Whether a stamp follows before anything but other names and clutter.
    private func isBeforeStamp(_ index: Int) -> Bool {
        for next in lines[(index + 1)...].prefix(4) {
            if next.role == .stamp { return true }
            if writer(next) == nil, !next.isClutter { return false }
        }
        return false
    }

    /// Whether a line says the headline once more.
    func isTitleAgain(_ line: Line) -> Bool {
        guard let titleLine, line.words == lines[titleLine].words, line.role != .related else { return false }
        return key(line) == titleKey
    }

    /// Adds a line that its own words make clutter, under the rule that says why.
    func addClutter(_ index: Int) {
        let line = lines[index]
        let name: String
        switch line.role {
        case .code: name = "block.code"
        case .symbols: name = "block.symbols"
        case .copyright: name = "block.copyright"
        case .markup: name = "block.markup"
        case .pullQuote: name = "block.pull-quote"
        case .page: name = "block.page-number"
        case .footer: name = rule("footer", line)
        case .video: name = rule("video", line)
        case .picture: name = rule("picture-label", line)
        case .relatedList: name = rule("related-list", line)
        case .siteIcon: name = rule("site-icon", line)
        default: name = rule("notice", line)
        }
        add(.boilerplate, index..<index + 1, rule: name)
    }

    private func readSiteIcon(_ index: Int) {
        let line = lines[index]
        let start = line.start + (match(.siteIcon, at: line.start) ?? 0)
        if start < line.end, found.site == nil { found.site = Site(name: source.printed(start..<line.end)) }
        addClutter(index)
    }

    /// Adds keywords: the label's line, and the short lines under a label that stands alone.
    func readTags(_ index: Int) -> Int {
        var end = index + 1
        let isLabel = lines[index].words <= 2 && !isSymbol("#", lines[index].start)
        while isLabel, end < lines.count, end - index <= 20, lines[end].role == .short || lines[end].role == .tags,
            lines[end].words <= 5, !lines[end].endsSentence
        {
            end += 1
        }
        add(.tags, index..<end, rule: rule("tags", lines[index]))
        return end
    }
}
