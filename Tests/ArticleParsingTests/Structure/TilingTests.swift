import Articles
import Testing

@testable import ArticleParsing

struct TilingTests {
    /// Small random numbers that are the same in every run (SplitMix64).
    private struct Random: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var value = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
            value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
            return value ^ (value >> 31)
        }
    }

    /// Pieces that the rules look for, mixed with what breaks naive readers.
    private static let pieces = [
        "Baca juga", ":", "\n", "\n\n", "\r", " ", "\u{A0}", "\u{200B}", "\u{0}", "<p>", "</p>", "<br>", "Rabu",
        "(4/2/2026)",
        "JAKARTA, KOMPAS.com -", "Judul Berita Hari Ini", "Ia berkata demikian kepada warga di desa itu.", "“", "”",
        "\"",
        "'", "2 dari 3 halaman", "Perbesar", "(Antara/Budi)", "[Gambas:Video]", "0%suka", "{", "}", ";", "©", "#tag",
        "Penulis", "Oleh :", "|", "Budi Santoso", "Editor", "Rekomendasi", "ADVERTISEMENT", "14.30 WIB", "العربية",
        "日本語",
        "\u{2028}", "\u{85}", "\u{FEFF}", "kemarin", "Tag:", "> kutip", "-", "--", "1. Satu", "Saksikan video pilihan:",
    ]

    private func isBlank(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
        scalars.allSatisfy(\.properties.isWhitespace)
    }

    private func expectTiling(_ string: String, _ comment: Comment? = nil) {
        let text = ArticleText(string)
        let blocks = ArticleParser().parse(text).blocks
        var end = 0
        let scalars = Array(String(decoding: text.utf8, as: UTF8.self).unicodeScalars)
        for block in blocks {
            #expect(block.range.lowerBound >= end && !block.range.isEmpty, comment)
            #expect(isBlank(scalars[end..<block.range.lowerBound]), comment)
            end = block.range.upperBound
        }
        #expect(end <= scalars.count, comment)
        #expect(isBlank(scalars[min(end, scalars.count)...]), comment)
    }

    @Test(arguments: [
        "", " ", "\n\n\n", "\u{0}", "\u{0}\u{0}\n\u{0}", "\u{200B}", "\u{200B}\n\u{200B}a\u{200B}\n\u{200B}", "a",
        "\r\r",
        "a\rb\rc", "\u{FEFF}\u{FEFF}", "مرحبا بالعالم\nאבג", "<p><p><p>", "<", "<p", "“““““", "....", "Baca juga:",
        "Baca juga:\n\nBaca juga:\n", "Oleh :", "Oleh :\n\n\n", "Perbesar", "- - -", "(", ")", "()", "1", "0%suka",
        "Saksikan video pilihan di bawah ini:", "JAKARTA -", "JAKARTA\n-\n", "\u{2028}\u{2029}\u{85}",
        "a\u{301}\u{301}\u{301}",
        "👩‍👩‍👧‍👦 👩‍👩‍👧‍👦\n👩‍👩‍👧‍👦",
    ])
    func `covers every code point of odd texts`(_ text: String) { expectTiling(text) }

    @Test func `covers ten megabytes in one line`() {
        let text = ArticleText(String(repeating: "Warga berkumpul di dermaga ", count: 390_000))
        let blocks = ArticleParser().parse(text).blocks
        #expect(blocks.map(\.range) == [0..<text.count - 1])
    }

    @Test func `covers every code point of random texts`() {
        var random = Random(state: 7)
        for round in 0..<1000 {
            let count = Int.random(in: 0...60, using: &random)
            let text = (0..<count).map { _ in Self.pieces.randomElement(using: &random) ?? "" }.joined()
            expectTiling(text, "round \(round): \(text.debugDescription)")
        }
    }

    @Test(arguments: [
        "a", "a ", "a\n", "\n", "Baca juga ", "\"", "4/2/2026 ", "<p>", "Rabu ", "(", ". ", "\u{200B}", "A-",
    ])
    func `covers long repeats`(_ unit: String) {
        expectTiling(String(repeating: unit, count: 20_000 / unit.utf8.count))
    }
}
