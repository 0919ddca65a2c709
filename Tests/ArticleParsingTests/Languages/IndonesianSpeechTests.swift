import Articles
import Testing

@testable import ArticleParsing

/// What Indonesian's word lists and forms mean for who spoke.
struct IndonesianSpeechTests {
    struct Case: CustomTestStringConvertible {
        let text: String
        let speaker: String
        let role: String?

        init(_ text: String, _ speaker: String, role: String? = nil) {
            (self.text, self.speaker, self.role) = (text, speaker, role)
        }
        var testDescription: String { text }
    }

    private func parse(_ text: String) -> ParsedArticle {
        ArticleParser().parse(ArticleText(text), hints: ParsingHints(language: "id"))
    }

    @Test(arguments: [
        Case(
            #""Jalan desa kami lebarkan bulan depan," kata Bupati Sukamaju Andi Wirawan."#, "Andi Wirawan",
            role: "Bupati Sukamaju"),
        Case(
            #"Menteri Perhubungan Rudi Hartawan datang. "Kapal kecil tetap boleh berlayar," kata Menhub."#,
            "Rudi Hartawan", role: "Menhub"),
        Case(
            #""Anggaran irigasi harus naik tahun ini," kata anggota DPRD dari Fraksi Adil, Siti Komariah."#,
            "Siti Komariah", role: "anggota DPRD dari Fraksi Adil"),
        Case(
            #""Stok pupuk aman," kata Kepala Dinas Pertanian sekaligus Ketua Satgas Pangan Rina Wulandari."#,
            "Rina Wulandari", role: "Kepala Dinas Pertanian sekaligus Ketua Satgas Pangan"),
        Case("Disampaikan oleh Rina Wulandari, bantuan pupuk tiba pekan depan.", "Rina Wulandari"),
        Case("Dijelaskan Rina Wulandari bahwa bantuan pupuk tiba pekan depan.", "Rina Wulandari"),
        Case("Rina Wulandari tidak menampik bahwa stok pupuk menipis.", "Rina Wulandari"),
        Case("Kapolres menegaskan, jalan ditutup mulai malam ini.", "Kapolres"),
        Case(
            "Ketua Serikat Nelayan Rangga Wardana saat menyerahkan bantuan di Dermaga Seroja, Tangerang mengatakan, "
                + "nelayan akan melaut lagi besok.", "Rangga Wardana"),
        Case(
            "Kepala Dinas Kelautan Sekar Ayuning dalam diskusi bertema ”Laut Kita: Rumah Bersama” di Jakarta, Jumat "
                + "(6/3/2026) mengatakan, hutan bakau mulai pulih.", "Sekar Ayuning"),
        Case(
            "Kapolres Rangga Wardana tiba di lokasi. Pihaknya mengimbau warga menghindari jembatan lama.",
            "Rangga Wardana"),
        Case("Kebutuhan pasar Menurut Rangga Wardana, harga beras akan turun bulan depan.", "Rangga Wardana"),
        Case("Stok pupuk menipis sejak pekan lalu, demikian disampaikan Rina Wulandari.", "Rina Wulandari"),
        Case("Dilansir dari Antara, Rina Wulandari menyebut stok pupuk menipis.", "Rina Wulandari"),
        Case(#""Silakan duduk dulu," sambut Rina Wulandari."#, "Rina Wulandari"),
        Case(#""Jalur kami sehat," kata CEO Roda Pintar, Rina Wulandari, di Jakarta."#, "Rina Wulandari"),
        Case(#""Macet total di jembatan," tulis akun @kabarseroja."#, "@kabarseroja"),
        Case(#""Delapan tahun penjara," ujar majelis hakim membacakan putusan."#, "majelis hakim"),
        Case("Pelantun “Senja di Dermaga” itu mengatakan, lagu barunya rampung.", "Pelantun “Senja di Dermaga” itu"),
    ])
    func `leads words to whom they name`(_ example: Case) {
        let quotes = parse(example.text).quotes
        #expect(quotes.map { $0.speaker?.name } == [example.speaker])
        if let role = example.role { #expect(quotes.first?.role == role) }
    }

    @Test(arguments: [
        Case(
            #"Bupati Sukamaju Andi Wirawan datang. "Dananya cukup," kata Bupati Sukamaju tersebut."#, "Andi Wirawan"),
        Case(
            "Rina Wulandari menyebut stok aman. Hal senada disampaikan Andi Wirawan. Dia menyebut stok pupuk juga aman.",
            "Andi Wirawan"),
        Case(
            #"Penyanyi Rina Wulandari yang akrab disapa Mbak Ruri datang. "Saya bersyukur," kata Ruri."#,
            "Rina Wulandari"),
        Case(
            #"Rina Storm yang memiliki nama asli Wulan Andriani datang. "Saya bersyukur," kata Wulan."#, "Rina Storm"),
        Case(
            #"Penari Rina Wulandari menangis. "Yang penting sehat," kata perempuan 32 tahun tersebut."#,
            "Rina Wulandari"),
        Case("\"Kami sudah lapor, kata Andi Wirawan.\n\n\"Belum ada jawaban,\" ujarnya.", "Andi Wirawan"),
        Case(
            "\"Jangan percaya kabar itu,\" katanya.\n\n\"Sekolah tetap masuk,\" jelas Rina Wulandari.", "Rina Wulandari"
        ),
    ])
    func `leads words that point back or ahead to whom they mean`(_ example: Case) {
        #expect(parse(example.text).quotes.last?.speaker?.name == example.speaker)
        #expect(parse(example.text).quotes.allSatisfy { $0.speaker != nil })
    }

    @Test(arguments: [
        "Gempa terasa di Seroja, Sukamaju menurut warga.",
        "Pihaknya tidak mengatakan apa pun sejak pagi.",
        "Bantuan itu disampaikan oleh Rina Wulandari kepada warga desa.",
        "Rina Wulandari tidak mengatakan apa pun sejak pagi.",
        "Rina Wulandari menyampaikan belasungkawa kepada keluarga korban.",
        "Bambang Tarigan dijuluki \"raja jalanan\" oleh Rina Wulandari.",
        "Usulan itu disebut lama oleh banyak orang.",
        "Tahun Baru disebut ramai sekali.",
        "Disebut Kartu Sehat, program itu berjalan lama.",
        "Rapat itu dijelaskan panjang lebar.",
        "Peraturan Daerah Nomor 4 menyebut denda bagi pelanggar.",
        "Dilansir dari Antara, stok pupuk menipis.",
        "Begitu hujan reda, warga pulang, demikian pula petani.",
        "Air tawar di desa itu habis sejak pekan lalu.",
        "Film Senja Merah mengisahkan seorang nelayan tua.",
    ])
    func `finds nobody where nobody speaks`(_ text: String) {
        let people = parse(text).quotes.compactMap(\.speaker).filter { $0.kind == .person }
        #expect(people.isEmpty)
    }

    @Test(arguments: [
        "Kartu Sehat dibagikan kepada warga.", "Tahun Baru dirayakan warga di pantai.",
        "Undang-Undang Desa berlaku sejak lama.", "Jembatan Merah dibuka kembali.", "Pilkada Serentak tinggal sebulan.",
    ])
    func `takes the name of a thing for nobody`(_ text: String) {
        #expect(parse(text).people.isEmpty)
    }
}
