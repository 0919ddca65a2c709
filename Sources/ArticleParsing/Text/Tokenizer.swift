import Articles

/// Cuts a text into tokens in one pass over its bytes.
///
/// It reads through what copying leaves behind (entities, `\"`, zero-width characters, words written together,
/// broken encodings), while every token keeps its place in the stored text.
struct Tokenizer {
    let bytes: [UInt8]
    let reader: CharacterReader
    let lexicon: Lexicon
    /// The next byte to read.
    var index = 0
    private(set) var tokens: [Token] = []
    /// What the next token inherits from what was skipped before it.
    private var pending: Token.Flags = [.spaceBefore, .lineStart]

    /// Cuts a text into tokens.
    ///
    /// - Complexity: O(*n*) in the bytes of the text.
    static func tokens(of text: ArticleText, lexicon: Lexicon) -> [Token] {
        var tokenizer = Tokenizer(bytes: text.utf8, lexicon: lexicon)
        // News text has a token for every five bytes or six; memory that is not touched costs nothing.
        tokenizer.tokens.reserveCapacity(text.utf8.count / 4 + 16)
        while tokenizer.index < tokenizer.bytes.count { tokenizer.step() }
        tokenizer.noteSpace()
        return tokenizer.tokens
    }

    private init(bytes: [UInt8], lexicon: Lexicon) {
        (self.bytes, reader, self.lexicon) = (bytes, CharacterReader(bytes: bytes), lexicon)
    }

    /// Reads one token, or skips white space and invisible characters.
    private mutating func step() {
        let character = reader.character(at: index)
        switch character.role {
        case .letter: word()
        case .digit: number()
        case .space:
            noteSpace()
            index += character.length
        case .newline: lineBreak()
        case .invisible: index += character.length
        case .quote: mark(character)
        case .symbol: emit(.symbol, length: character.length)
        case .punctuation: punctuation(character)
        }
    }

    /// Adds a token that begins at the next byte, and moves past it.
    mutating func emit(
        _ kind: Token.Kind, length: Int, flags: Token.Flags = [], hash: FoldedHash? = nil, symbol: UInt8 = 0
    ) {
        let number = kind == .word ? hash.map(lexicon.number) ?? 0 : 0
        tokens.append(
            Token(
                start: UInt32(truncatingIfNeeded: index), length: UInt16(clamping: length),
                flags: flags.union(pending), fold: hash?.short ?? 0, word: number, kind: kind, symbol: symbol))
        pending = []
        index += length
    }

    /// Marks that the next token is the second part of words written together.
    mutating func noteGlue() { pending.insert(.glued) }

    private mutating func noteSpace() {
        pending.insert(.spaceBefore)
        if !tokens.isEmpty { tokens[tokens.count - 1].flags.insert(.spaceAfter) }
    }

    private mutating func lineBreak() {
        noteSpace()
        var (next, end, breaks) = (index, index, 0)
        scan: while next < bytes.count, next - index < Int(UInt16.max) - 4 {
            let character = reader.character(at: next)
            switch character.role {
            case .newline:
                breaks += 1
                end = next + character.length
            case .space, .invisible: break
            default: break scan
            }
            next += character.length
        }
        emit(.lineBreak, length: end - index, flags: breaks > 1 ? .blankLine : [])
        index = next
        noteSpace()
        pending.insert(.lineStart)
    }

    private mutating func number() {
        var (end, hash) = (index, FoldedHash())
        while end < bytes.count, end - index < 1000, (0x30...0x39).contains(bytes[end]) {
            hash.add(UInt32(bytes[end]))
            end += 1
        }
        emit(.number, length: end - index, flags: .hasDigit, hash: hash)
    }

    /// Whether several of a sign side by side are one token: of brackets and slashes each stands for itself.
    private func runs(_ character: CharacterReader.Character) -> Bool {
        switch Unicode.Scalar(character.value) {
        case ".": true
        case "(", ")", "[", "]", "{", "}", "<", ">", "/": false
        default: !character.encoded
        }
    }

    private mutating func punctuation(_ character: CharacterReader.Character) {
        if character.value == 0x3C, let end = reader.tagEnd(at: index) {
            let flags: Token.Flags = reader.isBlockTag(at: index) ? .blockTag : []
            emit(.tag, length: end - index, flags: flags)
            if flags.contains(.blockTag) { noteSpace() }
            return
        }
        var length = character.length
        if runs(character) {
            while index + length < bytes.count, length < 1000, bytes[index + length] == bytes[index],
                bytes[index] < 0x80
            {
                length += 1
            }
        }
        // Two asterisks are Markdown's bold: they part no words.
        let isBold = character.value == 0x2A && length > 1
        let symbol = character.value < 0x80 ? UInt8(character.value) : CodePoint.symbol(character.value)
        emit(isBold ? .tag : .punctuation, length: length, flags: character.encoded ? .encoded : [], symbol: symbol)
    }
}
