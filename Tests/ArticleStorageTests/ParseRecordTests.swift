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

    @Test func `takes less room than the text`() throws {
        let article = Self.article
        let bytes = ParseRecord(article, speakerIDs: Self.names).bytes(in: article.text)
        #expect(try PackedText.pack(parse: bytes, of: article.text).count < bytes.count)
        #expect(try PackedText.parse(PackedText.pack(parse: bytes, of: article.text), of: article.text) == bytes)
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
