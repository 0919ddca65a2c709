/// The words of a text as they are indexed and as they are searched for.
///
/// Case and diacritics are folded. Indonesian adds -nya, -ku, -mu, -lah and -kah to any word and doubles a word for the
/// plural, so `bukunya`, `bukuku` and `buku-buku` count as `buku`, and so does `buku2`, as people type it. An apostrophe
/// inside a word is none of its letters: `Jum'at` is `jumat`. Numbers stand apart from words: `Rp5juta` is `rp 5 juta`.
/// Whatever changes here needs a migration that builds the indexes anew.
struct SearchWords {
    /// The words in order, in UTF-8, with a space between two.
    private(set) var joined: [UInt8] = []
    /// Where the last word begins in `joined`, and where the one under way does.
    private var (lastStart, start) = (0, 0)
    private var isASCII = true
    private var hasDigit = false
    private let keepsEndings: Bool
    /// Whether nothing but one hyphen lies between the last word and the next.
    private var followsHyphen = false

    /// The most bytes of a word; what is longer is no word of a language.
    private static let longestWord = 48

    /// Cuts a text into its words.
    init(_ text: String, keepsEndings: Bool = false) {
        self.keepsEndings = keepsEndings
        var text = text
        text.withUTF8 { scan($0) }
        finish()
    }

    /// Cuts a part of a text into its words.
    ///
    /// - Parameter utf8: The part's bytes, which begin and end with whole code points.
    init(utf8: ArraySlice<UInt8>) {
        keepsEndings = false
        utf8.withUnsafeBufferPointer { scan($0) }
        finish()
    }

    /// Cuts a text into its words, and tells where in `joined` those of some parts of it lie.
    ///
    /// - Parameters:
    ///   - utf8: The text.
    ///   - parts: Places in it, in order, with white space around each.
    ///   - places: Takes the places of the parts' words, with the space behind the last.
    init(utf8: [UInt8], parts: [Range<Int>], places: inout [Range<Int>]) {
        keepsEndings = false
        utf8.withUnsafeBufferPointer { bytes in
            var end = 0
            for part in parts {
                scan(UnsafeBufferPointer(rebasing: bytes[end..<part.lowerBound]))
                let first = joined.count
                scan(UnsafeBufferPointer(rebasing: bytes[part]))
                places.append(first..<joined.count)
                end = part.upperBound
            }
            scan(UnsafeBufferPointer(rebasing: bytes[end...]))
        }
        finish()
    }

