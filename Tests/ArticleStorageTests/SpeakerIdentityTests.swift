import Articles
import Testing

@testable import ArticleStorage

@Suite struct `Who a name stands for` {
    /// An article that quotes people: name and role of each.
    private func article(_ number: Int, _ published: String?, _ people: [(String, String?)]) -> Article {
        Sample.article(
            number, published: published, quotes: people.map { Sample.Said(words: "Ya", by: $0.0, role: $0.1) })
    }

    /// The identifiers that the speakers of an article got, in the order of the text.
    private func ids(_ number: Int, in archive: SQLiteArticleRepository) async throws -> [String] {
        let quotes = try await archive.quotes(of: Sample.article(number).id).value ?? []
        return quotes.map { quote in quote.quote.speaker.flatMap { quote.speakerIDs[$0.name]?.rawValue } ?? "none" }
    }

    struct Case: Sendable {
        let name: String
        /// What was printed before: day, name, role.
        let before: [(String?, String, String?)]
        let then: (String?, String, String?)
        let expected: String
    }

    @Test(arguments: [
        Case(
            name: "one full name near in time", before: [("2026-02-01", "Ratna Wulandari", nil)],
            then: ("2026-02-04", "Wulandari", nil), expected: "s_ratna-wulandari"),
        Case(
            name: "the first word as well", before: [("2026-02-01", "Ratna Wulandari", "Bupati Lembah Sari")],
            then: ("2026-02-04", "Ratna", "Bupati"), expected: "s_ratna-wulandari"),
        Case(
            name: "a role in common where the day is not known",
            before: [("2026-02-01", "Ratna Wulandari", "Bupati Lembah Sari")],
            then: (nil, "Ratna", "Bupati Lembah Sari"),
            expected: "s_ratna-wulandari"),
        Case(
            name: "one of two by the role",
            before: [
                ("2026-02-01", "Ratna Wulandari", "Bupati Lembah Sari"),
                ("2026-02-01", "Ratna Dewi", "Dosen Universitas Muara"),
            ], then: ("2026-02-04", "Ratna", "Dosen"), expected: "s_ratna-dewi"),
        Case(
            name: "one of two by the time",
            before: [("2006-02-01", "Ratna Wulandari", nil), ("2026-02-01", "Ratna Dewi", nil)],
            then: ("2026-02-04", "Ratna", nil), expected: "s_ratna-dewi"),
        Case(
            name: "two that both fit",
            before: [("2026-02-01", "Ratna Wulandari", nil), ("2026-02-01", "Ratna Dewi", nil)],
            then: ("2026-02-04", "Ratna", nil), expected: "s_ratna"),
        Case(
            name: "another role", before: [("2026-02-01", "Ratna Wulandari", "Bupati Lembah Sari")],
            then: ("2026-02-04", "Ratna", "Penyanyi"), expected: "s_ratna"),
        Case(
            name: "another time", before: [("2006-02-01", "Ratna Wulandari", nil)],
            then: ("2026-02-04", "Ratna", nil), expected: "s_ratna"),
        Case(
            name: "no day and no role", before: [("2026-02-01", "Ratna Wulandari", nil)], then: (nil, "Ratna", nil),
            expected: "s_ratna"),
        Case(
            name: "a part of a word", before: [("2026-02-01", "Ratna Wulandari", nil)],
            then: ("2026-02-04", "Wulan", nil), expected: "s_wulan"),
        Case(
            name: "a full name with a word in common", before: [("2026-02-01", "Ratna Wulandari", nil)],
            then: ("2026-02-04", "Dewi Wulandari", nil), expected: "s_dewi-wulandari"),
        Case(
            name: "the same name with another trade", before: [("2026-02-01", "Ratna Wulandari", "Bupati Lembah Sari")],
            then: ("2026-02-04", "Ratna Wulandari", "Ketua Panitia"), expected: "s_ratna-wulandari"),
        Case(
            name: "the same name in a new office", before: [("2026-02-01", "Ratna Wulandari", "Bupati Lembah Sari")],
            then: ("2029-02-04", "Ratna Wulandari", "Bupati Teluk Rasa"), expected: "s_ratna-wulandari"),
        Case(
            name: "the same name in the same office elsewhere",
            before: [("2026-02-01", "Ratna Wulandari", "Bupati Lembah Sari")],
            then: ("2026-02-04", "Ratna Wulandari", "Bupati Teluk Rasa"), expected: "s_ratna-wulandari-2"),
        Case(
            name: "the same name two generations later", before: [("1976-02-01", "Ratna Wulandari", "Penyanyi")],
            then: ("2026-02-04", "Ratna Wulandari", "Bupati Teluk Rasa"), expected: "s_ratna-wulandari-2"),
        Case(
            name: "the same name and role two generations later",
            before: [("1976-02-01", "Ratna Wulandari", "Penyanyi")],
            then: ("2026-02-04", "Ratna Wulandari", "Penyanyi Senior"), expected: "s_ratna-wulandari"),
    ])
    func `is told from role and time`(_ example: Case) async throws {
        try await withArchive { archive in
            for (number, person) in example.before.enumerated() {
                _ = try await archive.add(article(number, person.0, [(person.1, person.2)]))
            }
            _ = try await archive.add(article(50, example.then.0, [(example.then.1, example.then.2)]))
            #expect(try await ids(50, in: archive) == [example.expected], "\(example.name)")
            #expect(try archive.check().findings == [])
        }
    }

