import Articles
import Foundation
import Testing

@testable import ArticleParsing

/// The sample article has the traps of a page as it is copied: furniture around the text, a repeated title, a date that
/// only its weekday settles, offices before and after names, a term of address, and links that hold quote marks.
@Suite struct SampleArticleTests {
    private let text: ArticleText
    private let article: ParsedArticle

    init() throws {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("Fixtures/pelabuhan.txt")
        text = ArticleText(try String(contentsOf: file, encoding: .utf8))
        article = ArticleParser().parse(text)
    }

    @Test func `finds title, site, sections and related titles`() {
        #expect(article.language == "id")
        #expect(article.title == "Gubernur Arunika: Pelabuhan Banyu Biru Dibuka Lagi Sebelum Angin Barat")
        #expect(article.site?.name == "Kabar Teluk")
        #expect(
            article.sections.map { $0.heading.map { text[article.blocks[$0].range] } } == [
                nil, "Dermaga Baru dan Janji untuk Nelayan", "Biaya dan Jadwal Perbaikan",
            ])
        #expect(
            article.related.map(\.title) == [
                "Festival Layar Teluk Rasa Kembali Digelar Tahun Ini",
                "Lowongan Penjaga Mercusuar 2026: Syarat dan Cara Mendaftar!",
            ])
    }

    @Test func `reads the date that the weekday settles`() {
        #expect(article.published.value?.description == "2026-03-10")
        #expect(article.published.basis == .body)
        #expect(article.published.timeZone == "Asia/Jakarta")
    }

    @Test(arguments: [
        ("Kami tidak akan menunggu", Quote.Kind.direct, "Ratri Arunika", "kata"),
        ("Kalau jadwal mundur", .direct, "Damar Wisesa", "ujar"),
        ("penjaga teluk", .fragment, "Ratri Arunika", "sebutan"),
        ("dermaga lama harus", .indirect, "Ratri Arunika", "menegaskan"),
    ])
    func `finds who said what`(start: String, kind: Quote.Kind, speaker: String, cue: String) throws {
        let quote = try #require(article.quotes.first { $0.text.hasPrefix(start) })
        #expect(quote.type == kind)
        #expect(quote.speaker?.name == speaker)
        #expect(quote.cue?.text == cue)
    }

    @Test func `follows a quotation to whom it was said and through whom it came`() throws {
        let quote = try #require(article.quotes.first { $0.text.hasPrefix("Kami") })
        #expect(quote.addressee?.name == "Damar Wisesa")
        #expect(quote.via.map(\.mention.text) == ["radio daerah Teluk Rasa", "Antara"])
    }

    @Test(arguments: [
        ("Ratri Arunika", "Gubernur Teluk Rasa"), ("Damar Wisesa", "Wali Kota Banyu Biru"),
        ("Bayu Lazuardi", "Kepala Dinas Perhubungan Teluk Rasa"),
    ])
    func `parts names from offices`(name: String, role: String) {
        #expect(article.people.first { $0.name == name }?.roles == [role])
    }

    @Test func `takes no place, paper or link for a person or a quotation`() {
        #expect(Set(article.people.map(\.name)) == ["Ratri Arunika", "Damar Wisesa", "Bayu Lazuardi"])
        #expect(!article.quotes.contains { $0.text.contains("Festival") })
    }

    @Test func `lists territories apart from organisations`() {
        let text = "Kapal dari Surabaya tiba di Jakarta. Di Jakarta, Kementerian Perhubungan menahan kapal itu."
        let article = ArticleParser().parse(ArticleText(text))
        #expect(article.places == ["Surabaya", "Jakarta"])
        #expect(article.organisations.map(\.name) == ["Kementerian Perhubungan"])
    }
}
