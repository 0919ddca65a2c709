import Articles

/// Tells what lines are for from their own words, each on its own.
///
/// Pages mix languages ("Share" on Indonesian ones), so the words of all language packs count.
struct LineClassifier {
    let source: SourceText
    let languages: [Language]
    let leads = LeadWords.shared
    var tokens: [Token] { source.tokens }

    /// Makes a classifier.
    init(source: SourceText, languages: [Language]) { (self.source, self.languages) = (source, languages) }

    /// The longest line, in words, that may be a label or a notice.
    static let longestNotice = 40

    /// Sets the role of every line.
    ///
    /// - Complexity: O(*n*) in the lines: a bounded number of tokens of each is looked at.
    func classify(_ lines: inout [Line]) {
        let turns = transcriptLabels(lines)
        for index in lines.indices {
            lines[index].role = shape(lines[index])
            guard lines[index].role == .short || lines[index].role == .prose else { continue }
            if let (role, language) = worded(lines[index]) {
                lines[index].role = role
                lines[index].language = UInt8(clamping: language)
            }
            if lines[index].role == .short, lines[index].endsSentence, turns.contains(label(of: lines[index])) {
                lines[index].role = .prose
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
        if isEmbed(line) || isAddress(line) { return .clutter }
        if line.traits.contains(.noLetters) { return isLongNumber(line) ? .short : .symbols }
        if tokens[line.start].isPunctuation(">"), line.words > 2 { return .quote }
        if tokens[line.start].isPunctuation("#"), line.words <= 5, tokens[line.start].length == 1 { return .tags }
        if isReaction(line) || isInitials(line) || isNote(line) { return .clutter }
        if isArrowed(line) { return .related }
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
            && line.tokens.contains { tokens[$0].kind == .word }
    }

    /// `https://kabar.example/…`, `www.kabar.example`, `pic.twitter.com/…`: an address alone on its line.
    private func isAddress(_ line: Line) -> Bool {
        guard line.tokens.count > 2, line.tokens.dropFirst().allSatisfy({ !tokens[$0].flags.contains(.spaceBefore) })
        else { return false }
        let front = source.text.utf8[source.start(of: line.start)...].prefix(16).map { $0 | 0x20 }
        return ["http://", "https://", "www.", "pic.twitter.com/"].contains { front.starts(with: $0.utf8) }
    }

    /// `0%suka 0%lucu`: shares of readers and what they felt.
    private func isReaction(_ line: Line) -> Bool {
        line.tokens.count.isMultiple(of: 3)
            && stride(from: line.start, to: line.end, by: 3).allSatisfy {
                tokens[$0].kind == .number && tokens[$0 + 1].isPunctuation("%") && tokens[$0 + 2].kind == .word
            }
    }

    /// `*) Penulis adalah …`: a note that a star in the text leads to.
    private func isNote(_ line: Line) -> Bool {
        line.words <= Self.longestNotice && tokens[line.start].isPunctuation("*") && line.start + 1 < line.end
            && tokens[line.start + 1].isPunctuation(")")
    }

    /// `» Judul`: a title behind the sign of a link, with no other mark that it could pair with.
    private func isArrowed(_ line: Line) -> Bool {
        guard (4...25).contains(line.words), tokens[line.start].flags.isSuperset(of: [.closing, .spaceAfter]),
            !line.endsSentence
        else { return false }
        return line.tokens.dropFirst().allSatisfy { !tokens[$0].isMark || tokens[$0].kind == .singleMark }
    }

    /// `(kpl/otx)`: the initials of those who wrote.
    private func isInitials(_ line: Line) -> Bool {
        line.words <= 4 && line.tokens.count <= 9 && tokens[line.start].isPunctuation("(")
            && tokens[line.end - 1].isPunctuation(")")
            && line.tokens.allSatisfy {
                tokens[$0].kind == .word ? !tokens[$0].flags.contains(.spaceBefore) : tokens[$0].kind != .number
            }
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
}
