import Articles
import Testing

@testable import ArticleParsing

struct BodyTests {
    private static let first = "Warga Desa Melati memperbaiki jembatan gantung yang rusak sejak musim hujan tahun lalu."
    private static let last = "Perbaikan itu memakan waktu dua minggu karena bahan harus diangkut dengan perahu."

    /// The kinds of the blocks between two paragraphs.
    private func kinds(_ middle: String) -> [Block.Kind] {
        let text = "\(Self.first)\n\(middle)\n\(Self.last)"
        return Array(ArticleParser().parse(ArticleText(text)).blocks.map(\.kind).dropFirst().dropLast())
    }

    @Test(arguments: [
        "Gotong Royong Dua Minggu", "\nGotong Royong Dua Minggu\n", "Apa yang rusak?", "Dana Rp 2 Miliar dari Warga",
        "1. Tali baja yang putus", "2 dari 3 halaman\nGotong Royong Dua Minggu", "\nKesimpulan\n",
    ])
    func `finds headings between paragraphs`(_ middle: String) {
        #expect(kinds(middle).contains(.heading))
    }

    @Test(arguments: [
        "Jembatan itu aman.", "\"Sudah aman,\" kata Budi.", "Berikut rinciannya:", "ADVERTISEMENT", "Share", "x", "(*)",
        "- - -", "14.30 WIB", "#JembatanMelati", "Rabu, 4 Februari 2026", "Foto: Jembatan Melati (Dok. Desa)",
        "Ilustrasi jembatan gantung (Shutterstock)", "Baca juga: Jembatan Seroja Dibuka Lagi", "[Gambas:Video]",
        "Saksikan video pilihan di bawah ini:", "2 dari 3 halaman", "Perbesar", "0%suka", "yang lain menunggu",
        "googletag.cmd.push(function() { show(); });", "Budi: Sudah aman.", "Tali baja,", "Tag: jembatan, desa",
    ])
    func `takes nothing else for a heading`(_ middle: String) {
        #expect(!kinds(middle).contains(.heading))
    }

    @Test(arguments: [
        "ADVERTISEMENT", "Advertisement", "SCROLL TO CONTINUE WITH CONTENT", "Share", "Bagikan",
        "[Gambas:Video 20detik]",
        "2 dari 3 halaman", "Halaman:", "(abc/def)", "- - -", "Exit mobile version", "Site icon KabarLaut", "0%suka",
        "googletag.cmd.push(function() { show(); });", "Dapatkan update berita pilihan setiap hari dari kami.",
        "Simak Video: Detik-detik Jembatan Putus", "Ikuti kami di Google News", "Story Continued Below",
        "© 2026 KabarLaut",
        "Baca selengkapnya di sini", "Perbesar",
    ])
    func `keeps clutter out of the body`(_ middle: String) {
        #expect(kinds(middle).allSatisfy { $0 == .boilerplate })
    }

    @Test(arguments: [
        "\"Bagikan ini,\" kata Budi kepada warga.", "Share harga saham desa naik menurut kepala desa kemarin.",
        "Halaman rumah warga ikut terendam sejak malam hari itu.",
        "Ikuti kata hati, begitu pesan kepala desa kepada warga.",
        "Komentar kepala desa itu membuat warga tertawa lepas.", "Tag harga di pasar desa itu dicabut oleh petugas.",
        "Foto yang beredar memperlihatkan jembatan putus di tengah sungai.", "“Populer itu tidak penting,” ujarnya.",
        "Video itu direkam warga pada malam hari, kata kepala desa.",
        "Editor koran desa itu mengaku kaget mendengarnya.",
        "Penulis buku itu, Budi, datang ke desa.", "Oleh karena itu, warga memilih naik perahu ke seberang.",
        "Rekomendasi tim ahli sudah diserahkan kepada kepala desa itu.",
        "Sumber air warga berada di seberang sungai itu.",
    ])
    func `keeps sentences that begin like clutter in the body`(_ middle: String) {
        #expect(kinds(middle) == [.paragraph])
    }

    @Test(arguments: [
        "Warga menunggu di\nDesa Melati\nsejak pagi hari itu sampai petang tiba di sana.",
        "Ia bekerja di\nBadan Jembatan\n(BJ) selama dua puluh tahun sebelum pindah ke desa.",
        "Kepala desa itu menunggu kabar dari\nKementerian Jembatan dan Perahu Republik Seroja\nyang tak kunjung datang.",
        "Kasus\nDesa Mela\nti ini menjadi pelajaran bagi semua warga di desa itu.",
    ])
    func `joins lines that were cut at links`(_ middle: String) {
        #expect(kinds(middle) == [.paragraph])
    }

    @Test func `ends the body where the promotions begin`() {
        let promoted = (1...30).map { "Kabar Nomor \($0) dari Desa Seberang Sungai" }.joined(separator: "\n")
        let text = ArticleText("\(Self.first)\n\(Self.last)\nRekomendasi\n\(promoted)")
        let blocks = ArticleParser().parse(text).blocks
        #expect(blocks.map(\.kind).filter { $0 != .boilerplate } == [.paragraph, .paragraph])
    }

