import Articles
import Testing

@testable import ArticleParsing

/// Speech without marks.
struct ReportedSpeechTests {
    struct Case: CustomTestStringConvertible {
        let text: String
        let speaker: String
        let words: String

        init(_ text: String, _ speaker: String, _ words: String) {
            (self.text, self.speaker, self.words) = (text, speaker, words)
        }
        var testDescription: String { text }
    }

    private func reported(_ text: String, language: String = "id") -> [Quote] {
        ArticleParser().parse(ArticleText(text), hints: ParsingHints(language: language)).quotes
            .filter { $0.type == .indirect || $0.type == .mixed }
    }

    @Test(arguments: [
        Case(
            "Sutrisno Wibowo mengatakan, harga cabai naik sejak pekan lalu.", "Sutrisno Wibowo",
            "harga cabai naik sejak pekan lalu"),
        Case(
            "Kepala Dinas Pasar Sutrisno Wibowo menegaskan bahwa stok cabai aman sampai akhir tahun.",
            "Sutrisno Wibowo",
            "stok cabai aman sampai akhir tahun"),
        Case(
            "Menurut Sutrisno Wibowo, stok cabai di gudang masih aman.", "Sutrisno Wibowo",
            "stok cabai di gudang masih aman"),
        Case(
            "Sutrisno Wibowo (52), penjual cabai, mengaku pasokan dari kebun mulai seret.", "Sutrisno Wibowo",
            "pasokan dari kebun mulai seret"),
        Case(
            "Sutrisno Wibowo yang ditemui di pasar kemarin mengakui pasokan cabai mulai seret.", "Sutrisno Wibowo",
            "pasokan cabai mulai seret"),
    ])
    func `finds who reported what`(_ example: Case) {
        let quotes = reported(example.text)
        #expect(quotes.map { $0.speaker?.name } == [example.speaker])
        #expect(quotes.map(\.text) == [example.words])
    }

    @Test(arguments: [
        Case("Mary Holt said prices rose again last week.", "Mary Holt", "prices rose again last week"),
        Case("Prices rose again last week, Mary Holt said.", "Mary Holt", "Prices rose again last week"),
        Case("According to Mary Holt, prices rose again last week.", "Mary Holt", "prices rose again last week"),
    ])
    func `finds it in English`(_ example: Case) {
        let quotes = reported(example.text, language: "en")
        #expect(quotes.map { $0.speaker?.name } == [example.speaker])
        #expect(quotes.map(\.text) == [example.words])
    }

    @Test(arguments: [
        "Sutrisno Wibowo tidak mengatakan apa pun tentang itu.",
        "Harga cabai naik sejak pekan lalu di semua pasar.",
        "Cerita lama itu menutup malam dengan tenang.",
        "Janjinya panjang dan ceritanya pendek saja.",
        "Ia tertawa.",
        "Kata itu berasal dari bahasa lama di pesisir.",
    ])
    func `finds none where nobody reports`(_ text: String) {
        #expect(reported(text).isEmpty)
    }

    @Test func `marks quoted words inside a report as its fragments`() throws {
        let quote = try #require(
            reported(#"Sutrisno Wibowo menyatakan masih punya "kepercayaan" kepada petani di desanya."#).first)
        #expect(quote.type == .mixed)
        #expect(quote.fragments.count == 1)
    }
}
