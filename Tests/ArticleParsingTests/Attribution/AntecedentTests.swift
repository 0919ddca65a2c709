import Articles
import Testing

@testable import ArticleParsing

/// To whom pronouns, endings and offices point back.
struct AntecedentTests {
    @Test(arguments: [
        // The last who spoke goes on speaking.
        (#""Stok aman," kata Sutrisno Wibowo. "Harga naik," katanya."#, "Sutrisno Wibowo"),
        (#""Stok aman," kata Sutrisno Wibowo. "Harga naik," ujar dia."#, "Sutrisno Wibowo"),
        // Who is named inside the quotation or behind a preposition does not take over.
        (#""Stok aman," kata Sutrisno Wibowo. "Saya bertemu Ratna Puspita," katanya."#, "Sutrisno Wibowo"),
        (
            #""Stok aman," kata Sutrisno Wibowo. Ia tiba bersama Ratna Puspita. "Harga naik," katanya."#,
            "Sutrisno Wibowo"
        ),
    ])
    func `An Indonesian pronoun points to the likeliest of those within reach`(text: String, speaker: String) {
        #expect(speakers(text, "id").last == speaker)
    }

    @Test func `English keeps to the last who spoke`() {
        let text = #""Stocks are safe," said Martha Ellwood. "Prices rose," she said."#
        #expect(speakers(text, "en").last == "Martha Ellwood")
    }

    @Test(arguments: [#""Stok aman," katanya."#, #""Harga naik," ujar dia."#])
    func `A pronoun with nobody before it has no speaker`(text: String) {
        #expect(speakers(text, "id") == [nil])
    }

    private func speakers(_ text: String, _ language: String) -> [String?] {
        ArticleParser().parse(ArticleText(text), hints: ParsingHints(language: language)).quotes
            .filter { $0.type == .direct }.map { $0.speaker?.name }
    }
}
