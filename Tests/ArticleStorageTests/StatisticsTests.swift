import ArticleStorage
import Articles
import Testing

@Suite struct `Statistics and changes` {
    private static func filter(_ change: (inout ArchiveFilter) -> Void) -> ArchiveFilter {
        var filter = ArchiveFilter()
        change(&filter)
        return filter
    }

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
            let found = try await archive.statistics(
                StatisticsQuery(subject: subject, group: group, filter: ArchiveFilter(speaker: speaker)))
            let groups = found.groups.map { "\($0.key) \($0.count)" }.joined(separator: ", ")
            #expect("\(groups); \(found.total)" == expected)
        }
    }

    @Test(
        arguments: [
            (.quotes, .speaker, filter { $0.site = "kabar lembah" }, "Ana Lim 2, Budi Santika 2; 4"),
            (.quotes, .speaker, filter { $0.types = [.direct] }, "Ana Lim 2, Budi Santika 1; 3"),
            (.articles, .speaker, filter { $0.types = [.indirect, .mixed] }, "Ana Lim 1, Budi Santika 1; 2"),
            (.articles, .type, filter { $0.types = [.direct] }, "direct 3; 3"),
            (
                .quotes, .type, filter { $0.language = "id" },
                """
                direct 3, fragment 1, indirect 1, mixed 1; 6
                """
            ),
            (.articles, .site, filter { $0.language = "en" }, "; 0"),
            (.quotes, .site, filter { $0.site = "nowhere" }, "; 0"),
            (.articles, .month, filter { $0.site = "warta bukit" }, "2026-02-01 1; 1"),
            (.quotes, .role, filter { $0.site = "warta bukit" }, "Guru 1; 1"),
            (.quotes, .role, filter { $0.types = [.mixed, .fragment] }, "; 2"),
            (.articles, .day, filter { $0.dates = .undated }, "; 1"),
            (
                .articles, .speaker,
                ArchiveFilter(speaker: "ana lim", site: "warta bukit"), "Ana Lim 1; 1"
            ),
            (.articles, .site, filter { $0.minConfidence = 0.95 }, "; 0"),
            (.articles, .site, filter { $0.precisions = [.month] }, "Kabar Lembah 1; 1"),
            (.articles, .site, filter { $0.minWords = 13 }, "Kabar Lembah 2; 3"),
            (.quotes, .type, filter { $0.minWords = 2 }, "; 0"),
            (.articles, .speaker, filter { $0.search = SearchQuery(parsing: "panen 3") }, "Budi Santika 1; 1"),
            (
                .articles, .speaker, filter { $0.search = SearchQuery(parsing: "panen -3") },
                "Ana Lim 3, Budi Santika 1; 4"
            ),
            (
                .articles, .type, filter { $0.about = SearchQuery(parsing: "ya") },
                """
                direct 3, fragment 1, indirect 1, mixed 1; 5
                """
            ),
            (.quotes, .speaker, filter { $0.search = SearchQuery(parsing: "ya speaker:budi") }, "Budi Santika 2; 2"),
            (
                .quotes, .week,
                ArchiveFilter(speaker: "ana lim", site: "kabar lembah"), "2026-02-02 2; 2"
            ),
        ] as [(StatisticsSubject, StatisticsGroup, ArchiveFilter, String)])
    func `count what each filter leaves`(
        _ subject: StatisticsSubject, group: StatisticsGroup, filter: ArchiveFilter,
        expected: String
    ) async throws {
        try await withArticles { archive in
            let query = StatisticsQuery(subject: subject, group: group, filter: filter)
            let found = try await archive.statistics(query)
            let groups = found.groups.map { "\($0.key) \($0.count)" }.joined(separator: ", ")
            #expect("\(groups); \(found.total)" == expected)
        }
    }

    @Test func `count an article of two speakers once, whoever of them is asked for`() async throws {
        try await withArchive { archive in
            let both = [Sample.Said(words: "Ya", by: "Ana Lim"), Sample.Said(words: "Tidak", by: "Ana Sari")]
            _ = try await archive.add(Sample.article(1, quotes: both))
            _ = try await archive.add(Sample.article(2, quotes: [both[1]]))
            var query = StatisticsQuery(subject: .articles, group: .site, filter: ArchiveFilter(speaker: "ana"))
            #expect(try await archive.statistics(query).groups.map(\.count) == [2])
            query.group = .speaker
            let found = try await archive.statistics(query)
            #expect(found.groups.map { "\($0.key) \($0.count)" } == ["Ana Sari 2", "Ana Lim 1"])
            #expect(found.total == 2)
        }
    }

    @Test func `fill days without any with zero`() async throws {
        try await withArticles { archive in
            let days = DayRange(first: date("2026-02-01"), last: date("2026-02-05"))
            let query = StatisticsQuery(subject: .quotes, group: .day, filter: ArchiveFilter(dates: .published(days)))
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
                    subject: subject, group: group,
                    filter: ArchiveFilter(
                        speaker: speaker, dates: .published(DayRange(first: first.flatMap(date))))))
            #expect(found.groups.map { "\($0.key) \($0.count)/\($0.total)" }.joined(separator: ", ") == expected)
        }
    }

    @Test func `never answer with more than ten thousand days`() async throws {
        try await withArticles { archive in
            let days = DayRange(first: date("0001-01-01"), last: date("9999-12-31"))
            let found = try await archive.statistics(
                StatisticsQuery(subject: .articles, group: .day, filter: ArchiveFilter(dates: .published(days))))
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
            while case let changes = try await archive.changes(since: since, limit: 2).changes, let last = changes.last
            {
                #expect(changes.count <= 2)
                seen += changes.map { "\($0.kind) \($0.articleID)" }
                since = last.sequence
            }
            #expect(
                seen == [
                    "created a_1", "created a_2", "created a_3", "created a_4", "created a_5", "deleted a_2",
                ])
            #expect(try await archive.changes(since: .max, limit: .max) == ChangeLog(changes: [], last: since))
            #expect(try await archive.changes(since: .min, limit: 1).changes.count == 1)
        }
    }
}
