import Articles

/// Pairs quote marks.
///
/// Outlets mix straight and curly marks, print ” on both ends, nest, and forget to close; so a mark's place beside
/// white space counts as much as its shape, and no quotation crosses its passage unless the next one goes on with it.
struct QuotationFinder: Sendable {
    let reading: Reading
    let passages: [Passage]
    private(set) var quotations: [Quotation] = []
    /// The labels of transcript passages.
    private var labels: [Int: Range<Int>] = [:]
    /// Whether the last passage ended inside a quotation.
    private var isOpen = false

    /// Finds the quotations in some passages, in order.
    ///
    /// - Complexity: O(*n*) in the tokens.
    static func quotations(_ reading: Reading, passages: [Passage]) -> [Quotation] {
        var finder = QuotationFinder(reading: reading, passages: passages)
        finder.labels = Transcript.labels(reading, passages: passages)
        for index in passages.indices { finder.read(index) }
        return finder.quotations
    }

    private init(reading: Reading, passages: [Passage]) {
        (self.reading, self.passages) = (reading, passages)
    }

    private var tokens: [Token] { reading.tokens }

    private mutating func read(_ passage: Int) {
        if let label = labels[passage] { return speech(of: label, passage) }
        let range = passages[passage].tokens
        guard reading.source.marks.first(in: range) != nil else {
            isOpen = false
            return
        }
        let marks = Array(reading.source.marks.members(in: range))
        let hasSingle = marks.contains { tokens[$0].kind != .doubleMark }
        let doubles = hasSingle ? marks.filter { tokens[$0].kind == .doubleMark } : marks
        if doubles.isEmpty {
            isOpen = false
            pairSingles(marks, passage)
        } else {
            pairDoubles(doubles, passage)
        }
    }

    /// What stands behind a label, without a mark at its end.
    private mutating func speech(of label: Range<Int>, _ passage: Int) {
        isOpen = false
        var end = passages[passage].tokens.upperBound
        while end > label.upperBound + 1, tokens[end - 1].isMark || tokens[end - 1].kind == .lineBreak { end -= 1 }
        let count = quotations.count
        add(passage, open: nil, close: nil, label.upperBound + 1..<end)
        if quotations.count > count { quotations[count].label = label }
    }

    private mutating func pairDoubles(_ marks: [Int], _ passage: Int) {
        let range = passages[passage].tokens
        var (open, depth): (Int?, Int) = (nil, 0)
        var place = 0
        if isOpen, let first = marks.first {
            if looksClosing(first), first > range.lowerBound {
                goOn(to: first, passage)
                place = 1
            } else if first == range.lowerBound, place + 1 < marks.count, looksClosing(marks[place + 1]) {
                // Long speech opens each of its paragraphs and closes only the last.
                goOn(to: marks[place + 1], passage)
                place = 2
            } else if first == range.lowerBound, marks.count == 1 {
                goOn(to: nil, passage)
                return
            }
        }
        isOpen = false
        while place < marks.count {
            let mark = marks[place]
            guard let start = open else {
                if !isStrayCloser(mark, range) { open = mark }
                place += 1
                continue
            }
            if looksOpening(mark), !looksClosing(mark) {
                if isNested(place, marks, start) {
                    depth += 1
                } else {
                    // The mark before it was never closed: its quotation ends with its sentence.
                    closeForgotten(start, before: mark, passage)
                    (open, depth) = (mark, 0)
                }
            } else if depth > 0 {
                depth -= 1
            } else {
                add(passage, open: start, close: mark, start + 1..<mark)
                open = nil
            }
            place += 1
        }
        guard let start = open else { return }
        isOpen = !endsWithAttribution(start + 1..<range.upperBound)
        add(passage, open: start, close: nil, start + 1..<range.upperBound)
    }

    /// Whether words behind a mark that was never closed end with who said them: `"Kami siap, kata X.`
    private func endsWithAttribution(_ range: Range<Int>) -> Bool {
        range.suffix(12).contains { reading.isSymbol(",", $0) && reading.isOf([.cue, .cueEnding], $0 + 1) }
    }

    /// Has the quotation that the passage before left open end at a mark in this one, or with this one.
    private mutating func goOn(to mark: Int?, _ passage: Int) {
        guard let last = quotations.indices.last else { return }
        quotations[last].content = quotations[last].content.lowerBound..<(mark ?? passages[passage].tokens.upperBound)
        quotations[last].close = mark
        quotations[last].lastPassage = passage
    }

    /// Whether a mark opens a quotation inside another: two closing ones follow before the next opening one.
    private func isNested(_ place: Int, _ marks: [Int], _ start: Int) -> Bool {
        guard place + 2 <= marks.count - 1 else { return false }
        return looksClosing(marks[place + 1]) && looksClosing(marks[place + 2])
    }

