import Articles
import Testing

@testable import ArticleParsing

struct DatelineTests {
    struct Case: CustomTestStringConvertible {
        let front: String
        let site: String?

        init(_ front: String, _ site: String?) { (self.front, self.site) = (front, site) }
        var testDescription: String { front }
    }

    private let sentence = "Pemerintah desa memperbaiki jembatan gantung yang rusak sejak musim hujan tahun lalu."

    @Test(arguments: [
        Case("JAKARTA, KOMPAS.com - ", "KOMPAS.com"), Case("JAKARTA, KOMPAS.com- ", "KOMPAS.com"),
        Case("KOMPAS.com – ", "KOMPAS.com"), Case("KOMPAS.com -- ", "KOMPAS.com"),
        Case("Liputan6.com, Jakarta - ", "Liputan6.com"), Case("Liputan6.com, Jakarta ", "Liputan6.com"),
        Case("Liputan6.com, Jakarta", "Liputan6.com"), Case("Liputan6.com, Jakarta: ", "Liputan6.com"),
        Case("VIVA – ", "VIVA"), Case("VIVAnews - ", "VIVAnews"),
        Case("REPUBLIKA.CO.ID, JAKARTA -- ", "REPUBLIKA.CO.ID"),
        Case("REPUBLIKA.CO.ID, JAKARTA—", "REPUBLIKA.CO.ID"), Case("TRIBUNKALI.COM, SEROJA - ", "TRIBUNKALI.COM"),
        Case("POS-SEROJA.COM - ", "POS-SEROJA.COM"), Case("jpnn.com, JAKARTA - ", "jpnn.com"),
        Case("jpnn.com - JAKARTA - ", "jpnn.com"), Case("Bisnis.com, JAKARTA — ", "Bisnis.com"),
        Case("POSMETRO MEDAN–", "POSMETRO"), Case("Posmetro.co.id,SEROJA –", "Posmetro.co.id"),
        Case("TEMPO.CO, Jakarta- ", "TEMPO.CO"), Case("Jakarta (ANTARA) - ", "ANTARA"),
        Case("Jakarta, (ANTARA) - ", "ANTARA"), Case("Jakarta, CNN Indonesia -- ", "CNN Indonesia"),
        Case("JAKARTA - ", nil), Case("Jakarta - ", nil), Case("SEROJA TIMUR — ", nil), Case("Jakarta: ", nil),
        Case("LONDON (Reuters) - ", nil), Case("WASHINGTON (AP) — ", nil), Case("SEROJA, Feb. 4 (UPI) — ", nil),
        Case("JAKARTA, 4 Februari 2026 - ", nil), Case("Aceh Timur (SL) – ", nil),
    ])
    func `parts the dateline from its paragraph`(_ example: Case) {
        let text = ArticleText(example.front + sentence)
        let article = ArticleParser().parse(text)
        #expect(article.blocks.map(\.kind) == [.dateline, .paragraph])
        #expect(article.blocks.last.map { text[$0.range] } == sentence)
        #expect(article.site?.name == example.site)
    }

    @Test(arguments: [
        "Budi - yang juga kepala desa - ", "Menurut Budi, ", "Pada 4 Februari - hari pasar - ", "Rabu - Kamis ini ",
        "“Ya,” - begitu kata ", "3-5 orang dari ", "Kereta Jakarta-Bandung dan ", "Di Jakarta, ", "KPK ",
        "DPR-MPR dan ",
        "PT Seroja Tbk. ", "Ketua RT 03/RW 02 ", "SEROJA ", "kompas.com memberitakan ", "Situs kompas.com menulis - ",
    ])
    func `leaves sentences whole that only look alike`(_ front: String) {
        let article = ArticleParser().parse(ArticleText(front + sentence.lowercased()))
        #expect(article.blocks.map(\.kind) == [.paragraph])
        #expect(article.site == nil)
    }

    @Test(arguments: [
        "Jakarta\n-\n", "Jakarta -\n", "JAKARTA, KOMPAS.com -\n", "JAKARTA, KOMPAS.com\n– ", "KOMPAS.com —\n",
    ])
    func `joins a dateline that was copied as lines with its paragraph`(_ front: String) {
        let text = ArticleText(
            front + "Pemerintah\nDesa Seroja\nmemperbaiki jembatan gantung yang rusak sejak tahun lalu.")
        let blocks = ArticleParser().parse(text).blocks
        #expect(blocks.map(\.kind) == [.dateline, .paragraph])
        #expect(blocks.last.map { text[$0.range] }?.hasPrefix("Pemerintah\nDesa Seroja\nmemperbaiki") == true)
    }
}
