import Articles
import Testing

@testable import ArticleParsing

struct RelatedTests {
    struct Case: CustomTestStringConvertible {
        let line: String
        let titles: [String]

        init(_ line: String, _ titles: String...) { (self.line, self.titles) = (line, titles) }
        var testDescription: String { line }
    }

    private func related(_ line: String) -> [String] {
        let text = """
            Warga Desa Melati memperbaiki jembatan gantung yang rusak sejak musim hujan tahun lalu.
            \(line)
            Perbaikan itu memakan waktu dua minggu karena bahan harus diangkut dengan perahu.
            """
        return ArticleParser().parse(ArticleText(text)).related.map(\.title)
    }

    @Test(arguments: [
        Case("Baca juga: Jembatan Seroja Dibuka Lagi", "Jembatan Seroja Dibuka Lagi"),
        Case("Baca juga:Jembatan Seroja Dibuka Lagi", "Jembatan Seroja Dibuka Lagi"),
        Case("BACA JUGA: Jembatan Seroja Dibuka Lagi", "Jembatan Seroja Dibuka Lagi"),
        Case("Baca Juga Jembatan Seroja Dibuka Lagi", "Jembatan Seroja Dibuka Lagi"),
        Case("Baca Juga\nJembatan Seroja Dibuka Lagi", "Jembatan Seroja Dibuka Lagi"),
        Case("Baca Juga:\n\nJembatan Seroja Dibuka Lagi\n", "Jembatan Seroja Dibuka Lagi"),
        Case(
            "Baca Juga\n\nJembatan Seroja Dibuka Lagi\n\nWarga Melati Gotong Royong Lagi\n",
            "Jembatan Seroja Dibuka Lagi", "Warga Melati Gotong Royong Lagi"),
        Case("➡️ Baca Juga: <p>“Jembatan Seroja Dibuka Lagi”</p>", "Jembatan Seroja Dibuka Lagi"),
        Case("<b>Baca juga:</b> <a href=\"/x\">Jembatan Seroja Dibuka Lagi</a>", "Jembatan Seroja Dibuka Lagi"),
        Case("(Baca: Jembatan Seroja Dibuka Lagi)", "Jembatan Seroja Dibuka Lagi"),
        Case("Baca: Jembatan Seroja Dibuka Lagi", "Jembatan Seroja Dibuka Lagi"),
        Case("Lihat Juga: Jembatan Seroja Dibuka Lagi", "Jembatan Seroja Dibuka Lagi"),
        Case("**Baca juga: Jembatan Seroja Dibuka Lagi**", "Jembatan Seroja Dibuka Lagi"),
        Case("Baca juga: 'Seroja' Dibuka Lagi untuk Warga", "'Seroja' Dibuka Lagi untuk Warga"),
        Case("Baca juga: Apakah Jembatan Seroja Aman?", "Apakah Jembatan Seroja Aman?"),
        Case(
            "Warga senang dengan perbaikan itu.Baca Juga: Jembatan Seroja Dibuka Lagi", "Jembatan Seroja Dibuka Lagi"),
        Case(
            "Warga senang dengan perbaikan itu. (Baca: Jembatan Seroja Dibuka Lagi)", "Jembatan Seroja Dibuka Lagi"),
        Case(
            "Baca juga: Jembatan Seroja DibukaKepala desa mengatakan, jembatan itu sudah kuat dan aman.",
            "Jembatan Seroja Dibuka"),
        Case("Read more: Rope bridge opens again", "Rope bridge opens again"),
    ])
    func `reads links to other articles`(_ example: Case) {
        #expect(related(example.line) == example.titles)
    }

