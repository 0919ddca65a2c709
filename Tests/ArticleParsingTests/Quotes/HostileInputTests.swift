import Articles
import Testing

@testable import ArticleParsing

/// Any text parses, and no part of it is reported twice or outside of it.
struct HostileInputTests {
    @Test(arguments: [
        "\"", "“", "”", "\" ", "“a ", "a\" ", "\"a\" ", "“a” kata ", "kata Budi, ", "Ketua, ", "Kabupaten ", "(",
        "(A) ", "'",
        "<", "<a ", "&", "&amp;", "\\", ". ", "A. ", "\n", "\"\n", "“Ya\n", "1,", "menurut ", "mengatakan ",
        "X mengatakan, \"", "seorang ", "“Ya,” kata Budi. ", "â", "@a.", "― ", "Budi, ", "aB", "Hollis & Crane ",
        "Operators’ Guild ", "Letkol Laut (P) ",
        "Istri A, B, ", "Badan Iklim, Cuaca, ", "M.Si, ", "'A b.\n\n", "Kata Budi, ", "\"A,\" sela Budi. ",
        "MARY HOLT ", "\u{202E}א ", "\u{0}",
    ])
    func `parses what repeats without end`(_ unit: String) {
        let text = ArticleText(String(repeating: unit, count: 1_000))
        for language in ["id", "en"] {
            let article = ArticleParser().parse(text, hints: ParsingHints(language: language))
            for span in article.quotes.flatMap({ $0.spans + $0.fragments }) {
                #expect(!span.isEmpty)
                #expect(span.lowerBound >= 0 && span.upperBound <= text.count)
            }
        }
    }

    /// What leads to a quotation looks back for who speaks.
    @Test(arguments: [
        ":", "?", ",", ";", ".", "!", "-", "(", ": :", "? :", "kata:", "said:", "that", "her", "and:", "told by X",
        "found by",
        "“Harga ikan: “Ya.\n\n'nelayan: “Ya.\n\nzz: “Ya.\n\n'nelayan:",
    ])
    func `parses what begins with the lead to a quotation`(_ lead: String) {
        for text in ["\(lead) “He will come home again.”", "\(lead)\n“Dia pulang hari ini,” kata.", "\(lead)\"x\""] {
            for language in ["id", "en"] {
                let article = ArticleParser().parse(ArticleText(text), hints: ParsingHints(language: language))
                #expect(article.quotes.allSatisfy { $0.speaker?.name.isEmpty != true })
            }
        }
    }

    /// What the fuzzer found, in words of our own.
    @Test(arguments: [
        "Menurut warga/ Sequenc- Detu dan warga/ Sequenc-kepada kami, menurut Sequenc.",
        "The S\u{1}\u{1}\u{1}\u{1}hS told the board. S\u{1}\u{1}\u{1}\u{1}\u{1}\u{1}hS told it. ShS told it.",
    ])
    func `lists nobody twice`(_ text: String) {
        for language in ["id", "en"] {
            let people = ArticleParser().parse(ArticleText(text), hints: ParsingHints(language: language)).people
            #expect(Set(people.map(\.name)).count == people.count)
        }
    }

    @Test func `parses random texts of marks, names and verbs`() {
        let pieces = [
            "\"", "“", "”", "'", "kata", "mengatakan", "said", "Budi", "Santoso", "Ketua", "dia", "katanya", ",", ".",
            ":",
            "(", ")", "\n", "\n\n", "bahwa", "menurut", "harga", "naik", "seorang", "<p>", "&quot;", "-", "Dr", "SH",
            "yang",
        ]
        var state: UInt64 = 88_172_645_463_325_252
        for _ in 0..<200 {
            var text = ""
            for _ in 0..<40 {
                state ^= state << 13
                state ^= state >> 7
                state ^= state << 17
                text += pieces[Int(state % UInt64(pieces.count))] + (state & 0x400 == 0 ? " " : "")
            }
            for language in ["id", "en"] {
                let article = ArticleParser().parse(ArticleText(text), hints: ParsingHints(language: language))
                let starts = article.quotes.map { $0.spans[0].lowerBound }
                #expect(starts == starts.sorted())
            }
        }
    }
}
