import ArticleStorage
import Articles
import Testing

@Suite struct `Speakers` {
    private static let ratna = Sample.Said(
        words: "Panen naik", by: "Ratna Wulandari", as_: "Wulandari", role: "Bupati Lembah Sari")
    private static let jose = Sample.Said(words: "Baik", by: "José Đỗ Łuk")
    private static let office = Sample.Said(words: "Harga tetap", by: "PT Lembah Jaya", kind: .organisation)
    private static let witness = Sample.Said(words: "Saya lihat", by: "seorang saksi", kind: .unnamed)

    @Test(arguments: [
        ("s_ratna-wulandari", 1), ("Ratna Wulandari", 1), ("ratna  WULANDARI", 1), ("Wulandari", 1),
        ("Rátna Wulandari", 1),
        ("jose do luk", 1), ("JOSÉ ĐỖ ŁUK", 1), ("s_jose-do-luk", 1), ("pt lembah jaya", 1), ("Ratna", 1), ("", 0),
        (" ", 0),
        ("s_", 0), ("S_RATNA-WULANDARI", 0), ("seorang saksi", 0), ("%", 0), ("'", 0), ("Bupati Lembah Sari", 0),
        ("\u{0}", 0),
    ])
    func `are found by identifier, name and alias, case and diacritics folded`(_ text: String, count: Int) async throws
    {
        try await withArchive { archive in
            let quotes = [Self.ratna, Self.jose, Self.office, Self.witness]
            _ = try await archive.add(Sample.article(1, quotes: quotes))
            let found = try await archive.quotes(ListQuery(ArchiveFilter(speaker: text))).items
            #expect(found.count == count)
        }
    }

    @Test func `merge the quotations of all who bear a name, newest first`() async throws {
        try await withArchive { archive in
            for (number, name, day) in [
                (1, "Ana Lim", "01"), (2, "Ana Widya", "03"), (3, "Ana Lim", "02"), (4, "Ana Widya", "04"),
            ] {
                let said = Sample.Said(
                    words: "Kata \(number)", by: name, as_: "Ana", type: number == 2 ? .mixed : .direct)
                _ = try await archive.add(Sample.article(number, published: "2026-02-\(day)", quotes: [said]))
            }
            var query = ListQuery(ArchiveFilter(speaker: "ana"), limit: 3)
            let first = try await archive.quotes(query)
            #expect(first.items.map(\.quote.text) == ["Kata 4", "Kata 2", "Kata 3"])
            query.cursor = first.next
            let second = try await archive.quotes(query)
            #expect(second.items.map(\.quote.text) == ["Kata 1"])
            #expect(second.next == nil)
            let mixed = try await archive.quotes(ListQuery(ArchiveFilter(speaker: "ana", types: [.mixed]))).items
            #expect(mixed.map(\.quote.text) == ["Kata 2"])
        }
    }

    @Test func `count what the articles say of them`() async throws {
        let people = [
            NamedEntity(
                name: "Ratna Wulandari", kind: .person, roles: ["Ketua Panitia"], aliases: ["Bu  Ratna"], mentions: 3)
        ]
        try await withArchive { archive in
            _ = try await archive.add(
                Sample.article(1, published: "2026-02-04", quotes: [Self.ratna, Self.ratna], people: people))
            _ = try await archive.add(
                Sample.article(2, site: "Lain", published: "2026-01-31T23:30:00+07:00", quotes: [Self.ratna]))
            _ = try await archive.add(Sample.article(3, site: nil, published: nil, quotes: [Self.ratna]))
            _ = try await archive.add(
                Sample.article(4, site: "Lain", published: "2026", quotes: [.init(words: "Ya", by: "RATNA WULANDARI")]))
            let id = try #require(SpeakerID(rawValue: "s_ratna-wulandari"))
            let days = (date("2026-01-31"), date("2026-02-04"))
            let expected = Speaker(
                id: id, name: "Ratna Wulandari", kind: .person,
                aliases: [
                    .init(text: "Ratna Wulandari", basis: .fullName, count: 3),
                    .init(text: "Wulandari", basis: .shortName, count: 3),
                    .init(text: "Bu Ratna", basis: .shortName, count: 1),
                    .init(text: "RATNA WULANDARI", basis: .fullName, count: 1),
                ],
                roles: [
                    .init(text: "Bupati Lembah Sari", articles: 3, first: days.0, last: days.1),
                    .init(text: "Ketua Panitia", articles: 1, first: days.1, last: days.1),
                ],
                quoteCount: 5, articleCount: 4, siteCount: 2, first: days.0, last: days.1)
            #expect(try await archive.speaker(id) == expected)
            #expect(try await archive.speakers(SpeakerQuery()).items == [expected])
        }
    }

    @Test func `know whom words were said to, without counting it as a quotation`() async throws {
        try await withArchive { archive in
            _ = try await archive.add(
                Sample.article(1, quotes: [.init(words: "Ya", by: "Ana Lim", to: "Budi Santika")]))
            let speakers = try await archive.speakers(SpeakerQuery()).items
            #expect(speakers.map(\.id.rawValue) == ["s_ana-lim", "s_budi-santika"])
            #expect(speakers.map(\.quoteCount) == [1, 0])
            #expect(speakers.map(\.articleCount) == [1, 0])
        }
    }

    @Test func `have no identifier without a name of their own`() async throws {
        try await withArchive { archive in
            let crowd = Sample.Said(words: "Kami resah", by: "warga", kind: .group)
            _ = try await archive.add(Sample.article(1, quotes: [Self.witness, crowd]))
            #expect(try await archive.speakers(SpeakerQuery()).items.isEmpty)
            let quotes = try await archive.quotes(ListQuery()).items
            #expect(quotes.map(\.quote.speaker?.name) == ["seorang saksi", "warga"])
            #expect(quotes.map(\.speakerIDs) == [[:], [:]])
        }
    }

    @Test(arguments: [
        ("ra", ["Ratna Wulandari"]), ("WULAN", ["Ratna Wulandari"]), ("wulan rat", ["Ratna Wulandari"]),
        ("lembah", ["PT Lembah Jaya"]), ("jósé", ["José Đỗ Łuk"]), ("atna", []), ("ratna budi", []), ("", []),
        ("...", []),
        ("%", []), ("ra*", ["Ratna Wulandari"]), ("\u{10FFFF}", []),
    ])
    func `are listed by the beginnings of words`(_ text: String, names: [String]) async throws {
        try await withArchive { archive in
            _ = try await archive.add(Sample.article(1, quotes: [Self.ratna, Self.jose, Self.office, Self.witness]))
            #expect(try await archive.speakers(SpeakerQuery(text: text)).items.map(\.name) == names)
        }
    }

    @Test(arguments: [nil, "orang"])
    func `are listed most quoted first, page by page`(_ text: String?) async throws {
        try await withArchive { archive in
            for number in 1...7 {
                let said = Sample.Said(words: "Ya", by: "Orang \(number)")
                let quotes = Array(repeating: said, count: 1 + number % 3)
                _ = try await archive.add(Sample.article(number, quotes: quotes))
            }
            var query = SpeakerQuery(text: text, limit: 3)
            var counts: [Int] = []
            repeat {
                let page = try await archive.speakers(query)
                counts += page.items.map(\.quoteCount)
                query.cursor = page.next
            } while query.cursor != nil
            #expect(counts == [3, 3, 2, 2, 2, 1, 1])
        }
    }
}
