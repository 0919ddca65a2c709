import Articles
import Testing

@testable import ArticleParsing

struct TokenizerTests {
    struct Case: CustomTestStringConvertible {
        let text: String
        let words: [String]

        init(_ text: String, _ words: [String]) { (self.text, self.words) = (text, words) }
        var testDescription: String { text }
    }

    private func pieces(_ text: String) -> [String] {
        let source = SourceText(ArticleText(text))
        return source.tokens.indices.map { String(decoding: source.text.utf8[source.bytes(of: $0)], as: UTF8.self) }
    }

    @Test(arguments: [
        Case("Harga naik, kata Budi.", ["Harga", "naik", ",", "kata", "Budi", "."]),
        Case("ANTARA--Ada...", ["ANTARA", "--", "Ada", "..."]),
        Case("3/11/2024 19.30WIB", ["3", "/", "11", "/", "2024", "19", ".", "30", "WIB"]),
        Case("buku-buku Ma'ruf don’t", ["buku-buku", "Ma'ruf", "don’t"]),
        Case("Rina's dog, dogs' tails", ["Rina", "'s", "dog", ",", "dogs", "'", "tails"]),
        Case("''Ya,'' kata", ["''", "Ya", ",", "''", "kata"]),
        Case("a\u{A0}b\u{200B}c\u{AD}d", ["a", "b\u{200B}c\u{AD}d"]),
        Case("satu\n \ndua", ["satu", "\n \n", "dua"]),
        Case("&#49;0 dari &#x32;", ["&#49;0", "dari", "&#x32;"]),
        Case("Rina 's it", ["Rina", "'", "s", "it"]),
        Case("satu  dua \u{A0}tiga ", ["satu", "dua", "tiga"]),
        Case("(a) [b] //c !!", ["(", "a", ")", "[", "b", "]", "/", "/", "c", "!!"]),
    ])
    func `cuts text into words, numbers, marks and breaks`(_ example: Case) {
        #expect(pieces(example.text) == example.words)
    }

    @Test(arguments: [
        Case("dariAntara", ["dari", "Antara"]),
        Case("DPRyang", ["DPR", "yang"]),
        Case("DPRDSutarmin", ["DPRD", "Sutarmin"]),
        Case("JakartaPolisi", ["Jakarta", "Polisi"]),
        Case("hesaid Theyadded", ["he", "said", "They", "added"]),
        Case("heads headdress theyare saidhe hess", ["heads", "headdress", "theyare", "saidhe", "hess"]),
        Case("diakui diakunya iaujar", ["diakui", "diakunya", "iaujar"]),
        Case("WhatsApp", ["WhatsApp"]),
        Case("iPhone", ["iPhone"]),
        Case("McAllister", ["McAllister"]),
        Case("KPKnya", ["KPKnya"]),
        Case("PTs", ["PTs"]),
    ])
    func `parts words written together and leaves names with inner capitals whole`(_ example: Case) {
        #expect(pieces(example.text) == example.words)
    }

    @Test(arguments: [
        ("&quot;Ya&quot;", ["&quot;", "Ya", "&quot;"]),
        ("&amp;ldquo;Ya&amp;rdquo;", ["&amp;ldquo;", "Ya", "&amp;rdquo;"]),
        (#"\"Ya\""#, [#"\""#, "Ya", #"\""#]),
        ("Ã¢â‚¬Å“YaÃ¢â‚¬Â", ["Ã¢â‚¬Å“", "Ya", "Ã¢â‚¬Â"]),
        ("â€œYaâ€", ["â€œ", "Ya", "â€"]),
        ("\u{93}Ya\u{94}", ["\u{93}", "Ya", "\u{94}"]),
        ("\u{E2}\u{80}\u{9C}Ya\u{E2}\u{20AC}\u{9D}", ["\u{E2}\u{80}\u{9C}", "Ya", "\u{E2}\u{20AC}\u{9D}"]),
    ])
    func `reads marks through entities, escapes and broken encodings`(_ text: String, _ expected: [String]) {
        let source = SourceText(ArticleText(text))
        #expect(pieces(text) == expected)
        #expect(source.tokens.map(\.kind) == [.doubleMark, .word, .doubleMark])
    }

    @Test(arguments: ["<p>", "</p>", "<a href=\"x\">", "**"])
    func `takes tags and bold marks for no words`(_ tag: String) {
        #expect(SourceText(ArticleText(tag + "Ya")).tokens.map(\.kind) == [.tag, .word])
    }

    @Test(arguments: ["a < b", "<3", "5 > 4", "&nbsp", "&;", "&#x110000;", "&verylongname;", "\\n"])
    func `keeps lone signs as they are`(_ text: String) {
        #expect(!SourceText(ArticleText(text)).tokens.contains { $0.kind == .tag || $0.isMark })
    }

    @Test func `knows words in any case and as the language writes them`() {
        let tokens = SourceText(ArticleText("yang YANG Yang")).tokens
        #expect(Set(tokens.map(\.word)).count == 1)
        #expect(tokens[0].word != 0)
        #expect(Lexicon.shared.language("id")?.classes(of: tokens[0]).contains(.function) == true)
    }

    @Test(arguments: [
        "", "\u{0}", "é", "\u{10FFFF}", "<", "&", "\\", "\u{E2}", "\u{E2}\u{80}", "'", "''", "\r\u{85}", "&#49;",
        "&#x31;2 &amp;#50;", "&#65;b&#66;", "&#10;&#13;", "&#32;", "&#39;&#34;", "&#46;&#38;", "-&#49;", "a&#50;",
    ])
    func `covers any text`(_ text: String) {
        let source = SourceText(ArticleText(text))
        var end = 0
        for token in source.tokens.indices {
            #expect(source.start(of: token) >= end)
            #expect(source.tokens[token].length > 0)
            end = source.end(of: token)
        }
        #expect(end <= source.text.utf8.count)
    }

    @Test func `prints text without what copying left in it`() {
        let text = "Ia\u{A0}\u{200B}ber&shy;kata: <b>&amp;ldquo;ya\\\"</b>\n lagi"
        let source = SourceText(ArticleText(text))
        #expect(source.printed(source.tokens.indices) == "Ia berkata: “ya\" lagi")
    }
}
