/// Reads words off a text: where one ends, what its spelling tells, and where two are written together.
///
/// It holds nothing that changes while a text is cut, so that the tokenizer's state stays where it is.
struct WordReader: Sendable {
    let reader: CharacterReader
    let lexicon: Lexicon

    private var bytes: [UInt8] { reader.bytes }

    /// The longest word that is looked at for words written together; longer ones are no words.
    private static let longestGlued = 64

    /// The fewest letters of a name and the word that is written together with it.
    private static let shortestGlued = 9

    /// What a scan over a word found.
    struct Word {
        /// The first byte.
        let start: Int
        /// One past the last byte.
        var end: Int
        var hasher = FoldedHasher()
        var flags: Token.Flags = []
        var letters = 0
        var capitals = 0
        /// Whether an upper-case letter follows a lower-case one, or lower-case ones follow two capitals.
        var changesCase = false

        /// The length in bytes.
        var length: Int { end - start }
        /// The hash of its letters, digits and what joins them.
        var hash: FoldedHash { hasher.hash }
    }

    /// The end and the hash of the word at a byte where it is as plain as nine of ten are: letters from a to z behind at
    /// most one capital, and behind them what ends any word; `nil` for others, and near the end of the text.
    @inline(__always)
    func plainWord(at start: Int, before limit: Int) -> (end: Int, hash: FoldedHash)? {
        var (end, value) = (start, FoldedHash.seed)
        while end < limit {
            guard let eight = EightBytes(bytes, at: end) else { return nil }
            let letters = eight.lettersAtFront
            guard eight.capitals(among: letters) & (end == start ? ~0x20 : ~0) == 0 else { return nil }
            end += letters
            if letters > 0 { value = FoldedHash.mixed(value, eight.folded(letters)) }
            if letters < 8 { break }
        }
        return end < limit && Self.endsWord(bytes[end]) ? (end, FoldedHash(value: value)) : nil
    }

