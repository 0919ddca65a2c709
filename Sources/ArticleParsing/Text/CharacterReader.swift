/// Reads characters through entities, escapes and broken encodings.
struct CharacterReader: Sendable {
    /// The stored text, valid UTF-8.
    let bytes: [UInt8]

    /// One character as its writer meant it.
    struct Character {
        /// The code point.
        let value: UInt32
        /// The bytes it takes in the text, an entity's or escape's spelling included.
        let length: Int
        /// Whether it was spelled as an entity or escape, or in broken encoding.
        let encoded: Bool

        /// What it is for.
        var role: CodePoint.Role { CodePoint.role(value) }
    }

    /// Reads the character at a byte, through entities, escapes and broken encodings.
    func character(at index: Int) -> Character {
        let byte = bytes[index]
        let isPlain = byte < 0x80 && byte != UInt8(ascii: "&") && byte != UInt8(ascii: "\\")
        return isPlain ? Character(value: UInt32(byte), length: 1, encoded: false) : special(at: index)
    }

    /// Reads a character that begins with `&`, a backslash or a byte beyond ASCII.
    private func special(at index: Int) -> Character {
        let byte = bytes[index]
        if byte < 0x80 {
            if byte == UInt8(ascii: "&"), let entity = entity(at: index) { return entity }
            if byte == UInt8(ascii: "\\"), let escape = escape(at: index) { return escape }
            return Character(value: UInt32(byte), length: 1, encoded: false)
        }
        let (value, length) = CodePoint.decode(bytes, at: index)
        if value == 0xE2, let repaired = mojibake(at: index + length, { CodePoint.decode(bytes, at: $0) }) {
            return Character(value: repaired.value, length: length + repaired.length, encoded: true)
        }
        // `Ã¢` is `â` broken once more.
        if value == 0xC3, let first = unbroken(at: index), first.value == 0xE2,
            let repaired = mojibake(at: index + first.length, unbroken)
        {
            return Character(value: repaired.value, length: first.length + repaired.length, encoded: true)
        }
        if (0x91...0x97).contains(value) {
            return Character(value: Self.windows1252[Int(value - 0x91)], length: length, encoded: true)
        }
        return Character(value: value, length: length, encoded: false)
    }

    /// What bytes 0x91 to 0x97 mean in Windows-1252: quote marks, a bullet and dashes.
    private static let windows1252: [UInt32] = [0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014]

    /// A quote mark after a backslash, as JSON and some content systems write it.
    private func escape(at index: Int) -> Character? {
        guard index + 1 < bytes.count else { return nil }
        let next = CodePoint.decode(bytes, at: index + 1)
        guard next.value == 0x22 || next.value == 0x27 || (0x2018...0x201F).contains(next.value) else { return nil }
        return Character(value: next.value, length: next.length + 1, encoded: true)
    }

    /// General punctuation (UTF-8 `E2 80 xx`) that was decoded as Latin-1 or Windows-1252: the two code points after `â`.
    private func mojibake(
        at index: Int, _ decode: (Int) -> (value: UInt32, length: Int)?
    ) -> (value: UInt32, length: Int)? {
        guard index < bytes.count, bytes[index] >= 0x80, let second = decode(index),
            Self.windows1252Byte(second.value) == 0x80
        else { return nil }
        let end = index + second.length
        guard end < bytes.count, let third = decode(end), let low = Self.windows1252Byte(third.value), low >= 0x80
        else {
            return closingMark(second.length, at: end)
        }
        return (0x2000 | (low & 0x3F), second.length + third.length)
    }

    /// A closing mark whose last byte, 0x9D, was lost: it has no character in Windows-1252.
    private func closingMark(_ length: Int, at end: Int) -> (value: UInt32, length: Int)? {
        var place = end
        if place + 1 < bytes.count, bytes[place] == 0xC3, bytes[place + 1] == 0x82 { place += 2 }
        guard place >= bytes.count || bytes[place] < 0x80 && !Self.isAlphanumeric(bytes[place]) else { return nil }
        return (0x201D, length + place - end)
    }

    /// The code point whose UTF-8 bytes were decoded as Latin-1 or Windows-1252, two or three code points of them.
    private func unbroken(at index: Int) -> (value: UInt32, length: Int)? {
        var (place, found): (Int, [UInt8]) = (index, [])
        while place < bytes.count, bytes[place] >= 0x80, found.count < 3 {
            let next = CodePoint.decode(bytes, at: place)
            guard let byte = Self.windows1252Byte(next.value), byte < 0x100 else { break }
            found.append(UInt8(truncatingIfNeeded: byte))
            place += next.length
            let needed = found[0] & 0xE0 == 0xC0 ? 2 : found[0] & 0xF0 == 0xE0 ? 3 : 0
            if found.count == needed { return (CodePoint.decode(found, at: 0).value, place - index) }
        }
        return nil
    }

