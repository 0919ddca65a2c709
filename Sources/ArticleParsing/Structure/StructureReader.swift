import Articles

/// Cuts a text into blocks and reads title, outlet, authors and links from them.
///
/// It looks at each line alone, then finds where the body begins and ends, then settles what stands before, inside
/// and after the body by its neighbours. A class, so that no closure copies what it has read so far.
final class StructureReader {
    let source: SourceText
    let languages: [Language]
    /// The words that listed phrases begin with.
    let leads = LeadWords.shared
    let hints: ParsingHints
    /// The dates of the text, in order: they tell stamps.
    let expressions: [DateExpression]
    /// The lines of the text with what each is for.
    var lines: [Line] = []
    /// The lines that hold the body.
    var body = 0..<0
    /// The line of the headline.
    var titleLine: Int? { didSet { titleKey = titleLine.map { key(lines[$0]) } } }
    /// What the words of the headline hash to.
    private(set) var titleKey: UInt64?
    /// The blocks so far, in bytes.
    var pieces: [Piece] = []
    /// What was read so far besides the blocks.
    var found = DocumentStructure()

    var tokens: [Token] { source.tokens }

    /// A block in bytes.
    struct Piece {
        var kind: Block.Kind
        var bytes: Range<Int>
        /// The tokens it was made of, which may reach beyond its bytes by a few.
        var tokens: Range<Int>
        var rule: String
    }

    /// Makes a reader.
    init(source: SourceText, languages: [Language], hints: ParsingHints, expressions: [DateExpression]) {
        (self.source, self.languages, self.hints, self.expressions) = (source, languages, hints, expressions)
    }

    /// Reads the structure of a text.
    ///
    /// - Complexity: O(*n*) in the bytes of the text.
    static func read(
        _ source: SourceText, languages: [Language], hints: ParsingHints, expressions: [DateExpression]
    ) -> DocumentStructure {
        let reader = StructureReader(source: source, languages: languages, hints: hints, expressions: expressions)
        return reader.read()
    }

    private func read() -> DocumentStructure {
        lines = LineReader.lines(of: source)
        LineClassifier(source: source, languages: languages).classify(&lines)
        pieces.reserveCapacity(lines.count)
        findStamps()
        findCaptions()
        findBody()
        findPullQuotes()
        findTitle()
        readHead()
        readBody()
        readTail()
        readSite()
        found.title = hints.title ?? found.title
        let tiling = Tiling(source.text)
        tiling.widen(&pieces)
        found.blocks = pieces.map(tiling.block)
        found.passages = passages()
        return found
    }

    /// Whether readers read a block, so that its words count.
    private static func isRead(_ kind: Block.Kind) -> Bool {
        switch kind {
        case .title, .heading, .paragraph, .quoteBlock: true
        default: false
        }
    }

    /// The blocks of running text as tokens.
    private func passages() -> [Passage] {
        var passages: [Passage] = []
        passages.reserveCapacity(pieces.count)
        for (block, piece) in pieces.enumerated() where piece.kind == .paragraph || piece.kind == .quoteBlock {
            let tokens = source.tokens(startingIn: piece.bytes, near: piece.tokens)
            if !tokens.isEmpty { passages.append(Passage(block: block, tokens: tokens)) }
        }
        return passages
    }

    // MARK: Blocks

    /// Adds a block over some lines.
    func add(_ kind: Block.Kind, _ lines: Range<Int>, rule: String) {
        guard let first = lines.first, let last = lines.last else { return }
        add(kind, tokens: self.lines[first].start..<self.lines[last].end, rule: rule)
    }

    /// Adds a block over some tokens.
    func add(_ kind: Block.Kind, tokens: Range<Int>, rule: String) {
        add(kind, bytes: source.bytes(tokens), of: tokens, rule: rule)
    }

    /// Adds a block over some bytes of some tokens behind the last block; clutter joins the clutter before it.
    func add(_ kind: Block.Kind, bytes wanted: Range<Int>, of tokens: Range<Int>, rule: String) {
        let last = pieces.last
        let start = max(wanted.lowerBound, last?.bytes.upperBound ?? 0)
        guard start < wanted.upperBound else { return }
        let bytes = start..<wanted.upperBound
        if kind == .boilerplate || kind == .tags, let last, last.kind == kind, last.rule == rule {
            pieces[pieces.count - 1].bytes = last.bytes.lowerBound..<bytes.upperBound
            pieces[pieces.count - 1].tokens = last.tokens.lowerBound..<tokens.upperBound
        } else {
            if Self.isRead(kind) {
                let inside = source.tokens(startingIn: bytes, near: tokens)
                found.wordCount += source.tokens[inside].count { $0.kind == .word }
            }
            pieces.append(Piece(kind: kind, bytes: bytes, tokens: tokens, rule: rule))
        }
    }

    /// The name of a rule that rests on the words of a line's language.
    func rule(_ name: String, _ line: Line) -> String {
        "\(languages[Int(line.language)].code).block.\(name)"
    }

    /// A number that lines of the same words share, whatever their case and signs; 0 for a line without words.
    func key(_ line: Line) -> UInt64 { key(line.tokens) }

    /// A number that stretches of the same words share, whatever their case and signs; 0 for one without words.
    func key(_ range: Range<Int>) -> UInt64 {
        var key: UInt64 = 0
        for index in range where tokens[index].kind == .word || tokens[index].kind == .number {
            key = Self.combined(key, source.folds[index])
        }
        return key
    }

    /// The key of some words and one more.
    static func combined(_ key: UInt64, _ fold: UInt32) -> UInt64 {
        (key ^ UInt64(fold)) &* 0x0000_0100_0000_01B3 &+ 1
    }

    /// Whether a punctuation mark stands at a token.
    func isSymbol(_ symbol: Unicode.Scalar, _ index: Int) -> Bool {
        index >= 0 && index < tokens.count && tokens[index].isPunctuation(symbol)
    }

    /// The number of tokens of the word or phrase of some class at a token, in any language.
    func match(_ kind: WordClass, at index: Int) -> Int? {
        guard index < tokens.count, leads.lead(kind, tokens[index]) else { return nil }
        for language in languages {
            if let length = language.match(kind, in: tokens, at: index) { return length }
        }
        return nil
    }
}
