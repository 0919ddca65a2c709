import Articles
import Testing

@testable import ArticleParsing

/// How speakers' words are taken apart.
struct NounPhraseReaderTests {
    struct Case: CustomTestStringConvertible {
        let text: String
        let name: String?
        let role: String?

        init(_ text: String, name: String?, role: String? = nil) {
            (self.text, self.name, self.role) = (text, name, role)
        }
        var testDescription: String { text }
    }

    private func phrase(_ text: String, language: String) throws -> (phrase: NounPhrase?, source: SourceText) {
        let source = SourceText(ArticleText(text))
        let language = try #require(Lexicon.shared.language(language))
        let reader = NounPhraseReader(reading: Reading(source: source, language: language))
        return (reader.phrase(at: 0, before: source.tokens.count), source)
    }

    @Test(arguments: [
        Case("Sutrisno Wibowo", name: "Sutrisno Wibowo"),
        Case("Kompol Sutrisno Wibowo", name: "Sutrisno Wibowo"),
        Case("Presiden China Bo Lin", name: "Bo Lin", role: "Presiden China"),
        Case(
            "Kepala Dinas Pekerjaan Umum Kabupaten Sukamaju Yohanes Lado", name: "Yohanes Lado",
            role: "Kepala Dinas Pekerjaan Umum Kabupaten Sukamaju"),
        Case("Ketua Komisi III DPR RI Sutrisno", name: "Sutrisno", role: "Ketua Komisi III DPR RI"),
        Case(
            "Direktur Pencegahan dan Pengendalian Penyakit Menular Sutrisno Wibowo", name: "Sutrisno Wibowo",
            role: "Direktur Pencegahan dan Pengendalian Penyakit Menular"),
        Case("Menteri Dalam Negeri Sutrisno Wibowo", name: "Sutrisno Wibowo", role: "Menteri Dalam Negeri"),
        Case(
            "Kepala Balai Taman Nasional, Sutrisno Wibowo, saat dihubungi", name: "Sutrisno Wibowo",
            role: "Kepala Balai Taman Nasional"),
        Case(
            "juru bicara Gugus Tugas Kabupaten Sukamaju, Sutrisno Wibowo, Rabu", name: "Sutrisno Wibowo",
            role: "juru bicara Gugus Tugas Kabupaten Sukamaju"),
        Case("Wali Kota Bogor Sutrisno", name: "Sutrisno", role: "Wali Kota Bogor"),
        Case("Sutrisno Wibowo dalam rapat", name: "Sutrisno Wibowo"),
    ])
    func `parts office, titles and name`(_ example: Case) throws {
        let (phrase, source) = try phrase(example.text, language: "id")
        #expect(phrase?.name.map { source.printed($0) } == example.name)
        if let role = example.role { #expect(phrase?.role.map { source.printed($0) } == role) }
    }

    @Test(arguments: ["dalam rapat itu", "saat ditemui", "Senin pagi", "di Jakarta", ", lalu", "2024", "\"Ya\""])
    func `finds no speaker where none stands`(_ text: String) throws {
        #expect(try phrase(text, language: "id").phrase == nil)
    }

    @Test(arguments: [("dia", NounPhrase.Kind.pronoun), ("mereka", .plural), ("seorang saksi mata", .unnamed)])
    func `knows pronouns and people without names`(_ text: String, _ kind: NounPhrase.Kind) throws {
        #expect(try phrase(text, language: "id").phrase?.kind == kind)
    }
}