    /// A quotation without an end, before another one: it ends before its attribution, or where a sentence does.
    private mutating func closeForgotten(_ start: Int, before next: Int, _ passage: Int) {
        var end = start + 1
        while end < next, !reading.endsSentence(end, before: next) {
            if reading.isSymbol(",", end), reading.isOf([.cue, .cueEnding], end + 1) { break }
            end += 1
        }
        add(passage, open: start, close: nil, start + 1..<end)
    }

    private mutating func add(_ passage: Int, open: Int?, close: Int?, _ content: Range<Int>) {
        var content = content
        while let last = content.last, tokens[last].kind == .lineBreak || tokens[last].kind == .tag {
            content.removeLast()
        }
        while let first = content.first, tokens[first].kind == .lineBreak || tokens[first].kind == .tag {
            content.removeFirst()
        }
        guard content.contains(where: { tokens[$0].kind == .word || tokens[$0].kind == .number }) else { return }
        quotations.append(
            Quotation(passage: passage, lastPassage: passage, open: open, close: close, content: content))
    }

    // MARK: The look of a mark

    private func looksOpening(_ mark: Int) -> Bool {
        let token = tokens[mark]
        if token.flags.contains(.opening) { return true }
        let free =
            token.flags.contains(.spaceBefore) || mark == 0 || reading.isSymbol("(", mark - 1)
            || reading.isSymbol(":", mark - 1)
        return free && !token.flags.contains(.spaceAfter)
    }

    private func looksClosing(_ mark: Int) -> Bool {
        let token = tokens[mark]
        // `„Kami siap“`: what opens elsewhere closes where no blank stands before it and one behind.
        if token.flags.contains(.opening) { return !token.flags.contains(.spaceBefore) && endsWord(mark) }
        if token.flags.contains(.closing), !token.flags.contains(.spaceBefore) { return true }
        return !token.flags.contains(.spaceBefore)
    }

    /// Whether a blank, a comma or a full stop stands behind a mark.
    private func endsWord(_ mark: Int) -> Bool {
        tokens[mark].flags.contains(.spaceAfter) || reading.isSymbol(",", mark + 1) || reading.isSymbol(".", mark + 1)
    }

    /// Whether a mark outside of any quotation closes one that was never opened: a closing look at the passage's end.
    private func isStrayCloser(_ mark: Int, _ range: Range<Int>) -> Bool {
        !looksOpening(mark) && tokens[mark].flags.contains(.spaceAfter) && mark > range.lowerBound
            && !tokens[mark].flags.contains(.spaceBefore) && reading.tokens[mark - 1].kind != .lineBreak
    }

    // MARK: Single marks

    /// For each mark, whether the next that opens or ends a sentence's part behind punctuation ends it.
    private func endsLater(_ marks: [Int]) -> [Bool] {
        var (result, ends) = (Array(repeating: false, count: marks.count), false)
        for place in marks.indices.reversed() {
            result[place] = ends
            let mark = marks[place]
            if looksOpening(mark) {
                ends = false
            } else if mark > 0, tokens[mark - 1].kind == .punctuation {
                ends = true
            }
        }
        return result
    }

    /// Whether a mark stands for the genitive of several before a noun, `guests' safety`, rather than at the end of what
    /// somebody said.
    private func isGenitive(_ mark: Int) -> Bool {
        guard mark > 0, mark + 1 < tokens.count, tokens[mark].flags.contains(.spaceAfter), reading.isWord(mark - 1),
            reading.isWord(mark + 1), !tokens[mark + 1].isCapitalised
        else { return false }
        return reading.source.text.utf8[reading.source.end(of: mark - 1) - 1] | 0x20 == UInt8(ascii: "s")
            && !reading.isOf([.cue, .report, .pronoun, .pluralPronoun, .stop, .article, .conjunction], mark + 1)
    }

    /// Pairs single marks, of which many are apostrophes: an opening one stands free before a word, a closing one after.
    private mutating func pairSingles(_ marks: [Int], _ passage: Int) {
        var open: Int?
        let endsLater = endsLater(marks)
        for (place, mark) in marks.enumerated() {
            if let start = open {
                let token = tokens[mark]
                let closes =
                    !token.flags.contains(.spaceBefore) && !token.flags.contains(.opening)
                    && !(endsLater[place] && isGenitive(mark))
                guard closes else {
                    if looksOpening(mark) { open = mark }
                    continue
                }
                add(passage, open: start, close: mark, start + 1..<mark)
                open = nil
            } else if looksOpening(mark), reading.isWord(mark + 1) {
                open = mark
            }
        }
        // A line break before the next paragraph's opening mark, as in `She said: 'I screamed.` and `'It was him.'`.
        guard let start = open, start == passages[passage].tokens.lowerBound || reading.isSymbol(":", start - 1),
            passage + 1 < passages.count
        else { return }
        let next = passages[passage + 1].tokens.lowerBound
        guard next < tokens.count, tokens[next].kind == .singleMark, looksOpening(next), reading.isWord(next + 1) else {
            return
        }
        add(passage, open: start, close: nil, start + 1..<passages[passage].tokens.upperBound)
    }
}