    @Test func `is not somebody whom the article names in full`() async throws {
        try await withArchive { archive in
            _ = try await archive.add(article(1, "2026-02-01", [("Ratna Wulandari", nil)]))
            _ = try await archive.add(
                article(2, "2026-02-02", [("Ratna", nil), ("Ratna Wulandari", nil), ("Wulandari", nil)]))
            #expect(try await ids(2, in: archive) == ["s_ratna", "s_ratna-wulandari", "s_wulandari"])
        }
    }

    @Test func `finds the speaker by the short name, and forgets it with the article`() async throws {
        try await withArchive { archive in
            _ = try await archive.add(article(1, "2026-02-01", [("Ratna Wulandari", nil)]))
            let before = try await archive.speakers(SpeakerQuery()).items
            _ = try await archive.add(article(2, "2026-02-02", [("Wulandari", nil)]))
            let found = try await archive.quotes(ListQuery(ArchiveFilter(speaker: "s_ratna-wulandari"))).items
            #expect(found.count == 2)
            #expect(
                try await archive.speakers(SpeakerQuery()).items.first?.aliases.map(\.text) == [
                    "Ratna Wulandari", "Wulandari",
                ])
            _ = try await archive.delete(Sample.article(2).id)
            #expect(try await archive.speakers(SpeakerQuery()).items == before)
        }
    }

    @Test func `is listed for review with whom else it may be`() async throws {
        try await withArchive { archive in
            _ = try await archive.add(article(1, "2026-02-01", [("Ratna Wulandari", "Bupati Lembah Sari")]))
            _ = try await archive.add(article(2, "2026-02-01", [("Ratna Dewi", nil), ("Arunika", nil)]))
            _ = try await archive.add(article(3, "2026-02-02", [("Ratna", nil)]))
            _ = try await archive.add(article(4, "2026-02-02", [("Ratna Wulandari", "Bupati Teluk Rasa")]))
            var query = SpeakerQuery(limit: 2)
            query.onlyDoubtful = true
            var found: [String: [String]] = [:]
            repeat {
                let page = try await archive.speakers(query)
                for speaker in page.items {
                    found[speaker.id.rawValue] = speaker.candidates.map(\.id.rawValue).sorted()
                }
                query.cursor = page.next
            } while query.cursor != nil
            #expect(
                found == [
                    "s_ratna": ["s_ratna-dewi", "s_ratna-wulandari", "s_ratna-wulandari-2"],
                    "s_ratna-wulandari": ["s_ratna-wulandari-2"], "s_ratna-wulandari-2": ["s_ratna-wulandari"],
                ])
        }
    }
}
