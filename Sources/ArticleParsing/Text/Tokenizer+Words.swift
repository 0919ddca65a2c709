extension Tokenizer {
    /// The longest word that is looked at for words written together; longer ones are no words.
    private static let longestGlued = 64

    /// What a scan over a word found.
    private struct Word {
        var end: Int
        var hash = FoldedHash()
        var flags: Token.Flags = []
        var letters = 0
        var capitals = 0
        /// Whether an upper-case letter follows a lower-case one, or lower-case ones follow two capitals.
        var changesCase = false
    }

    /// Reads a word; of words written together only the first.
    mutating func word() {
        var word = scan(until: min(bytes.count, index + Int(UInt16.max) - 8))
        if word.changesCase, word.end - index <= Self.longestGlued, lexicon.number(word.hash) == 0,
            let split = gluePoint(before: word.end)
        {
            word = scan(until: split)
            finish(word)
            noteGlue()
        } else if word.flags.contains(.capitalised), lexicon.number(word.hash) == 0, let split = gluedEnding(word) {
            finish(scan(until: split))
            noteGlue()
        } else {
            finish(word)
            possessive()
        }
    }

    private mutating func finish(_ word: Word) {
        var flags = word.flags
        if word.capitals > 1, word.capitals == word.letters { flags.insert(.allCaps) }
        emit(.word, length: max(1, word.end - index), flags: flags, hash: word.hash)
    }

    /// Reads `'s` after a word.
    private mutating func possessive() {
        guard index < bytes.count else { return }
        let mark = reader.character(at: index)
        guard Self.isApostrophe(mark.value), index + mark.length < bytes.count else { return }
        guard bytes[index + mark.length] | 0x20 == UInt8(ascii: "s"), !isLetter(at: index + mark.length + 1) else {
            return
        }
        emit(.possessive, length: mark.length + 1)
    }

    private static func isApostrophe(_ value: UInt32) -> Bool { value == 0x27 || value == 0x2019 || value == 0x60 }

    private func isLetter(at index: Int) -> Bool { index < bytes.count && reader.character(at: index).role == .letter }

    /// Reads letters, digits and what may stand between them: hyphens, apostrophes, invisible characters.
    private func scan(until limit: Int) -> Word {
        var word = Word(end: index)
        var (next, wasLower, run) = (index, false, 0)
        scan: while next < limit {
            let byte = bytes[next]
            if (0x61...0x7A).contains(byte) {
                word.hash.add(UInt32(byte))
                word.letters += 1
                if run > 1 { word.changesCase = true }
                (wasLower, run) = (true, 0)
                next += 1
                word.end = next
                continue
            }
            let character = reader.character(at: next)
            switch character.role {
            case .letter:
                let isUpper = CodePoint.isUpper(character.value)
                if word.letters == 0, isUpper { word.flags.insert(.capitalised) }
                if isUpper, wasLower { word.changesCase = true }
                word.capitals += isUpper ? 1 : 0
                word.letters += 1
                (wasLower, run) = (!isUpper, isUpper ? run + 1 : 0)
                word.hash.add(character.value)
                word.end = next + character.length
            case .digit:
                word.hash.add(character.value)
                word.flags.insert(.hasDigit)
                word.end = next + character.length
            case .invisible: break
            default:
                guard joins(character, at: next, to: word) else { break scan }
                word.hash.add(character.value == 0x2D ? 0x2D : 0x27)
                if character.value == 0x2D { word.flags.insert(.hyphenated) }
                (wasLower, run) = (false, 0)
            }
            if character.encoded { word.flags.insert(.encoded) }
            next += character.length
        }
        return word
    }

    /// Whether a hyphen or apostrophe has the word go on: a letter follows, and it is no English `'s`; after a name also
    /// a number, but not after a listed word: `Covid-19`, `31 Januari-2 Februari`.
    private func joins(_ character: CharacterReader.Character, at place: Int, to word: Word) -> Bool {
        let next = place + character.length
        if character.value == 0x2D {
            let isDate = index > 0 && bytes[index - 1] == UInt8(ascii: "-")
            return isLetter(at: next) || isShortNumber(at: next) && !isDate && lexicon.number(word.hash) == 0
        }
        guard Self.isApostrophe(character.value), isLetter(at: next) else { return false }
        return bytes[next] | 0x20 != UInt8(ascii: "s") || isLetter(at: next + 1)
    }

    /// Where a small word begins that was written together with the name before it: `Rahman|dalam`.
    private func gluedEnding(_ word: Word) -> Int? {
        guard word.letters >= 9, word.capitals == 1, word.end - index <= Self.longestGlued else { return nil }
        var place = word.end - 5
        while place >= index + 4 {
            let ending = FoldedHash(String(decoding: bytes[place..<word.end], as: UTF8.self))
            if lexicon.isGlue(lexicon.number(ending), length: word.end - place) { return place }
            place -= 1
        }
        return nil
    }

    /// Whether one to three digits and no more follow: `Covid-19`, but not the years of `10-Mei-2020` and `10-Mei-20`.
    private func isShortNumber(at start: Int) -> Bool {
        var end = start
        while end < bytes.count, end - start < 4, (0x30...0x39).contains(bytes[end]) { end += 1 }
        return (1...3).contains(end - start)
    }

    /// Where the second of two words written together begins: `dari|Antara`, `RI|menggelar`, `RI|Habib`.
    ///
    /// Names have capitals inside (WhatsApp, McCarthy), so a capitalised first part must be long, and acronyms take
    /// endings (KPKnya), so letters after capitals must make a listed word or leave two capitals or more.
    private func gluePoint(before end: Int) -> Int? {
        var run = 0
        for place in index..<end {
            let byte = bytes[place]
            guard byte < 0x80 else {
                run = 0
                continue
            }
            let isUpper = (0x41...0x5A).contains(byte)
            if isUpper, place > index, (0x61...0x7A).contains(bytes[place - 1]) {
                let startsUpper = (0x41...0x5A).contains(bytes[index])
                if place - index >= (startsUpper ? 6 : 2) { return place }
            }
            if !isUpper, run > 1 {
                let rest = FoldedHash(String(decoding: bytes[place..<end], as: UTF8.self))
                if end - place > 2, lexicon.number(rest) != 0 { return place }
                if run > 2, end - place > 3 { return place - 1 }
            }
            run = isUpper ? run + 1 : 0
        }
        return nil
    }
}
