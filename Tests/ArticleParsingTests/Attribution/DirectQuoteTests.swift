import Articles
import Testing

@testable import ArticleParsing

/// Who is found to have said a quotation.
struct DirectQuoteTests {
    struct Case: CustomTestStringConvertible {
        let text: String
        let speakers: [String?]
        let rule: String?

        init(_ text: String, _ speakers: [String?], rule: String? = nil) {
            (self.text, self.speakers, self.rule) = (text, speakers, rule)
        }
        var testDescription: String { text }
    }

    private func direct(_ text: String, language: String = "id") -> [Quote] {
        ArticleParser().parse(ArticleText(text), hints: ParsingHints(language: language)).quotes.filter {
            $0.type == .direct
        }
    }

    @Test(arguments: [
        Case(
            #""Harga cabai naik sejak pekan lalu," kata Sutrisno Wibowo."#, ["Sutrisno Wibowo"],
            rule: "cue-speaker-after"),
        Case("“Harga cabai naik sejak pekan lalu,” ujar Sutrisno Wibowo.", ["Sutrisno Wibowo"]),
        Case("”Harga cabai naik sejak pekan lalu,” tutur Sutrisno Wibowo.", ["Sutrisno Wibowo"]),
        Case("«Harga cabai naik sejak pekan lalu,» kata Sutrisno Wibowo.", ["Sutrisno Wibowo"]),
        Case(#""Harga cabai naik sejak pekan lalu,"kata Sutrisno Wibowo."#, ["Sutrisno Wibowo"]),
        Case("„Harga cabai naik sejak pekan lalu“, kata Sutrisno Wibowo.", ["Sutrisno Wibowo"]),
        Case(
            "\"Harga cabai naik sejak pekan lalu dan kami tidak tahu kapan akan turun lagi,\"\nkata Sutrisno Wibowo.",
            ["Sutrisno Wibowo"]),
        Case("Ã¢â‚¬Å“Harga cabai naik sejak pekan lalu,Ã¢â‚¬Â\u{9D} kata Sutrisno Wibowo.", ["Sutrisno Wibowo"]),
        Case("â€œHarga cabai naik sejak pekan lalu,â€ kata Sutrisno Wibowo.", ["Sutrisno Wibowo"]),
        Case(#"\"Harga cabai naik sejak pekan lalu,\" kata Sutrisno Wibowo."#, ["Sutrisno Wibowo"]),
        Case("&quot;Harga cabai naik sejak pekan lalu,&quot; kata Sutrisno Wibowo.", ["Sutrisno Wibowo"]),
        Case(
            #"Kepala Dinas Perdagangan Kota Sukamaju Sutrisno Wibowo menjelaskan, stok aman. "Harga naik lagi," katanya."#,
            ["Sutrisno Wibowo"], rule: "cue-ending-after"),
        Case(
            #"Sutrisno Wibowo menjelaskan, stok cabai aman. "Harga memang naik lagi," kata dia."#, ["Sutrisno Wibowo"],
            rule: "cue-pronoun-after"),
        Case(#"Sutrisno Wibowo mengatakan, "Harga cabai naik lagi.""#, ["Sutrisno Wibowo"], rule: "speaker-cue-before"),
        Case(
            #""Harga cabai naik," kata Sutrisno Wibowo. "Stok di gudang juga menipis.""#,
            ["Sutrisno Wibowo", "Sutrisno Wibowo"], rule: "split"),
        Case(#""Kami akan terus memantau," Sutrisno Wibowo menandaskan. Sutrisno hadir."#, ["Sutrisno Wibowo"]),
        Case(
            #""Kami akan terus memantau," kata Kepala Balai Karya, Sutrisno Wibowo, saat dihubungi."#,
            ["Sutrisno Wibowo"]),
        Case(#""Kami kaget sekali malam itu," kata seorang saksi."#, ["seorang saksi"]),
    ])
    func `attributes the quote to the speaker its words name`(_ example: Case) throws {
        let quotes = direct(example.text)
        #expect(quotes.map { $0.speaker?.name } == example.speakers)
        if let rule = example.rule { #expect(quotes.last?.rule == "id.quote.\(rule)") }
    }

    @Test(arguments: [
        Case(#""Prices rose again last week," said Mary Holt."#, ["Mary Holt"]),
        Case(#""Prices rose again last week," Mary Holt said."#, ["Mary Holt"]),
        Case(#"Mary Holt chairs the board. "Prices rose again last week," she said."#, ["Mary Holt"]),
        Case(#""Prices rose," Mary Holt said. "They will rise again.""#, ["Mary Holt", "Mary Holt"]),
        Case(#"Mary Holt said: "Prices rose again last week.""#, ["Mary Holt"]),
        Case(#""Prices rose again last week," said Mary Holt, head of the trade board."#, ["Mary Holt"]),
        Case("“Prices rose again last week.” ― Mary Holt", ["Mary Holt"], rule: "signature"),
        Case(#"Mary Holt had one message for the builders: "Prices rose again last week.""#, ["Mary Holt"]),
        Case(#""Prices rose again last week," said 45-year-old baker Mary Holt."#, ["Mary Holt"]),
        Case(#""Prices rose again last week," his neighbour, Mary Holt, said."#, ["Mary Holt"]),
        Case(#""Prices rose again last week," Reyes aide Mary Holt said. Dan Reyes left."#, ["Mary Holt"]),
        Case(#""Prices rose again last week," Holt’s lawyer said. Mary Holt left."#, ["Holt’s lawyer"]),
        Case(#""Prices rose again last week," one town official said."#, ["one town official"]),
        Case(#"Mary Holt attacked the plan of Dan Reyes, saying, "Prices rose again last week.""#, ["Mary Holt"]),
        Case(#""Prices rose again last week," said Attorney General Mary Holt."#, ["Mary Holt"]),
    ])
    func `attributes English quotes`(_ example: Case) {
        #expect(direct(example.text, language: "en").map { $0.speaker?.name } == example.speakers)
    }

    @Test(arguments: [
        #"Ia memutar lagu "Mentari Pagi" di panggung itu."#,
        #"Acara bertema "Laut Lestari" itu dihadiri warga."#,
        #"Mereka menyebutnya sebagai "raja jalanan" selama ini."#,
        "Film 'Malam Panjang' tayang pekan depan.",
        "Harga naik 5' lebih tinggi.",
        "Tanda kutip \" sendirian tidak berarti apa-apa.",
        "\"\"",
        "“”",
        "",
        "Jama'ah dan Ma'ruf bertemu di Qur'an Center.",
        "Buku “Jalan Pulang ke Kampung” laris di toko.",
    ])
    func `takes titles, scare quotes and apostrophes for no speech`(_ text: String) {
        #expect(direct(text).isEmpty)
    }

    @Test func `keeps two people with one surname apart`() {
        let text = """
            Bupati Sukamaju Anton Siregar dan Ketua DPRD Sukamaju Rina Siregar bertemu di Sukamaju.

            "Anggaran cukup untuk tahun depan," kata Anton.

            "Anggaran masih harus dibahas lagi," kata Rina.
            """
        #expect(direct(text).map { $0.speaker?.name } == ["Anton Siregar", "Rina Siregar"])
    }

    @Test(arguments: [
        ("Kepala Dinas Perhubungan Lembah Wening Budi Hendrawan", "Budi Hendrawan"),
        ("Kepala Dinas Perhubungan Wening Pratiwi", "Wening Pratiwi"),
        ("Kapolres AKBP Budi Lembah", "Budi Lembah"),
    ])
    func `cuts the dateline's place from an office and keeps it in a name`(_ speaker: String, _ name: String) {
        let lead = "LEMBAH WENING - Jembatan lama ditutup bagi truk mulai hari ini."
        let text = "\(lead)\n\n\"Kami jaga siang malam,\" kata \(speaker), Kamis."
        #expect(direct(text).map { $0.speaker?.name } == [name])
    }

    @Test func `reads a long speech over paragraphs as one quotation`() throws {
        let text = "“Harga naik di semua pasar kota ini.\n\n“Stok juga menipis sejak lama,” kata Sutrisno Wibowo."
        let quotes = direct(text)
        #expect(quotes.count == 1)
        #expect(quotes.first?.speaker?.name == "Sutrisno Wibowo")
    }

    @Test func `tells addressee, media and role`() throws {
        let text = """
            Presiden Nordia Ivan Petrak menelepon Presiden Lutania Bo Lin pada Senin. Mereka pernah bertemu di Nordia \
            dan di Lutania.

            “Kerja sama kita menjadi penopang kawasan,” ungkap Petrak kepada Lin, sebagaimana dilaporkan oleh televisi \
            pemerintah Nordia yang dikutip oleh AFP.
            """
        let quote = try #require(direct(text).first)
        #expect(quote.speaker == SpeakerName(name: "Ivan Petrak", kind: .person))
        #expect(quote.role == "Presiden Nordia")
        #expect(quote.cue?.text == "ungkap")
        #expect(quote.addressee?.name == "Bo Lin")
        #expect(quote.via.map(\.mention.text) == ["televisi pemerintah Nordia", "AFP"])
        #expect(quote.text == "Kerja sama kita menjadi penopang kawasan")
        #expect(quote.candidates.first?.name == "Ivan Petrak")
    }
}