    /// The byte that a code point has in Latin-1 or Windows-1252; `nil` for others than broken punctuation holds.
    private static func windows1252Byte(_ value: UInt32) -> UInt32? {
        switch value {
        case 0x80...0xFF: value
        case 0x20AC: 0x80
        case 0x201A: 0x82
        case 0x2026: 0x85
        case 0x2018...0x2019: value - 0x2018 + 0x91
        case 0x201C...0x201D: value - 0x201C + 0x93
        case 0x2022: 0x95
        case 0x2013...0x2014: value - 0x2013 + 0x96
        case 0x2DC: 0x98
        case 0x2122: 0x99
        case 0x153: 0x9C
        default: nil
        }
    }

    /// The character reference at an ampersand, `&amp;ldquo;` read as `&ldquo;`.
    private func entity(at index: Int) -> Character? {
        var start = index + 1
        // Each round of escaping puts one more `amp;` in front; three are more than any page has.
        for _ in 0..<3 where name(at: start) == "amp" { start += 4 }
        if start > index + 1, name(at: start) == nil {
            return Character(value: 0x26, length: start - index, encoded: true)
        }
        guard let name = name(at: start), let value = Self.value(ofEntity: name) else { return nil }
        return Character(value: value, length: start - index + name.utf8.count + 1, encoded: true)
    }

    /// The letters before a semicolon, at most 8 of them.
    private func name(at start: Int) -> String? {
        var end = start
        while end < bytes.count, end - start <= 8, bytes[end] != UInt8(ascii: ";") {
            guard bytes[end] == UInt8(ascii: "#") || Self.isAlphanumeric(bytes[end]) else { return nil }
            end += 1
        }
        guard end < bytes.count, end > start, bytes[end] == UInt8(ascii: ";") else { return nil }
        return String(decoding: bytes[start..<end], as: UTF8.self)
    }

    private static func value(ofEntity name: String) -> UInt32? {
        guard name.hasPrefix("#") else { return entities[name] }
        let digits = name.dropFirst()
        let isHexadecimal = digits.first == "x" || digits.first == "X"
        let value = isHexadecimal ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
        return value.flatMap(Unicode.Scalar.init)?.value
    }

    /// The named character references that news text has left in it.
    private static let entities: [String: UInt32] = [
        "quot": 0x22, "apos": 0x27, "lt": 0x3C, "gt": 0x3E, "nbsp": 0xA0, "shy": 0xAD, "laquo": 0xAB, "raquo": 0xBB,
        "ldquo": 0x201C, "rdquo": 0x201D, "bdquo": 0x201E, "lsquo": 0x2018, "rsquo": 0x2019, "sbquo": 0x201A,
        "ndash": 0x2013, "mdash": 0x2014, "hellip": 0x2026, "bull": 0x2022, "copy": 0xA9, "eacute": 0xE9,
        "zwnj": 0x200C, "rlm": 0x200F, "lrm": 0x200E, "middot": 0xB7, "ensp": 0x2002, "emsp": 0x2003,
    ]

    static func isAlphanumeric(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF)
    }

    /// Whether a letter stands right before or behind the sign at a byte, and a blank or the text's end on its other side.
    func isBesideLetter(_ index: Int) -> Bool {
        func isBlank(_ place: Int) -> Bool { !bytes.indices.contains(place) || bytes[place] <= 0x20 }
        func isLetter(_ place: Int) -> Bool {
            bytes.indices.contains(place) && (0x41...0x5A).contains(bytes[place] & 0xDF)
        }
        return isBlank(index - 1) && isLetter(index + 1) || isBlank(index + 1) && isLetter(index - 1)
    }

    /// One past the `>` of the HTML tag that begins at a byte, or `nil` when the `<` there is only a sign.
    ///
    /// The search ends at the next `<`, so that a text of nothing else costs no more than its length.
    func tagEnd(at index: Int) -> Int? {
        guard index + 1 < bytes.count else { return nil }
        let first = bytes[index + 1]
        guard first == UInt8(ascii: "/") || first == UInt8(ascii: "!") || (0x41...0x5A).contains(first & 0xDF) else {
            return nil
        }
        var end = index + 1
        while end < bytes.count, end - index < 4000, bytes[end] != UInt8(ascii: "<") {
            if bytes[end] == UInt8(ascii: ">") { return end + 1 }
            end += 1
        }
        return nil
    }

    /// Whether the tag at a byte begins or ends a line on the page.
    func isBlockTag(at index: Int) -> Bool {
        var start = index + 1
        if start < bytes.count, bytes[start] == UInt8(ascii: "/") { start += 1 }
        var end = start
        while end < bytes.count, end - start < 11, Self.isAlphanumeric(bytes[end]) { end += 1 }
        return Self.blockTags.contains(String(decoding: bytes[start..<end], as: UTF8.self).lowercased())
    }

    private static let blockTags: Set<String> = [
        "p", "br", "div", "li", "ul", "ol", "tr", "td", "table", "blockquote", "h1", "h2", "h3", "h4", "h5", "h6",
        "figure", "figcaption", "hr",
    ]
}
