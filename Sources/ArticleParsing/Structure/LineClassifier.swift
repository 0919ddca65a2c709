/// Tells what lines are for from their own words, each on its own.
///
/// Pages mix languages ("Share" on Indonesian ones), so the words of all language packs count.
struct LineClassifier {
    let source: SourceText
    let languages: [Language]
    private let leads = LeadWords.shared
    var tokens: [Token] { source.tokens }

    /// Makes a classifier.
    init(source: SourceText, languages: [Language]) { (self.source, self.languages) = (source, languages) }

    /// The longest line, in words, that may be a label or a notice.
    private static let longestNotice = 40

    /// Sets the role of every line.
    ///
    /// - Complexity: O(*n*) in the lines: a bounded number of tokens of each is looked at.
    func classify(_ lines: inout [Line]) {
        for index in lines.indices {
            lines[index].role = shape(lines[index])
            guard lines[index].role == .short || lines[index].role == .prose else { continue }
            if let (role, language) = worded(lines[index]) {
                lines[index].role = role
                lines[index].language = UInt8(clamping: language)
            }
            // The next page's first words, cut off: they may open a quotation that never closes here.
            if index > 0, lines[index - 1].role == .page, lines[index].traits.contains(.ellipsis) {
                lines[index].role = .clutter
            }
        }
    }

    // MARK: Spelling

    private func shape(_ line: Line) -> Line.Role {
        if line.words == 0 { return isMarkup(line) ? .markup : .symbols }
        if line.traits.contains(.code), isCode(line) { return .code }
        if isEmbed(line) { return .clutter }
        if line.traits.contains(.noLetters) { return isLongNumber(line) ? .short : .symbols }
        if tokens[line.start].isPunctuation(">"), line.words > 2 { return .quote }
        if tokens[line.start].isPunctuation("#"), line.words <= 5, tokens[line.start].length == 1 { return .tags }
        if isReaction(line) || isInitials(line) { return .clutter }
        return isProse(line) ? .prose : .short
    }

    private func isMarkup(_ line: Line) -> Bool { tokens[line.tokens].allSatisfy { $0.kind == .tag } }

    private func isCode(_ line: Line) -> Bool {
        tokens[line.tokens].prefix(400).contains {
            $0.isPunctuation(";") || $0.isPunctuation("=") || $0.isPunctuation("}")
        }
    }

    /// Ten digits alone may be a time stamp.
    private func isLongNumber(_ line: Line) -> Bool {
        line.tokens.count == 1 && tokens[line.start].length == 10 || line.tokens.count > 2 && line.words > 2
    }

    /// `[Gambas:Video 20detik]`: one pair of square brackets around a label.
    private func isEmbed(_ line: Line) -> Bool {
        line.words <= 8 && tokens[line.start].isPunctuation("[") && tokens[line.end - 1].isPunctuation("]")
            && line.tokens.dropFirst().dropLast().allSatisfy { !tokens[$0].isPunctuation("]") }
    }

    /// `0%suka`: a share of readers and what they felt.
    private func isReaction(_ line: Line) -> Bool {
        line.tokens.count == 3 && tokens[line.start].kind == .number && tokens[line.start + 1].isPunctuation("%")
            && tokens[line.end - 1].kind == .word
    }

    /// `(kpl/otx)`: the initials of those who wrote.
    private func isInitials(_ line: Line) -> Bool {
        line.words <= 4 && line.tokens.count <= 9 && tokens[line.start].isPunctuation("(")
            && tokens[line.end - 1].isPunctuation(")")
            && line.tokens.allSatisfy { tokens[$0].kind != .word || !tokens[$0].flags.contains(.spaceBefore) }
    }

    /// Running text: long, or sentences with their full stops, or speech. Headlines and menus have capitals and no
    /// full stop.
    private func isProse(_ line: Line) -> Bool {
        let lowers = Int(line.words) - Int(line.capitalised)
        if line.words >= 30 { return true }
        if line.traits.contains(.fullStop), line.words >= 8 { return true }
        if line.traits.contains(.severalSentences), line.words >= 8, line.endsSentence || lowers * 2 >= line.words {
            return true
        }
        if line.traits.contains(.opensWithMark), line.words >= 3, line.endsSentence || hasTextAfterQuote(line) {
            return true
        }
        return line.words >= 14 && lowers * 2 >= line.words
    }

    /// Whether a word in lower case follows the quotation that opens a line: `"…," kata Budi`.
    private func hasTextAfterQuote(_ line: Line) -> Bool {
        guard let close = line.tokens.dropFirst().last(where: { tokens[$0].kind == .doubleMark }), close + 1 < line.end
        else {
            return false
        }
        return tokens[close + 1].kind == .word && !tokens[close + 1].isCapitalised
    }

    // MARK: Words

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

    private func worded(_ line: Line) -> (Line.Role, Int)? {
        guard let first = firstWord(line) else { return nil }
        if leads.lead(Self.leading, tokens[first]) || line.words <= 8 && mayHoldLabel(line) {
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
        if fills(.clutterLine) { return .clutter }
        if fills(.byline) || line.traits.contains(.colon) && fills(.profession) { return .byline }
        return isPageMark(line, language, at: first) ? .page : nil
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
        guard line.words <= 4 else { return false }
        let words = line.tokens.filter { tokens[$0].kind == .word || tokens[$0].kind == .number }
        let isPaged = words.contains { language.classes(of: tokens[$0]).contains(.page) }
        return isPaged
            && words.allSatisfy {
                tokens[$0].kind == .number || !language.classes(of: tokens[$0]).isDisjoint(with: [.page, .pageOf])
            } && words.contains { tokens[$0].kind == .number }
    }

    /// A line that begins with words that give it away.
    private func notice(_ line: Line, _ language: Language, at first: Int) -> Line.Role? {
        guard line.words <= Self.longestNotice else { return relatedMark(line, language, at: first) }
        if isVideo(line, language, at: first) { return .video }
        if let mark = relatedMark(line, language, at: first) { return mark }
        if let length = language.match(.tagLabel, in: tokens, at: first), isSymbol(":", first + length) { return .tags }
        return language.match(.clutterStart, in: tokens, at: first) == nil ? nil : .clutter
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
            return .related
        }
        guard let length = language.phrase(of: .relatedLink, in: tokens, at: first) else { return nil }
        // `Baca juga buku itu, katanya.` is a sentence: a marker without a colon leads to a capital or a quote mark.
        let next = first + length
        let isTitle = next < line.end && (!tokens[next].kind.isWord || tokens[next].isCapitalised)
        return isSymbol(":", next) || isTitle ? .related : nil
    }

    private func isSymbol(_ symbol: Unicode.Scalar, _ index: Int) -> Bool {
        index < tokens.count && tokens[index].isPunctuation(symbol)
    }
}

extension Token.Kind {
    /// Whether it is a word.
    var isWord: Bool { self == .word }
}
