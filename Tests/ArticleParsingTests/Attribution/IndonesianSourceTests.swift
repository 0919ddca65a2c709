import Articles
import Testing

@testable import ArticleParsing

/// Who speaks where an Indonesian sentence before the quotation tells, or names somebody by what they are.
struct IndonesianSourceTests {
    struct Case: CustomTestStringConvertible {
        let text: String
        let speakers: [String?]

        init(_ text: String, _ speakers: String?...) { (self.text, self.speakers) = (text, speakers) }
        var testDescription: String { text }
    }

    private func quotes(_ text: String) -> [Quote] {
        ArticleParser().parse(ArticleText(text), hints: ParsingHints(language: "id")).quotes
    }

    @Test(arguments: [
        // A sentence that tells that somebody spoke and not what.
        Case(
            #""Kami siap," kata Sutrisno Wibowo. Ayah korban, Tukiran, menimpali. "Kami sedih," ucapnya."#,
            "Sutrisno Wibowo", "Tukiran"),
        Case(
            #""Kami siap," kata Sutrisno Wibowo. Ditanya soal itu, Ratna Puspita tertawa. "Entahlah," katanya."#,
            "Sutrisno Wibowo", "Ratna Puspita"),
        Case(
            #""Kami siap," kata Sutrisno Wibowo. Klaim itu dibantah Ratna Puspita. "Tidak benar," katanya."#,
            "Sutrisno Wibowo", "Ratna Puspita"),
        Case(
            #""Kami siap," kata Sutrisno Wibowo. Pemilik rumah, Ratna (61), hanya bisa pasrah. "Habis," ucapnya."#,
            "Sutrisno Wibowo", "Ratna"),
        // To whom something is done is talked of.
        Case(
            #""Kami siap," kata Sutrisno Wibowo. Pemilik rumah, Ratna (61), dibawa pergi. "Ia luka," ucapnya."#,
            "Sutrisno Wibowo", "Sutrisno Wibowo"),
        Case(
            #""Kami siap," kata Sutrisno Wibowo. Korban, Ratna (61), meninggal. "Ia luka," ucapnya."#,
            "Sutrisno Wibowo", "Sutrisno Wibowo"),
        Case(
            #""Kami siap," kata Sutrisno Wibowo. Gedung itu dijaga Ratna Puspita. "Aman," ucapnya."#,
            "Sutrisno Wibowo", "Sutrisno Wibowo"),
        // Names.
        Case(#""Ini permulaan," kata juru bicara kelompok itu, Ratna Puspita, kepada wartawan."#, "Ratna Puspita"),
        Case(#""Ini permulaan," kata juru bicara kelompok itu, kepada wartawan."#, "juru bicara kelompok"),
        Case(#"Sopir bus, AG (45), mengatakan rem bus tidak berfungsi."#, "AG"),
        Case("Tangis Norhayati pecah. Norhayati mengatakan kiosnya habis terbakar.", "Norhayati"),
        Case("Wali Kota Serang Raya Budi Rustandi Alam mengatakan aturan itu sah.", "Budi Rustandi Alam"),
        Case(
            #""Kami siap," kata Ratna Puspita. Politikus Partai Fajar Nusantara itu pergi. "Ya," kata dia."#,
            "Ratna Puspita", "Ratna Puspita"),
        // Posts are their account's.
        Case(
            #"Akun @kabarmelati mengunggah video. "Jalan ditutup," demikian bunyi unggahan tersebut."#, "@kabarmelati"),
        Case(#""Jalan ditutup besok," demikian bunyi unggahan tersebut."#, "unggahan tersebut"),
        // The verb with a report of its own belongs to the subject of the clause before.
        Case("Ratna Puspita mengecam serangan itu, seraya mengatakan bahwa negaranya tidak takut.", "Ratna Puspita"),
        Case("Dalam risetnya, Ratna Puspita menulis harga saham itu masih murah.", "Ratna Puspita"),
    ])
    func `leads words to who says them`(_ example: Case) {
        #expect(quotes(example.text).map { $0.speaker?.name } == example.speakers)
    }

    @Test(arguments: [
        "Ayah korban, Tukiran, menimpali.",
        "Ditanya soal itu, Ratna Puspita tertawa.",
        "Klaim itu dibantah Ratna Puspita.",
        "Akun @kabarmelati mengunggah video itu kemarin.",
        "Ratna Puspita menulis surat.",
        "Kepala Dusun Budi Hartono pergi ke pasar.",
    ])
    func `finds no words where nobody says any`(_ text: String) {
        #expect(quotes(text).isEmpty)
    }
}
