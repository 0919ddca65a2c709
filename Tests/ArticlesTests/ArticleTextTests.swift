import Articles
import Testing

@Suite struct `An article's text` {
    @Test(arguments: [
        ("a\r\nb", "a\nb"), ("\u{FEFF}a", "a"), ("\u{FEFF}\u{FEFF}a", "\u{FEFF}a"), ("a\r\r\nb", "a\r\nb"),
        ("a\rb", "a\rb"),
        ("a\r", "a\r"), ("", ""), ("\u{0}", "\u{0}"),
    ])
    func `loses its mark and its carriage returns once`(_ posted: String, stored: String) throws {
        let text = try ArticleText(Array(posted.utf8))
        #expect(text.utf8 == Array(stored.utf8))
        #expect(try ArticleText(stored: text.utf8) == text)
    }

    @Test(
        arguments: [
            ([0xC0, 0xAF], 0), ([0x61, 0xED, 0xA0, 0x80], 1), ([0x61, 0x62, 0x80], 2), ([0xF4, 0x90, 0x80, 0x80], 0),
            ([0xE2, 0x82], 0),
            ([0xFF], 0),
        ] as [([UInt8], Int)])
    func `is refused with the place of the first bad byte`(_ bytes: [UInt8], offset: Int) {
        #expect(throws: ArticleTextError.invalidUTF8(byteOffset: offset)) { _ = try ArticleText(bytes) }
        #expect(throws: ArticleTextError.invalidUTF8(byteOffset: offset)) { _ = try ArticleText(stored: bytes) }
    }

    // Stretches of 64 bytes: none of single bytes only, all of them, and some beside others, cut at every place.
    @Test(
        arguments: [
            String(repeating: "aé🌾“\u{301}", count: 300), String(repeating: "a", count: 64 * 3),
            (0...130).map { String(repeating: "a", count: $0) + "é" }.joined(),
            String(repeating: "a", count: 63) + "é" + String(repeating: "a", count: 127) + "“",
        ])
    func `finds every code point's byte and back, over many tables' worth of text`(_ string: String) {
        let text = ArticleText(string)
        var byte = 0
        for (index, scalar) in string.unicodeScalars.enumerated() {
            #expect(text.byte(atCodePoint: index) == byte)
            #expect(text.codePoint(atByte: byte) == index)
            byte += UTF8.width(scalar)
        }
        #expect(text.count == string.unicodeScalars.count)
        #expect(text.byte(atCodePoint: text.count) == byte)
    }

    @Test(arguments: [(0..<0, ""), (0..<3, "aé🌾"), (1..<2, "é"), (2..<99, "🌾"), (-5..<1, "a"), (50..<99, "")])
    func `gives the words of a place, cut to its bounds`(_ range: Range<Int>, expected: String) {
        #expect(ArticleText("aé🌾")[range] == expected)
    }

    @Test func `gives up to 32 code points around a stretch`() {
        let text = ArticleText(String(repeating: "x", count: 40) + "kata" + "é")
        let excerpt = text.excerpt(of: 40..<44)
        #expect(excerpt.prefix == String(repeating: "x", count: 32))
        #expect(excerpt.exact == "kata")
        #expect(excerpt.suffix == "é")
    }
}