    /// Whether a byte ends a word whatever stands behind it: a blank, or a sign that joins nothing.
    @inline(__always)
    private static func endsWord(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x20, 0x2C, 0x2E: true
        case 0x09...0x0D, 0x21...0x25, 0x28...0x2B, 0x2F, 0x3A...0x40, 0x5B, 0x5D...0x5F, 0x7B...0x7E: true
        default: false
        }
    }

    /// Reads the word at a byte: letters, digits and what may stand between them, as hyphens, apostrophes and invisible
    /// characters.
    func word(at start: Int, before limit: Int) -> Word {
        var word = Word(start: start, end: start)
        var (next, wasLower, run) = (start, false, 0)
        scan: while next < limit {
            let lowers = next
            while next < limit, (0x61...0x7A).contains(bytes[next]) {
                word.hasher.add(byte: bytes[next])
                next += 1
            }
            if next > lowers {
                word.letters += next - lowers
                word.end = next
                if run > 1 { word.changesCase = true }
                (wasLower, run) = (true, 0)
            }
            // A blank ends nine words of ten.
            guard next < limit, bytes[next] != 0x20 else { break }
            let character = reader.character(at: next)
            switch character.role {
            case .letter:
                let isUpper = CodePoint.isUpper(character.value)
                if isUpper {
                    if word.letters == 0 { word.flags.insert(.capitalised) }
                    if wasLower { word.changesCase = true }
                    word.capitals += 1
                }
                word.letters += 1
                (wasLower, run) = (!isUpper, isUpper ? run + 1 : 0)
                word.hasher.add(character.value)
                word.end = next + character.length
            case .digit:
                word.hasher.add(character.value)
                word.flags.insert(.hasDigit)
                word.end = next + character.length
            case .invisible: word.flags.insert(.altered)
            default:
                guard joins(character, at: next, to: word) else { break scan }
                word.hasher.add(character.value == 0x2D ? 0x2D : 0x27)
                if character.value == 0x2D { word.flags.insert(.hyphenated) }
                (wasLower, run) = (false, 0)
            }
            if character.encoded { word.flags.insert(.altered) }
            next += character.length
        }
        if word.capitals > 1, word.capitals == word.letters { word.flags.insert(.allCaps) }
        return word
    }

    /// Whether a hyphen or apostrophe has the word go on: a letter follows, and it is no English `'s`; after a name also
    /// a number, but not after a listed word: `Covid-19`, `31 Januari-2 Februari`.
    private func joins(_ character: CharacterReader.Character, at place: Int, to word: Word) -> Bool {
        let next = place + character.length
        if character.value == 0x2D {
            let isDate = word.start > 0 && bytes[word.start - 1] == UInt8(ascii: "-")
            return isLetter(at: next) || isShortNumber(at: next) && !isDate && lexicon.number(word.hash) == 0
        }
        guard Self.isApostrophe(character.value), isLetter(at: next) else { return false }
        return bytes[next] | 0x20 != UInt8(ascii: "s") || isLetter(at: next + 1)
    }

    private static func isApostrophe(_ value: UInt32) -> Bool { value == 0x27 || value == 0x2019 || value == 0x60 }

    private func isLetter(at index: Int) -> Bool { index < bytes.count && reader.character(at: index).role == .letter }

    /// Whether one to three digits and no more follow: `Covid-19`, but not the years of `10-Mei-2020` and `10-Mei-20`.
    private func isShortNumber(at start: Int) -> Bool {
        var end = start
        while end < bytes.count, end - start < 4, (0x30...0x39).contains(bytes[end]) { end += 1 }
        return (1...3).contains(end - start)
    }

    /// The length of `'s` after a word and whether its mark is encoded, or `nil` when something else stands there.
    func possessive(at index: Int) -> (length: Int, isEncoded: Bool)? {
        guard index < bytes.count else { return nil }
        let mark = reader.character(at: index)
        guard Self.isApostrophe(mark.value), index + mark.length < bytes.count else { return nil }
        guard bytes[index + mark.length] | 0x20 == UInt8(ascii: "s"), !isLetter(at: index + mark.length + 1) else {
            return nil
        }
        return (mark.length + 1, mark.encoded)
    }

    // MARK: Words written together

    /// Whether a plain word may be two that are written together: a compound of the lexicon, or a long name.
    @inline(__always)
    func mayHoldSeam(length: Int, isCapitalised: Bool, number: UInt16) -> Bool {
        number == 0 ? isCapitalised && length >= Self.shortestGlued : lexicon.isCompound(number)
    }

    /// Where the second word begins of two that are written together.
    ///
    /// - Parameters:
    ///   - word: The letters read as one word.
    ///   - number: Its number in the lexicon: a listed word is one.
    /// - Returns: The byte, or `nil` for a word alone.
    func seam(in word: Word, number: UInt16) -> Int? {
        if let length = lexicon.seam(number) { return word.start + length }
        guard number == 0, word.length <= Self.longestGlued else { return nil }
        if word.changesCase, let seam = gluePoint(in: word) { return seam }
        return word.flags.contains(.capitalised) ? gluedEnding(word) : nil
    }

    /// Where a small word begins that was written together with the name before it: `Rahman|dalam`.
    private func gluedEnding(_ word: Word) -> Int? {
        guard word.letters >= Self.shortestGlued, word.capitals == 1 else { return nil }
        var place = word.end - 5
        while place >= word.start + 4 {
            let ending = FoldedHash(bytes, in: place..<word.end)
            if lexicon.isGlue(lexicon.number(ending), length: word.end - place) { return place }
            place -= 1
        }
        return nil
    }

    /// Where the second of two words written together begins: `dari|Antara`, `RI|menggelar`, `RI|Habib`.
    ///
    /// Names have capitals inside (WhatsApp, McCarthy), so a capitalised first part must be long, and acronyms take
    /// endings (KPKnya), so letters after capitals must make a listed word or leave two capitals or more.
    private func gluePoint(in word: Word) -> Int? {
        var run = 0
        for place in word.start..<word.end {
            let byte = bytes[place]
            guard byte < 0x80 else {
                run = 0
                continue
            }
            let isUpper = (0x41...0x5A).contains(byte)
            if isUpper, place > word.start, (0x61...0x7A).contains(bytes[place - 1]) {
                let startsUpper = (0x41...0x5A).contains(bytes[word.start])
                if place - word.start >= (startsUpper ? 6 : 2) { return place }
            }
            if !isUpper, run > 1 {
                let rest = FoldedHash(bytes, in: place..<word.end)
                if word.end - place > 2, lexicon.number(rest) != 0 { return place }
                if run > 2, word.end - place > 3 { return place - 1 }
            }
            run = isUpper ? run + 1 : 0
        }
        return nil
    }
}
