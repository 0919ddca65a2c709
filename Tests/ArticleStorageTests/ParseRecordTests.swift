import Articles
import Testing

@testable import ArticleStorage

@Suite struct ParseRecordTests {
    private static var article: Article {
        var article = Sample.everyPart
        article.parsed.site = Site(name: "Kabar Lembah", domain: "kabar.example", timeZone: "Asia/Jakarta")
        article.parsed.authors = ["Tono", "Tini"]
        article.parsed.mentionedDates = [
            MentionedDate(value: .month(year: 2026, month: 2), text: "Judul", range: 0..<5),
            MentionedDate(value: .year(2025), text: "tahun lalu", range: 7..<13, isRelative: true),
        ]
        article.parsed.people = [
            NamedEntity(name: "Ratna Wulandari", kind: .person, roles: ["Kepala Desa"], aliases: ["Ratna"], mentions: 2)
        ]
        article.parsed.organisations = [NamedEntity(name: "Radio Lembah", kind: .organisation, mentions: 1)]
        article.parsed.places = ["Lembah Sari"]
        article.parsed.related = [RelatedTitle(title: "Lain", marker: "Baca juga", url: "https://kabar.example/1")]
        article.parsed.warnings = ParseWarning.allCases
        article.parsed.wordCount = -1
        return article
    }

    private static let names = ["Ratna Wulandari": "s_ratna-wulandari", "Ana": "s_ana-2", "Ñusta Ō": "s_nusta-o"]
        .compactMapValues(SpeakerID.init(rawValue:))

    @Test func `gives back everything`() throws {
        let article = Self.article
        let record = ParseRecord(article, speakerIDs: Self.names)
        #expect(record.parsed == article.parsed)
        #expect(try ParseRecord(record.bytes(in: article.text), of: article.text) == record)
    }

    @Test(
        arguments: [
            (0.123_456_789, 0.1235), (0, 0), (1, 1), (1e-9, 0), (0.99996, 1), (1.5, 1.5), (-0.25, -0.25),
            (.infinity, .infinity),
        ] as [(Double, Double)])
    func `keeps a share to four decimals, and what is none in full`(_ share: Double, read: Double) throws {
        var writer = ByteWriter()
        writer.put(share)
        var reader = ByteReader(writer.bytes)
        #expect(try reader.share() == read)
    }

    @Test func `leaves out dates that no calendar has`() {
        var article = Self.article
        article.parsed.published.value = .month(year: 2026, month: 13)
        article.parsed.mentionedDates.append(MentionedDate(value: .year(-4), text: "x", range: 0..<1))
        let parsed = ParseRecord(article, speakerIDs: [:]).parsed
        #expect(parsed.published.value == nil)
        #expect(parsed.mentionedDates == Self.article.parsed.mentionedDates)
    }

    @Test func `refuses every cut and never traps on a changed byte`() throws {
        let article = Self.article
        let bytes = ParseRecord(article, speakerIDs: Self.names).bytes(in: article.text)
        for end in bytes.indices {
            #expect(throws: CorruptRecord.self) { try ParseRecord(Array(bytes[..<end]), of: article.text) }
        }
        #expect(throws: CorruptRecord.self) { try ParseRecord(bytes + [0], of: article.text) }
        for index in bytes.indices {
            for value in [0, 1, 0x7F, 0x80, 0xFF] as [UInt8] {
                var changed = bytes
                changed[index] = value
                // Some changes make another record; none may bring the program down.
                _ = try? ParseRecord(changed, of: article.text)
            }
        }
    }

    @Test func `holds words that stand in the article as their place`() {
        let article = ArticleText("Lembah. Ratna Wulandari, Ratna Wulan")
        let lengths = ["Ratna Wulandari", "Ratna Wulan", "Ratna Wulandara", "Lembah"].map { words in
            var writer = ByteWriter(of: article)
            writer.put(words)
            return writer.bytes.count
        }
        // What begins like the words of a place but goes on in another way, and what is short, is written out.
        #expect(lengths == [3, 3, 17, 8])
    }

    @Test(arguments: [
        "person", "Ratna Wulandari", "Lembah", "", "id.quote.new-rule", "Ñusta Ō", "Kepala Desa Suka Maju Jaya",
    ])
    func `gives back texts and terms, whether they stand in the article or not`(_ words: String) throws {
        let article = ArticleText("Kepala Desa Suka Maju, Ratna Wulandari, di “Ñusta Ō”. Ratna W")
        var writer = ByteWriter(of: article)
        for _ in 0..<2 {
            writer.put(words)
            writer.put(term: words)
        }
        var reader = ByteReader(writer.bytes, of: article)
        for _ in 0..<4 { #expect(try reader.text() == words) }
        #expect(reader.isAtEnd)
    }

    @Test(
        arguments: [
            [0, 1], [0, -1], [0, -8, 0], [0, -1, -1], [0, -5, 5], [0, Int.min, 0], [0, Int.max], [0, -3, Int.max], [1],
            [-200], [Int.min],
        ])
    func `refuses words that neither the record nor its article holds`(_ numbers: [Int]) {
        var writer = ByteWriter()
        for number in numbers { writer.put(number) }
        var reader = ByteReader(writer.bytes, of: ArticleText("Lembah"))
        #expect(throws: CorruptRecord.self) { try reader.text() }
    }

    @Test(arguments: [
        "q_1NGXRQA1MSKD0KS59", "q_00000000000000000", "q_ZZZZZZZZZZZZZZZZZ", "q_1", "q_1ngxrqa1mskd0ks59",
    ])
    func `gives back the names of quotations`(_ name: String) throws {
        let id = try #require(QuoteID(rawValue: name))
        var writer = ByteWriter()
        for _ in 0..<2 { writer.put(id) }
        var reader = ByteReader(writer.bytes)
        for _ in 0..<2 { #expect(try reader.quoteID() == id) }
        #expect(reader.isAtEnd)
    }

    @Test(arguments: [(-1, 0), (1 << 35, 0), (0, -1), (0, 1 << 50), (Int.max, Int.min)])
    func `refuses numbers that no quotation is named by`(_ second: Int, _ digest: Int) {
        #expect(QuoteID(second: second, digest: digest) == nil)
    }

    @Test func `gives back words of which thousands begin alike`() throws {
        let words = (0..<3_000).map { "Wulandari \($0)" } + (0..<3_000).map { "wulan\(1_000 + $0)ri" }
        let article = ArticleText(words.joined(separator: ", "))
        var writer = ByteWriter(of: article)
        for word in words { writer.put(word) }
        var reader = ByteReader(writer.bytes, of: article)
        for word in words { #expect(try reader.text() == word) }
    }

    @Test func `knows each term once, and the most frequent in one byte`() {
        #expect(Set(RecordTerms.all).count == RecordTerms.all.count)
        var writer = ByteWriter()
        writer.put(term: RecordTerms.all[63])
        #expect(writer.bytes.count == 1)
    }

    @Test func `packs texts of every length`() throws {
        for count in [0, 1, 100, 40_000] {
            let text = ArticleText(String(repeating: "dan yang ö", count: count))
            let packed = try PackedText.pack(text)
            #expect(try PackedText.text(packed) == text)
            #expect(try PackedText.count(packed) == text.utf8.count)
        }
    }
}
