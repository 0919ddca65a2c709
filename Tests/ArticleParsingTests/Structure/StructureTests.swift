import Articles
import Testing

@testable import ArticleParsing

/// A made-up article with the traps of text copied from a mobile page: icon line, headline twice, links with HTML.
private let copiedPage = """
    Site icon KabarLaut

    Wardana: Pelabuhan Tirta dan Pulau Seroja Jadi Tulang Punggung Logistik

    Wardana: Pelabuhan Tirta dan Pulau Seroja Jadi Tulang Punggung Logistik

    Kepala Badan Pelabuhan Rangga Wardana meninjau dermaga baru di Pulau Seroja pada Kamis (5/3/2026). Ia menilai \
    dermaga itu akan memangkas waktu bongkar muat.

    “Dengan dermaga ini kapal tak perlu lagi menunggu dua hari di laut,” ujar Wardana kepada para nelayan.

    Rencana Perluasan Gudang dan Jalan

    Pembangunan gudang dimulai pada 2024 dan ditargetkan selesai tahun ini, kata seorang petugas pelabuhan.

    ➡️ Baca Juga: <p>“Nelayan Seroja Panen Ikan Layang Sepanjang Musim”</p>

    ➡️ Baca Juga: Jadwal Kapal 2026: Rute Baru Pulau Seroja Dibuka!

    Exit mobile version
    """

struct StructureTests {
    private func parse(_ text: String, _ hints: ParsingHints = ParsingHints()) -> ParsedArticle {
        ArticleParser().parse(ArticleText(text), hints: hints)
    }

    private func texts(_ kind: Block.Kind, _ text: String) -> [String] {
        parse(text).blocks.filter { $0.kind == kind }.map { ArticleText(text)[$0.range] }
    }

    @Test func `reads a copied page from icon to footer`() {
        let article = parse(copiedPage)
        #expect(article.title == "Wardana: Pelabuhan Tirta dan Pulau Seroja Jadi Tulang Punggung Logistik")
        #expect(article.site == Site(name: "KabarLaut", timeZone: "Asia/Jakarta"))
        #expect(article.authors.isEmpty)
        #expect(
            article.blocks.map(\.kind) == [
                .boilerplate, .title, .duplicateTitle, .paragraph, .paragraph, .heading, .paragraph, .related, .related,
                .boilerplate,
            ])
        #expect(
            article.related.map(\.title) == [
                "Nelayan Seroja Panen Ikan Layang Sepanjang Musim", "Jadwal Kapal 2026: Rute Baru Pulau Seroja Dibuka!",
            ])
    }

    @Test func `dates a copied page from its body and says so`() {
        let article = parse(copiedPage)
        #expect(article.published.value?.description == "2026-03-05")
        #expect(article.published.basis == .body)
        #expect(article.published.text == "Kamis (5/3/2026)")
        #expect(article.published.timeZone == "Asia/Jakarta")
        #expect(article.warnings == [.publicationDateInferred])
        #expect(article.mentionedDates.prefix(2).map(\.text) == ["Kamis (5/3/2026)", "2024"])
    }
}