    /// The words in order.
    var words: [String] { joined.split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) } }

    // MARK: Cutting

    private mutating func scan(_ bytes: UnsafeBufferPointer<UInt8>) {
        if joined.isEmpty { joined.reserveCapacity(bytes.count) }
        let letters = Self.letters
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            // Nearly every byte is a letter of ASCII.
            if byte < 0x80, case let letter = letters[Int(byte)], letter != 0 {
                joined.append(letter)
                hasDigit = hasDigit || letter < 0x3A
                index += 1
            } else if let length = apostrophe(in: bytes, at: index) {
                index += length
            } else if byte < 0x80 {
                index += 1
                endWord(atHyphen: byte == 0x2D)
            } else {
                let end = min(index + (byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4), bytes.count)
                let scalar = String(decoding: bytes[index..<end], as: UTF8.self).unicodeScalars.first
                if let scalar, Self.isPartOfWord(scalar) {
                    joined.append(contentsOf: bytes[index..<end])
                    isASCII = false
                } else {
                    endWord(atHyphen: false)
                }
                index = end
            }
        }
        endWord(atHyphen: false)
    }

    /// Takes away the space behind the last word.
    private mutating func finish() {
        if joined.last == 0x20 { joined.removeLast() }
    }

    /// The length of an apostrophe between two letters, with the `s` behind it where that is all: `Jum'at`, `Antara's`.
    private func apostrophe(in bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int? {
        let length: Int
        switch bytes[index] {
        case 0x27, 0x60: length = 1
        // U+2018 and U+2019.
        case 0xE2:
            guard index + 2 < bytes.count, bytes[index + 1] == 0x80, bytes[index + 2] & 0xFE == 0x98 else { return nil }
            length = 3
        default: return nil
        }
        let next = index + length
        guard joined.count > start, let last = joined.last, last >= 0x61, next < bytes.count,
            Self.letters[Int(bytes[next] & 0x7F)] >= 0x61, bytes[next] < 0x80
        else { return nil }
        let isAlone = next + 1 == bytes.count || bytes[next + 1] < 0x80 && Self.letters[Int(bytes[next + 1])] == 0
        return isAlone && bytes[next] | 0x20 == 0x73 ? length + 1 : length
    }

    /// Small letters and digits by ASCII code; 0 for what is part of no word.
    private static let letters = (0..<0x80).map { (code: UInt8) -> UInt8 in
        switch code {
        case 0x30...0x39, 0x61...0x7A: code
        case 0x41...0x5A: code | 0x20
        default: 0
        }
    }

    private static func isPartOfWord(_ scalar: Unicode.Scalar) -> Bool {
        // General punctuation, quotation marks and dashes first of all.
        guard !(0x2000...0x206F).contains(scalar.value) else { return false }
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
            .letterNumber, .nonspacingMark, .spacingMark:
            return true
        default: return false
        }
    }

    private mutating func endWord(atHyphen isHyphen: Bool) {
        guard joined.count > start else {
            followsHyphen = false
            return
        }
        if !isASCII {
            let folded = String(decoding: joined[start...], as: UTF8.self).folded
            joined.replaceSubrange(start..., with: folded.utf8.filter { $0 != 0x20 })
            isASCII = true
        }
        if joined.count - start > Self.longestWord { cut() }
        if hasDigit { splitNumbers() }
        if !keepsEndings { stem() }
        if joined.count == start || followsHyphen && isLastWordAgain {
            joined.removeSubrange(start...)
        } else {
            lastStart = start
            joined.append(0x20)
            start = joined.count
        }
        followsHyphen = isHyphen
    }

    /// Cuts the word under way to the greatest length, between two code points.
    private mutating func cut() {
        joined.removeSubrange((start + Self.longestWord + 1)...)
        while let last = joined.popLast(), last & 0xC0 == 0x80 {}
    }

    /// Whether the word under way is the one before it.
    private var isLastWordAgain: Bool {
        start > 0 && joined[lastStart..<start - 1].elementsEqual(joined[start...])
    }

    /// Takes the numbers of the word under way apart from its letters.
    private mutating func splitNumbers() {
        hasDigit = false
        let parts = Self.parts(of: Self.undoubled(joined[start...]))
        joined.removeSubrange(start...)
        for part in parts.dropLast() {
            joined += part
            if !keepsEndings { stem() }
            joined.append(0x20)
            (lastStart, start) = (start, joined.count)
        }
        joined += parts.last ?? []
    }

    /// The fewest letters that a word keeps.
    static let leastStem = 4

    /// Takes -lah or -kah and then -nya, -ku or -mu off a word that keeps four letters or more.
    private mutating func stem() {
        if lastLetters == Ending.lah || lastLetters == Ending.kah { takeOff(3) }
        let letters = lastLetters
        if letters == Ending.nya { takeOff(3) }
        if letters & 0xFFFF == Ending.ku || letters & 0xFFFF == Ending.mu { takeOff(2) }
    }

    /// The letters of endings as numbers, in ASCII and the last one lowest.
    ///
    /// Every second word ends with a letter that an ending ends with: comparing bytes took 4 % of a bulk.
    private enum Ending {
        static let (lah, kah, nya, ku, mu) = (0x6C6168, 0x6B6168, 0x6E7961, 0x6B75, 0x6D75)
    }

    /// The last three letters of the word under way as a number, the last one lowest; 0 for a word that is too short to
    /// lose an ending.
    private var lastLetters: Int {
        let end = joined.count
        guard end - start >= Self.leastStem + 2 else { return 0 }
        return Int(joined[end - 3]) << 16 | Int(joined[end - 2]) << 8 | Int(joined[end - 1])
    }

    /// Takes an ending off the word under way.
    private mutating func takeOff(_ count: Int) {
        guard joined.count - start >= Self.leastStem + count,
            !Self.wholeWords.contains(String(decoding: joined[start...], as: UTF8.self))
        else { return }
        joined.removeLast(count)
    }

    /// What is taken off.
    static let endings = ["lah", "kah", "nya", "ku", "mu"].map { Array($0.utf8) }

    /// The last word of a text with its ending, for finding by the beginning of a word.
    static func unstemmedLast(of text: String) -> String? {
        SearchWords(text, keepsEndings: true).words.last
    }

    /// Words that only look as if they had an ending; those of six letters and less keep it anyway.
    private static let wholeWords = Set(
        """
        abdullah alhamdulillah berserakah falsafah fadilah hasbullah istilah jamilah kabilah karomah kuliah limpah
        majalah makalah masalah menikah nafkah nurlaelah sekolah serakah setelah sebelah sejumlah berjumlah wasilah
        langkah melangkah khalifah sedekah mengalah berbelah terbelah dibelah mengolah diolah bersalah disalah
        bermasalah permasalah mustakah melelah bismillah insyaallah amirullah nasrullah hidayatullah
        pelaku berlaku perilaku berperilaku selaku kelaku melaku mengaku pengaku diaku mendaku terpaku dipaku memaku
        maluku bangku sebangku tungku pangku memangku dipangku pemangku hamengku tengku teuku teungku tengkuku sesuku
        bersuku membaku pembaku dibaku membeku barbeku haiku menyiku bersiku
        bertemu ketemu menemu penemu ditemu pertemu mempertemu tetamu bertamu menjamu dijamu penjamu perjamu meramu
        diramu peramu berilmu bersemu kelamu menjemu bergumu jelamu
        """.split(whereSeparator: \.isWhitespace).map(String.init))
}