    @Test func `skips promotions inside the body`() {
        #expect(
            kinds("Pilihan Redaksi :\n- Harga Perahu Naik Dua Kali Lipat\n- Nelayan Seroja Panen Raya Lagi") == [
                .boilerplate, .boilerplate,
            ])
    }

    @Test func `keeps a sentence out that only repeats one of another paragraph`() {
        let pulled = "Tali baja jembatan itu sudah berkarat sejak lima tahun yang lalu."
        let middle = "\(pulled)\nKepala desa sudah tahu. \(pulled) Namun dana baru turun tahun ini."
        #expect(kinds(middle) == [.boilerplate, .paragraph])
        #expect(
            kinds("\(pulled)\nKepala desa sudah tahu. Namun dana baru turun tahun ini.") == [.paragraph, .paragraph])
        #expect(kinds("\(pulled)\n\(pulled)") == [.paragraph, .paragraph])
    }

    @Test(arguments: [
        "Warga menyambut baik rencana itu. (ase)", "Warga menyambut baik rencana itu.(ase)",
        "Warga menyambut baik rencana itu. (abc/xyz)", "Warga menyambut baik rencana itu. [abc/xyz]",
        "Warga menyambut baik rencana itu. (fajar/jpnn)", "Warga menyambut baik rencana itu. (*)",
    ])
    func `keeps the last sentence before the writer's initials`(_ sentence: String) {
        let text = """
            Dermaga lama di pesisir utara akan diperbaiki mulai pekan depan oleh dinas pekerjaan umum.

            \(sentence)
            """
        let article = ArticleParser().parse(ArticleText(text))
        #expect(article.blocks.map(\.kind) == [.paragraph, .paragraph])
    }

    @Test(arguments: [
        ("https://kabar.example/seroja?x=1", Block.Kind.boilerplate), ("pic.twitter.com/abcdEFGH", .boilerplate),
        ("Bagikan artikel ini", .boilerplate), ("Lanjutkan dengan konten", .boilerplate),
        ("Lanjut ke halaman berikutnya", .boilerplate), ("12 Komentar", .boilerplate), ("1 dari 5", .boilerplate),
        ("Saksikan live streaming program berikut ini:", .boilerplate), ("SHUTTERSTOCK", .caption),
        ("(Foto: Dok. Pemprov Teluk Rasa)", .caption), ("ANTARA FOTO/Dimas Wirata", .caption),
        ("Dermaga lama. Dimas Wirata/Getty Images", .caption), ("Tangkapan layar video dermaga", .caption),
        ("Bagikan beras ke warga", .heading), ("Lima dari Sepuluh Kapal", .heading), ("Foto-foto Lama Warga", .heading),
        ("SHUTTERSTOCK GRATIS", .heading),
        ("12 Kapal Tiba", .heading), ("Kapal/Perahu Nelayan", .heading), ("Lihat https Dulu", .heading),
    ])
    func `tells page furniture from headings between paragraphs`(line: String, kind: Block.Kind) {
        let text = """
            Dermaga lama di pesisir utara akan diperbaiki mulai pekan depan oleh dinas pekerjaan umum.

            \(line)

            Perbaikan itu memakan waktu dua bulan karena bahan harus diangkut dengan kapal dari ibu kota.
            """
        #expect(ArticleParser().parse(ArticleText(text)).blocks.map(\.kind) == [.paragraph, kind, .paragraph])
    }

    @Test(arguments: [
        "Listen to this article", "Skip to main content", "Story continues below advertisement", "3 min read",
        "This website uses cookies.", "Already a subscriber? Log in", "View image in fullscreen", "1 of 5",
        "This article was originally published on Harbour News.", "Photograph: Ewan Ashby/Harbour News",
    ])
    func `keeps English page furniture out of the body`(line: String) {
        let text = """
            Harbour officials said the old pier on the northern coast will be repaired starting next week, at last.

            \(line)

            The work is expected to take two months because the timber has to be shipped in from the provincial capital.
            """
        let kinds = ArticleParser().parse(ArticleText(text)).blocks.map(\.kind)
        #expect(kinds == [.paragraph, .boilerplate, .paragraph] || kinds == [.paragraph, .caption, .paragraph])
    }

    @Test(arguments: ["Galeri Foto (12)", "Lowongan Kerja (baru)", "Tentang Kami. Redaksi (pusat) Iklan"])
    func `takes no menu for a last sentence`(_ line: String) {
        let text = """
            Dermaga lama di pesisir utara akan diperbaiki mulai pekan depan oleh dinas pekerjaan umum.

            \(line)
            """
        #expect(ArticleParser().parse(ArticleText(text)).blocks.last?.kind != .paragraph)
    }
}
