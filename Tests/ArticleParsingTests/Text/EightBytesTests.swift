import Testing

@testable import ArticleParsing

@Suite struct `Eight bytes of a text` {
    @Test(arguments: [
        ("kata dua", 4), ("Jakarta,", 7), ("abcdefgh", 8), ("ZABCDEFG", 8), ("a bcdefg", 1), ("@bcdefgh", 0),
        ("`bcdefgh", 0), ("a`cdefgh", 1), ("a{cdefgh", 1), ("ab[defgh", 2), ("abc\u{7F}efgh", 3), ("abc0efgh", 3),
        ("abcdefg\u{0}", 7), ("\u{1}bcdefgh", 0), ("éabcdef", 0), ("abé cde", 2), ("abcdef’", 6), ("        ", 0),
    ])
    func `tell how many letters stand in front`(_ text: String, _ letters: Int) {
        #expect(EightBytes(Array(text.utf8), at: 0)?.lettersAtFront == letters)
    }

    @Test func `hold the letters in lower case, and tell which are capitals`() {
        let eight = EightBytes(Array("KaTa dua".utf8), at: 0)
        #expect(eight?.folded(4) == EightBytes(Array("kata\u{0}\u{0}\u{0}\u{0}".utf8), at: 0)?.folded(4))
        #expect(eight?.capitals(among: 4) == 0x0020_0020)
        #expect(eight?.capitals(among: 2) == 0x0000_0020)
        #expect(eight?.capitals(among: 0) == 0)
    }

    @Test(arguments: [-1, 1, 8, 9, .max])
    func `are not there near the end of a text`(_ index: Int) {
        #expect(EightBytes(Array("kata dua".utf8), at: index) == nil)
    }
}
