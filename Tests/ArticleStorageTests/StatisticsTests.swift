import ArticleStorage
import Articles
import Testing

@Suite struct `Statistics and changes` {
    private func withArticles(_ test: (SQLiteArticleRepository) async throws -> Void) async throws {
        try await withArchive { archive in
            let said = { (name: String, type: Quote.Kind, role: String?) in
                Sample.Said(words: "Ya", by: name, role: role, type: type)
            }
            let articles = [
                Sample.article(
                    1, published: "2026-02-02",
                    quotes: [said("Ana Lim", .direct, "Guru"), said("Ana Lim", .indirect, nil)]),
                Sample.article(
                    2, site: "Warta Bukit", published: "2026-02-04T08:00:00+07:00",
                    quotes: [said("Ana Lim", .direct, "Guru")]),
                Sample.article(3, published: "2026-02-10", quotes: [said("Budi Santika", .direct, "Petani")]),
                Sample.article(4, published: "2026-02", quotes: [said("Budi Santika", .mixed, nil)]),
                Sample.article(5, site: nil, published: nil, quotes: [said("Ana Lim", .fragment, nil)]),
            ]
            for article in articles { _ = try await archive.add(article) }
            try await test(archive)
        }
    }

    @Test(
        arguments: [
            (.quotes, .speaker, nil, "Ana Lim 4, Budi Santika 2; 6"),
            (.articles, .speaker, nil, "Ana Lim 3, Budi Santika 2; 5"),
            (.quotes, .site, nil, "Kabar Lembah 4, Warta Bukit 1; 6"),
            (.articles, .site, nil, "Kabar Lembah 3, Warta Bukit 1; 5"),
            (.articles, .site, "ana lim", "Kabar Lembah 1, Warta Bukit 1; 3"),
            (.quotes, .role, nil, "Guru 3, Petani 1; 6"),
            (.articles, .role, nil, "Guru 2, Petani 1; 5"),
            (.quotes, .type, nil, "direct 3, fragment 1, indirect 1, mixed 1; 6"),
            (.articles, .type, "ana lim", "direct 2, fragment 1, indirect 1; 3"), (.quotes, .speaker, "nobody", "; 0"),
            (.quotes, .week, nil, "2026-02-02 3, 2026-02-09 1; 6"), (.quotes, .month, "s_ana-lim", "2026-02-01 3; 4"),
            (.articles, .year, nil, "2026-01-01 3; 5"), (.articles, .week, "budi santika", "2026-02-09 1; 2"),
        ] as [(StatisticsSubject, StatisticsGroup, String?, String)])
    func `count by group`(
        _ subject: StatisticsSubject, group: StatisticsGroup, speaker: String?, expected: String
    ) async throws {
        try await withArticles { archive in
            let found = try await archive.statistics(StatisticsQuery(subject: subject, group: group, speaker: speaker))
            let groups = found.groups.map { "\($0.key) \($0.count)" }.joined(separator: ", ")
            #expect("\(groups); \(found.total)" == expected)
        }
    }

    @Test func `fill days without any with zero`() async throws {
        try await withArticles { archive in
            let days = DayRange(first: date("2026-02-01"), last: date("2026-02-05"))
            let query = StatisticsQuery(subject: .quotes, group: .day, days: days)
            let found = try await archive.statistics(query)
            #expect(found.groups.map(\.count) == [0, 2, 0, 1, 0])
            #expect(found.groups.map(\.key).last == "2026-02-05")
        }
    }

    @Test(
        arguments: [
            (.quotes, .month, "budi santika", nil, "2026-02-01 1/4"),
            (.quotes, .week, "ana lim", nil, "2026-02-02 3/3"),
            (.articles, .year, "budi santika", nil, "2026-01-01 1/3"), (.quotes, .month, nil, nil, "2026-02-01 4/4"),
            (.quotes, .month, "ana lim", "2026-02-09", ""), (.quotes, .day, "nobody", "2026-02-09", ""),
            (.quotes, .speaker, nil, nil, "Ana Lim 4/6, Budi Santika 2/6"),
            (.quotes, .role, nil, nil, "Guru 3/6, Petani 1/6"),
        ] as [(StatisticsSubject, StatisticsGroup, String?, String?, String)])
    func `tell what each number is a share of`(
        _ subject: StatisticsSubject, group: StatisticsGroup, speaker: String?, first: String?, expected: String
    ) async throws {
        try await withArticles { archive in
            let found = try await archive.statistics(
                StatisticsQuery(
                    subject: subject, group: group, days: DayRange(first: first.flatMap(date)), speaker: speaker))
            #expect(found.groups.map { "\($0.key) \($0.count)/\($0.total)" }.joined(separator: ", ") == expected)
        }
    }

    @Test func `never answer with more than ten thousand days`() async throws {
        try await withArticles { archive in
            let days = DayRange(first: date("0001-01-01"), last: date("9999-12-31"))
            let found = try await archive.statistics(StatisticsQuery(subject: .articles, group: .day, days: days))
            #expect(found.groups.count == 10_000)
        }
    }

    @Test func `tell speakers by identifier`() async throws {
        try await withArticles { archive in
            let found = try await archive.statistics(StatisticsQuery(subject: .quotes, group: .speaker, top: 1))
            #expect(found.groups.map(\.speakerID?.rawValue) == ["s_ana-lim"])
        }
    }

    @Test func `tell what happened, in order and once`() async throws {
        try await withArticles { archive in
            _ = try await archive.delete(Sample.article(2).id)
            _ = try await archive.add(Sample.article(1))
            var (since, seen): (Int64, [String]) = (0, [])
            while case let changes = try await archive.changes(since: since, limit: 2), let last = changes.last {
                #expect(changes.count <= 2)
                seen += changes.map { "\($0.kind) \($0.articleID)" }
                since = last.sequence
            }
            #expect(
                seen == [
                    "created a_1", "created a_2", "created a_3", "created a_4", "created a_5", "deleted a_2",
                ])
            #expect(try await archive.changes(since: .max, limit: .max).isEmpty)
            #expect(try await archive.changes(since: .min, limit: 1).count == 1)
        }
    }
}
