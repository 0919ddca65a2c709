extension LineClassifier {
    /// What may begin a label or notice.
    private static let leading: WordClass = [
        .siteIcon, .relatedList, .relatedLink, .relatedColon, .video, .tagLabel, .footer, .picture, .clutterLine,
        .byline, .profession, .page, .clutterStart,
    ]

    /// Whether a label may stand behind the first word: a page's number, or somebody's name in capitals.
    private func mayHoldLabel(_ line: Line) -> Bool {
        let isPage = line.words <= 4 && line.tokens.contains { leads.lead(.page, tokens[$0]) }
        return isPage || line.traits.contains(.allCaps)
    }

    /// The role that a line's words tell, and the index of their language.
    func worded(_ line: Line) -> (Line.Role, Int)? {
        guard let first = firstWord(line) else { return nil }
        let isNumbered = tokens[first].kind == .number && line.words <= 6
        if leads.lead(Self.leading, tokens[first]) || isNumbered || line.words <= 8 && mayHoldLabel(line) {
            for (index, language) in languages.enumerated() {
                if let role = label(line, language, at: first) ?? notice(line, language, at: first) {
                    return (role, index)
                }
            }
        }
        if line.traits.contains(.copyright), line.words <= Self.longestNotice,
            tokens[first].kind == .number || !isByline(first)
        {
            return (isCopyright(line, at: first) ? .copyright : .caption, 0)
        }
        return nil
    }

    private func isByline(_ first: Int) -> Bool { leads.lead(.byline, tokens[first]) }

    /// The first word or number of a line, what signs and brackets stand before it left aside.
    func firstWord(_ line: Line) -> Int? {
        line.tokens.prefix(12).first { tokens[$0].kind == .word || tokens[$0].kind == .number }
    }

    /// `© 2020 …`: the sign stands first, or before a year.
    private func isCopyright(_ line: Line, at first: Int) -> Bool {
        line.tokens.contains { index in
            tokens[index].kind == .symbol && index + 1 < line.end && tokens[index + 1].kind == .number
        } || tokens[line.start].kind == .symbol && tokens[first].kind == .number
    }

    /// A line that a label fills, signs left aside.
    private func label(_ line: Line, _ language: Language, at first: Int) -> Line.Role? {
        guard line.words <= 10 else { return nil }
        func fills(_ kind: WordClass) -> Bool { language.match(kind, in: tokens, at: first) == Int(line.words) }
        if fills(.siteIcon) || language.match(.siteIcon, in: tokens, at: first) != nil { return .siteIcon }
        if fills(.relatedList) || endsWithList(line, language) { return .relatedList }
        if fills(.relatedLink) || line.traits.contains(.colon) && fills(.relatedColon) { return .related }
        if fills(.video) { return .video }
        if fills(.tagLabel) { return .tags }
        if fills(.footer) { return .footer }
        // `Foto` alone is a menu's entry, `Photo :` stands above a picture's words; `Perbesar` always does.
        if fills(.picture), line.traits.contains(.colon) || !fills(.caption) { return .picture }
        if fills(.page) { return .page }
        if isAdvertisement(line, language, at: first) { return .clutter }
        if fills(.clutterLine) || isCounted(line, language, at: first) { return .clutter }
        if fills(.byline) || line.traits.contains(.colon) && fills(.profession) { return .byline }
        return isPageMark(line, language, at: first) ? .page : nil
    }

    /// `Advertisement - Scroll to continue`: a label and a notice with a dash between.
    private func isAdvertisement(_ line: Line, _ language: Language, at first: Int) -> Bool {
        guard let length = language.match(.clutterLine, in: tokens, at: first), isSymbol("-", first + length) else {
            return false
        }
        return language.match([.clutterLine, .clutterStart], in: tokens, at: first + length + 1) != nil
    }

    /// `12 Komentar`, `3 min read`, `Listen · 4 min`: labels and numbers, and no other word.
    private func isCounted(_ line: Line, _ language: Language, at first: Int) -> Bool {
        guard line.words <= 6, line.tokens.contains(where: { tokens[$0].kind == .number }) else { return false }
        var (index, labels) = (first, 0)
        while index < line.end {
            switch tokens[index].kind {
            case .word:
                guard let length = language.match(.clutterLine, in: tokens, at: index) else { return false }
                (index, labels) = (index + length, labels + 1)
            case .number, .symbol, .punctuation: index += 1
            default: return false
            }
        }
        return labels > 0
    }

    /// `NAMA: BERITA TERKAIT`: a list of links about somebody.
    private func endsWithList(_ line: Line, _ language: Language) -> Bool {
        guard line.traits.contains(.allCaps), line.words <= 8 else { return false }
        return line.tokens.dropFirst().contains { index in
            language.match(.relatedList, in: tokens, at: index) == line.end - index && line.end - index > 1
        }
    }

    /// `2 dari 3 halaman`, `Page 2 of 3`, `Halaman: 1`.
    private func isPageMark(_ line: Line, _ language: Language, at first: Int) -> Bool {
        guard line.words <= 4, line.tokens.contains(where: { tokens[$0].kind == .number }) else { return false }
        let words = line.tokens.filter { tokens[$0].kind == .word || tokens[$0].kind == .number }
        let isPaged = words.contains { language.classes(of: tokens[$0]).contains(.page) }
        // `1 of 5` under a gallery.
        let isGallery = words.map { tokens[$0].kind } == [.number, .word, .number]
        return (isPaged || isGallery)
            && words.allSatisfy {
                tokens[$0].kind == .number || !language.classes(of: tokens[$0]).isDisjoint(with: [.page, .pageOf])
            }
    }

    /// A line that begins with words that give it away.
    private func notice(_ line: Line, _ language: Language, at first: Int) -> Line.Role? {
        guard line.words <= Self.longestNotice else { return relatedMark(line, language, at: first) }
        if isVideo(line, language, at: first) { return .video }
        if let mark = relatedMark(line, language, at: first) { return mark }
        if let length = language.match(.tagLabel, in: tokens, at: first), isSymbol(":", first + length) { return .tags }
        // `Yuk, ikuti kanal …`: a call before the notice.
        let start = isSymbol(",", first + 1) ? first + 2 : first
        return language.match(.clutterStart, in: tokens, at: start) == nil ? nil : .clutter
    }

    /// `Saksikan video …`; `Simak juga` leads to a video where a title in quote marks follows, else to an article.
    private func isVideo(_ line: Line, _ language: Language, at first: Int) -> Bool {
        guard line.words <= 25, let length = language.phrase(of: .video, in: tokens, at: first) else { return false }
        let next = first + length
        if language.phrase(of: .relatedLink, in: tokens, at: first) != length { return true }
        return next < line.end && tokens[next].isMark
    }

    /// A marker at the front of a line, with its colon or without.
    private func relatedMark(_ line: Line, _ language: Language, at first: Int) -> Line.Role? {
        guard !line.traits.contains(.opensWithMark) else { return nil }
        if let length = language.match(.relatedColon, in: tokens, at: first), isSymbol(":", first + length),
            line.words >= 4
        {
            // A notice of several lines' length is no title: `BACA: … silakan kirim pesan ke nomor …`
            return line.words > 25 && line.traits.contains(.fullStop) ? .clutter : .related
        }
        guard let length = language.phrase(of: .relatedLink, in: tokens, at: first) else { return nil }
        // `Baca juga buku itu, katanya.` is a sentence: a marker without a colon leads to a capital or a quote mark.
        let next = first + length
        let isTitle = next < line.end && (tokens[next].kind != .word || tokens[next].isCapitalised)
        return isSymbol(":", next) || isTitle ? .related : nil
    }

    private func isSymbol(_ symbol: Unicode.Scalar, _ index: Int) -> Bool {
        index < tokens.count && tokens[index].isPunctuation(symbol)
    }
}
