import Articles
import Testing

@testable import ArticleParsing

/// What single lines around and inside the body are, each by its own form.
struct LineFormTests {
    struct Case: CustomTestStringConvertible {
        let line: String
        let kind: Block.Kind

        init(_ line: String, _ kind: Block.Kind) { (self.line, self.kind) = (line, kind) }
        var testDescription: String { line }
    }

    /// The kind of a line between two paragraphs under a headline.
    private func blockKind(of line: String) -> Block.Kind? {
        let before = "Kepala Dinas Perhubungan Rangga Wardana mengatakan, jembatan lama akan ditutup mulai pekan depan."
        let after = "Warga diminta memakai jalan lingkar, dan bus kota akan lewat di sana sampai jembatan selesai."
        let text = "Jembatan Lama Sukamaju Ditutup Tiga Bulan\n\n\(before)\n\n\(line)\n\n\(after)\n"
        return ArticleParser().parse(ArticleText(text), hints: ParsingHints(language: "id")).blocks
            .first { String(String.UnicodeScalarView(Array(text.unicodeScalars)[$0.range])).contains(line) }?.kind
    }

    @Test(arguments: [
        Case("Credit: Rina Wulandari", .caption),
        Case("Dok. Humas Pemkot Sukamaju", .caption),
        Case("Kredit foto: Rina Wulandari", .caption),
        Case("5:41 p.m.", .dateline),
        Case("4:02 p.m. ET", .dateline),
        Case("Updated 5:41 p.m.", .dateline),
        Case("Listen · 4 min", .boilerplate),
        Case("3 min read · 12 comments", .boilerplate),
        Case("Yuk, ikuti kanal WhatsApp kami untuk mendapatkan berita terbaru.", .boilerplate),
        Case("Advertisement - Scroll to continue", .boilerplate),
        Case("0%suka 0%lucu 0%sedih", .boilerplate),
        Case("*) Penulis adalah pengamat angkutan kota.", .boilerplate),
        Case("» Warga Keluhkan Jembatan Rusak di Sukamaju", .related),
    ])
    func `tells a line by its form`(_ example: Case) { #expect(blockKind(of: example.line) == example.kind) }

    @Test(arguments: [
        Case("Kredit: bunga turun lagi untuk pedagang kecil di pasar itu, kata bank.", .paragraph),
        Case("Dok kapal di pelabuhan itu dibangun kembali tahun lalu oleh warga.", .paragraph),
        Case("Pukul 5:41 pagi warga sudah datang ke jembatan untuk melihat pekerjaan.", .paragraph),
        Case("Yuk, kata Rangga, warga ikut menjaga jembatan sampai selesai dibangun.", .paragraph),
        Case("Listen to 4 Minutes of Rain", .heading),
        Case("Updated rules came on March 11, 2026 at 6:42 p.m. EDT for the old bridge.", .paragraph),
        Case("Advertisement itu dipasang di jembatan sejak tahun lalu oleh pedagang.", .paragraph),
        Case("0 persen suku bunga berlaku bagi warga yang tinggal di dekat jembatan.", .paragraph),
        Case("*Penulis* buku itu tinggal di dekat jembatan sejak kecil bersama ibunya.", .paragraph),
        Case("»Kami siap pindah ke jalan lingkar,« kata Rangga kepada warga di sana.", .paragraph),
        Case("UPDATE: Apakah jembatan lama aman?", .heading),
        Case("Mengapa jembatan itu ditutup?", .heading),
        Case("Rencana Jembatan Baru", .heading),
        Case("Ia datang pukul 5:41 p.m. dan pergi sebelum malam bersama dua temannya.", .paragraph),
        Case("Foto itu beredar di antara warga sejak pagi dan dibagikan ribuan kali.", .paragraph),
    ])
    func `leaves text that only begins like it`(_ example: Case) {
        #expect(blockKind(of: example.line) == example.kind)
    }

    @Test func `takes a label in capitals under a headline for a caption`() {
        let text = """
            Jembatan Lama Sukamaju Ditutup

            PHOTO: Warga melintas di jembatan lama

            Kepala Dinas Perhubungan Rangga Wardana mengatakan, jembatan lama akan ditutup mulai pekan depan.
            """
        let article = ArticleParser().parse(ArticleText(text))
        #expect(article.title == "Jembatan Lama Sukamaju Ditutup")
        #expect(article.blocks.map(\.kind).contains(.caption))
    }

    @Test(arguments: [
        ("Beras Naik Lagi", "Harga beras naik lagi di Pasar Seroja sejak pekan lalu, kata pedagang.", true),
        ("Harbour Wall Falls", "The wall of the old harbour falls each winter, the board of the town said.", true),
        ("Rina Ayu Wulandari", "Harga beras naik lagi di Pasar Seroja sejak pekan lalu, kata pedagang.", false),
        ("Mary Jane Holt", "The wall of the old harbour falls each winter, the board of the town said.", false),
    ])
    func `tells a headline of names alone from a name by the text below`(_ line: String, _ body: String, isTitle: Bool)
    {
        #expect((ArticleParser().parse(ArticleText("\(line)\n\n\(body)")).title == line) == isTitle)
    }

    @Test func `reads questions of a transcript as turns`() {
        let text = """
            MARY HOLT: Good evening and welcome to the programme.

            HOLT: What happened to the wall?

            DAN REYES: It fell. We should have seen it coming.

            HOLT: Who did you tell?
            """
        let article = ArticleParser().parse(ArticleText(text), hints: ParsingHints(language: "en"))
        #expect(article.blocks.map(\.kind) == [.paragraph, .paragraph, .paragraph, .paragraph])
        #expect(article.quotes.count == 4)
    }
}