    @Test(arguments: [
        "Baca juga buku itu, kata kepala desa kepada warga yang hadir.", "Ia suka baca juga menulis puisi di rumah.",
        "Warga diminta baca: petunjuk di papan pengumuman desa itu.", "\"Baca juga aturannya,\" kata kepala desa.",
        "Baca Juga", "Baca juga:", "Lihat juga keadaan di seberang sungai yang makin parah.",
        "Simak juga 'Video Jembatan Gantung Seroja'", "Saksikan video pilihan di bawah ini:",
        "Warga senang. Mereka baca juga pengumuman itu.", "Pembaca Juga Senang dengan Kabar Itu",
        "Bacaan juga penting untuk anak-anak di desa itu sejak dini.", "Terkait: ya", "Simak ya",
        "“Baca juga: aturan baru,” tulis pengumuman di balai desa.", "Read the more, he said, the better for you all.",
        "[Gambas:Video]", "Dapatkan update berita pilihan setiap hari.", "Baca selengkapnya di sini",
        "Artikel ini telah tayang di KabarLaut.com dengan judul Jembatan Seroja Dibuka",
    ])
    func `takes nothing else for a link`(_ line: String) {
        #expect(related(line) == [])
    }

    @Test(arguments: [
        Case(
            "<p>Baca juga: <a href=\"https://kabar.example/seroja?a=1&amp;b=2\">Jembatan Seroja Dibuka Lagi</a></p>",
            "https://kabar.example/seroja?a=1&b=2"),
        Case("<a class=x href='/seroja'>Baca juga: Jembatan Seroja Dibuka Lagi</a>", "/seroja"),
        Case("Baca juga: <A HREF=/seroja>Jembatan Seroja Dibuka Lagi</A>", "/seroja"),
        Case("Baca juga: [Jembatan Seroja Dibuka Lagi](https://kabar.example/seroja)", "https://kabar.example/seroja"),
        Case("**Baca juga:** [Jembatan Seroja Dibuka Lagi](/seroja)", "/seroja"),
        Case("[Baca juga: Jembatan Seroja Dibuka Lagi](https://kabar.example/seroja)", "https://kabar.example/seroja"),
        Case("Baca juga: Jembatan Seroja Dibuka Lagi https://kabar.example/seroja", "https://kabar.example/seroja"),
        Case("Baca juga: Jembatan Seroja Dibuka Lagi (https://kabar.example/seroja)", "https://kabar.example/seroja"),
        Case("Baca juga: Jembatan Seroja Dibuka Lagi\nhttps://kabar.example/seroja", "https://kabar.example/seroja"),
        Case("Baca Juga\nJembatan Seroja Dibuka Lagi\nhttps://kabar.example/seroja", "https://kabar.example/seroja"),
        Case("Baca juga: Jembatan Seroja Dibuka Lagi", "-"),
        Case("Baca juga: <b>Jembatan Seroja Dibuka Lagi</b>", "-"),
        Case("Baca juga: <a name=\"href\">Jembatan Seroja Dibuka Lagi</a>", "-"),
        Case("Baca juga: Jembatan Seroja [Foto] Dibuka Lagi", "-"),
        Case("Baca juga: Jembatan Seroja Dibuka Lagi\n\nhttps://kabar.example/lain", "-"),
    ])
    func `keeps the address of a link`(_ example: Case) {
        let text = """
            Warga Desa Melati memperbaiki jembatan gantung yang rusak sejak musim hujan tahun lalu.
            \(example.line)
            Perbaikan itu memakan waktu dua minggu karena bahan harus diangkut dengan perahu.
            """
        let article = ArticleParser().parse(ArticleText(text))
        #expect(article.related.map { $0.url ?? "-" } == example.titles)
        #expect(article.related.allSatisfy { $0.title.hasPrefix("Jembatan Seroja") && $0.title.hasSuffix("Lagi") })
        #expect(article.blocks.filter { $0.kind == .paragraph }.count == 2)
    }

    @Test func `leaves the sentence that was written together with a title in the body`() {
        let text = "Baca juga: Jembatan Seroja DibukaKepala desa mengatakan, jembatan itu sudah kuat dan aman."
        let blocks = ArticleParser().parse(ArticleText(text)).blocks
        #expect(blocks.map(\.kind) == [.related, .paragraph])
        #expect(ArticleText(text)[blocks[1].range].hasPrefix("Kepala desa"))
    }
}
