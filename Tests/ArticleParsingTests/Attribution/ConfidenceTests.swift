import Articles
import Testing

@testable import ArticleParsing

/// How sure the parser is of speakers, and whom else it names.
struct ConfidenceTests {
    private func quotes(_ text: String, _ language: String = "id") -> [Quote] {
        ArticleParser().parse(ArticleText(text), hints: ParsingHints(language: language)).quotes
    }

    @Test func `is surer of a name beside the words than of words that stand alone`() throws {
        let text = #"""
            "Stok beras aman sampai akhir tahun," kata Sutrisno Wibowo.

            "Harga beras naik lagi sejak pekan lalu di semua pasar."
            """#
        let found = quotes(text)
        let (named, bare) = (try #require(found.first), try #require(found.last))
        #expect(named.confidence > 0.95)
        #expect(bare.confidence < 0.7)
    }

    @Test(arguments: [
        #""Stok aman," kata Sutrisno Wibowo. Ia tiba bersama Ratna Puspita. "Harga naik," katanya."#,
        #""Stok aman," kata Sutrisno Wibowo. "Harga naik," kata Ratna Puspita. "Pasar sepi," ujarnya."#,
        #"Ratna Puspita menyebut stok aman. Sutrisno Wibowo menilai harga naik. Menurut dia, pasar sepi sekali."#,
        #""Stok beras kita aman sampai akhir tahun.""#,
    ])
    func `ranks candidates behind the speaker, with shares of no more than one`(text: String) {
        for quote in quotes(text) {
            let scores = quote.candidates.map(\.score)
            #expect(quote.candidates.first?.name == quote.speaker?.name)
            #expect(scores == scores.sorted(by: >))
            #expect(scores.reduce(0, +) <= 1.000_001)
            #expect(scores.first ?? quote.confidence == quote.confidence)
            #expect(Set(quote.candidates.map(\.name)).count == scores.count)
        }
    }

    @Test func `tells who was weighed and why`() throws {
        let text = #""Stok aman," kata Sutrisno Wibowo. Ia tiba bersama Ratna Puspita. "Harga naik," katanya."#
        let (article, explanation) = ArticleParser().explainedParse(
            ArticleText(text), hints: ParsingHints(language: "id"))
        #expect(explanation.blocks.count == article.blocks.count)
        #expect(explanation.quotes.count == article.quotes.count)
        let last = try #require(explanation.quotes.last)
        #expect(last.reason.contains("ending"))
        #expect(last.weighed.map(\.name) == ["Sutrisno Wibowo", "Ratna Puspita"])
        #expect(last.weighed[0].clues.contains { $0.name == "spokeLast" && $0.weight > 0 })
        #expect(abs(last.weighed.map(\.share).reduce(0, +) - 1) < 1e-9)
        #expect(explanation.quotes.first?.weighed.isEmpty == true)
    }

    @Test(arguments: [-3.0, -0.5, 0, 0.2, 1, 5, 40])
    func `knows powers of e`(power: Double) {
        let product = Softmax.exponential(power) * Softmax.exponential(-power)
        #expect(abs(product - 1) < 1e-12)
        #expect(abs(Softmax.exponential(1) - 2.718281828459045) < 1e-14)
    }

    @Test func `shares nothing among nobody and all with one`() {
        #expect(Softmax.shares([]).isEmpty)
        #expect(Softmax.shares([-800]) == [1])
        #expect(Softmax.shares([1, 1]) == [0.5, 0.5])
    }

    @Test(arguments: [
        (#""Harga cabai naik sejak pekan lalu, kata Sutrisno Wibowo."#, true),
        (
            "“Harga cabai naik sejak pekan lalu dan belum turun di pasar.\n\nWarga berharap harga segera turun lagi.",
            true
        ),
        (#""Harga cabai naik sejak pekan lalu," kata Sutrisno Wibowo."#, false),
        ("“Harga cabai naik sejak pekan lalu.\n\n“Kami minta warga sabar,” kata Sutrisno Wibowo.", false),
        ("Pipa 3\" itu dijual murah di pasar, kata Sutrisno Wibowo.", false),
        ("Harga cabai naik lagi sejak pekan lalu di semua pasar.", false),
    ])
    func `warns of a quotation that is never closed`(text: String, isWarned: Bool) {
        let warnings = ArticleParser().parse(ArticleText(text), hints: ParsingHints(language: "id")).warnings
        #expect(warnings.contains(.quotationUnclosed) == isWarned)
    }
}
