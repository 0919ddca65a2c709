import Articles
import Testing

@testable import ArticleParsing

struct LanguageDetectorTests {
    private func language(_ text: String, _ lexicon: Lexicon = .shared) -> String? {
        LanguageDetector.language(of: SourceText(ArticleText(text), lexicon: lexicon), lexicon: lexicon)?.code
    }

    @Test(arguments: [
        ("Kepala desa itu mengatakan bahwa jembatan yang rusak akan diperbaiki pada bulan ini.", "id"),
        ("Warga tidak bisa menyeberang karena jembatan putus.", "id"),
        ("The head of the village said that the bridge would be repaired this month.", "en"),
        ("Villagers could not cross, as the bridge was down.", "en"),
        ("SHARE\nADVERTISEMENT\nWarga tidak bisa menyeberang karena jembatan itu putus.", "id"),
        ("“The Bridge”, lagu yang dinyanyikan oleh warga untuk jembatan itu, tidak akan dilupakan.", "id"),
    ])
    func `tells a language by its function words`(_ text: String, _ code: String) {
        #expect(language(text) == code)
    }

    @Test(arguments: [
        "", " \n", "1234 5678", "Budi Santoso", "!!!", "日本語のニュース", "مرحبا بالعالم", "\u{0}\u{0}",
        "Lorem ipsum dolor sit amet",
        "Der Hund bellt laut im Garten", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
    ])
    func `tells no language without function words`(_ text: String) {
        #expect(language(text) == nil)
    }

    @Test func `says in its warnings that a language is undecided`() {
        let article = ArticleParser().parse(ArticleText("1234 5678"))
        #expect(article.language == "und")
        #expect(article.warnings.contains(.languageUndecided))
    }

    @Test func `takes the caller's word for the language`() {
        let text = ArticleText("The head of the village said that the bridge was down.")
        #expect(ArticleParser().parse(text, hints: ParsingHints(language: "id")).language == "id")
        #expect(ArticleParser().parse(text, hints: ParsingHints(language: "fr")).language == "fr")
    }

    @Test func `reads a language that only a new pack describes`() {
        let malay = LanguagePack(
            code: "ms", lists: [WordList(.function, "ialah iaitu kerana daripada boleh bahawa manakala")],
            dates: DateWords(
                isDayFirst: true, homeZone: DateWords.Zone(offset: 480, name: "Asia/Kuala_Lumpur"),
                """
                # Two of each kind are enough for the test.
                month 8: ogos
                weekday 1: isnin
                zone 480 Asia/Kuala_Lumpur: myt
                """), names: NamingWords(locatives: "di ke"))
        let lexicon = Lexicon(LanguagePack.all + [malay])
        let text = "Jambatan itu ditutup kerana rosak manakala bot ialah jalan lain, Isnin, 3 Ogos 2026, 14:30 MYT."
        #expect(language(text, lexicon) == "ms")
        let source = SourceText(ArticleText(text), lexicon: lexicon)
        let dates =
            lexicon.language("ms").map { DateScanner(Reading(source: source, language: $0)).expressions() } ?? []
        let values = dates.compactMap { DateResolver(now: nil, offset: 480).value(of: $0)?.description }
        #expect(values == ["2026-08-03T14:30:00+08:00"])
    }
}
