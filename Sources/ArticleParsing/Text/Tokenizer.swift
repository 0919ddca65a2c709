import Articles

/// Cuts a text into tokens in one pass over its bytes.
///
/// It reads through what copying leaves behind (entities, `\"`, zero-width characters, words written together,
/// broken encodings), while every token keeps its place in the stored text.
struct Tokenizer {
    let reader: CharacterReader
    private let words: WordReader
    /// The next byte to read.
    var index = 0
    private(set) var tokens: [Token] = []
    private var starts: [UInt32] = []
    private var folds: [UInt32] = []
    /// The quote marks among the tokens.
    var marks: TokenSet
    /// The punctuation among the tokens that may end a sentence.
    private var stops: TokenSet
    /// The tokens that print otherwise than they stand: altered ones, tags and line breaks, and those with more than a
    /// blank before them.
    private var uneven: TokenSet
    /// The byte behind the last token and the blank after it.
    private var resumed = 0
    /// What the next token inherits from what was skipped before it.
    private var pending: Token.Flags = [.spaceBefore, .lineStart]

    /// Cuts a text into tokens.
    ///
    /// - Complexity: O(*n*) in the bytes of the text.
    static func tokens(
        of text: ArticleText, lexicon: Lexicon
    ) -> (tokens: [Token], starts: [UInt32], folds: [UInt32], marks: TokenSet, stops: TokenSet, uneven: TokenSet) {
        // News text has a token for every five bytes or six; memory that is not touched costs nothing.
        let expected = text.utf8.count / 4 + 16
        var tokenizer = Tokenizer(
            reader: CharacterReader(bytes: text.utf8), lexicon: lexicon, capacity: expected)
        while tokenizer.index < text.utf8.count { tokenizer.step() }
        tokenizer.noteSpace()
        return (tokenizer.tokens, tokenizer.starts, tokenizer.folds, tokenizer.marks, tokenizer.stops, tokenizer.uneven)
    }

    /// The longest word in bytes, a character more left for: a token holds the length in 16 bits.
    private static let longestWord = Int(UInt16.max) - 8

    private init(reader: CharacterReader, lexicon: Lexicon, capacity: Int) {
        (self.reader, words) = (reader, WordReader(reader: reader, lexicon: lexicon))
        (marks, stops) = (TokenSet(capacity: capacity), TokenSet(capacity: capacity))
        uneven = TokenSet(capacity: capacity)
        tokens.reserveCapacity(capacity)
        starts.reserveCapacity(capacity)
        folds.reserveCapacity(capacity)
    }

    private var bytes: [UInt8] { reader.bytes }

    /// Reads one token, or skips white space and invisible characters.
    private mutating func step() {
        if isLetter(bytes[index]) {
            // Most words have a word behind them.
            repeat { word() } while index < bytes.count && isLetter(bytes[index])
            return
        }
        let character = reader.character(at: index)
        switch character.role {
        case .letter: otherWord(before: min(bytes.count, index + Self.longestWord))
        case .digit: number(character)
        case .space:
            noteSpace()
            index += character.length
        case .newline: lineBreak()
        case .invisible: index += character.length
        case .quote: mark(character)
        case .symbol: emit(.symbol, length: character.length, flags: character.encoded ? .altered : [])
        case .punctuation: punctuation(character)
        }
    }

    /// Adds a token that begins at the next byte, and moves past it and the blank that follows nearly every one.
    mutating func emit(
        _ kind: Token.Kind, length: Int, flags: Token.Flags = [], fold: UInt32 = 0, number: UInt16 = 0,
        symbol: UInt8 = 0
    ) {
        if index != resumed || flags.contains(.altered) || kind == .tag || kind == .lineBreak {
            uneven.insert(tokens.count)
        }
        starts.append(UInt32(truncatingIfNeeded: index))
        var flags = flags.union(pending)
        index += length
        let isBeforeBlank = index < bytes.count && bytes[index] == 0x20
        pending = isBeforeBlank ? .spaceBefore : []
        if isBeforeBlank {
            flags.insert(.spaceAfter)
            index += 1
        }
        resumed = index
        tokens.append(
            Token(length: UInt16(clamping: length), flags: flags, word: number, kind: kind, symbol: symbol))
        folds.append(fold)
    }

    private func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

    /// Reads a word; of words written together only the first.
    @inline(__always)
    private mutating func word() {
        let limit = min(bytes.count, index + Self.longestWord)
        guard let (end, hash) = words.plainWord(at: index, before: limit) else { return otherWord(before: limit) }
        let number = words.lexicon.number(hash)
        let (length, isCapitalised) = (end - index, bytes[index] < 0x61)
        if words.mayHoldSeam(length: length, isCapitalised: isCapitalised, number: number) {
            return otherWord(before: limit)
        }
        emit(.word, length: length, flags: isCapitalised ? .capitalised : [], fold: hash.short, number: number)
    }

    /// Reads a word that holds more than letters from a to z, or may be two.
    private mutating func otherWord(before limit: Int) {
        let word = words.word(at: index, before: limit)
        let number = words.lexicon.number(word.hash)
        if let seam = words.seam(in: word, number: number) { return glued(before: seam) }
        emit(.word, length: word.length, flags: word.flags, fold: word.hash.short, number: number)
        if pending.isEmpty { possessive() }
    }

    /// Reads the first of two words written together.
    private mutating func glued(before seam: Int) {
        let first = words.word(at: index, before: seam)
        let number = words.lexicon.number(first.hash)
        emit(.word, length: first.length, flags: first.flags, fold: first.hash.short, number: number)
        pending.insert(.glued)
    }

    /// Reads the `'s` that may stand right behind a word.
    private mutating func possessive() {
        guard let (length, isEncoded) = words.possessive(at: index) else { return }
        emit(.possessive, length: length, flags: isEncoded ? .altered : [])
    }

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

    /// Reads a number, whose first digit may be spelled as an entity.
    private mutating func number(_ first: CharacterReader.Character) {
        var (end, hasher) = (index + first.length, FoldedHasher())
        hasher.add(first.value)
        while end < bytes.count, end - index < 1000, (0x30...0x39).contains(bytes[end]) {
            hasher.add(byte: bytes[end])
            end += 1
        }
        emit(
            .number, length: end - index, flags: first.encoded ? [.hasDigit, .altered] : .hasDigit,
            fold: hasher.hash.short)
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
        // Asterisks are Markdown's bold and italics: they part no words. One with a blank on both sides is a bullet.
        let isBold = character.value == 0x2A && (length > 1 || reader.isBesideLetter(index))
        let symbol = character.value < 0x80 ? UInt8(character.value) : CodePoint.symbol(character.value)
        // What a run of `&` or `\` prints depends on which of them begins an entity or escape.
        let isAltered = character.encoded || character.value == 0x26 || character.value == 0x5C
        if symbol == UInt8(ascii: ".") || symbol == UInt8(ascii: "!") || symbol == UInt8(ascii: "?") {
            stops.insert(tokens.count)
        }
        emit(isBold ? .tag : .punctuation, length: length, flags: isAltered ? .altered : [], symbol: symbol)
    }
}
