import ArticleStorage
import Articles
import Testing

@Suite struct `Listing articles` {
    /// Numbers of articles and their dates, in the order of the list.
    private static let dated: [(Int, String?)] = [
        (3, "2026-03-01"), (7, "2026-02-04T23:59:59+07:00"), (5, "2026-02-04T00:30-11:00"), (6, "2026-02-04"),
        (4, "2026-02-04"), (2, "2026-02"), (1, "2026"), (9, "2025-12-31"), (8, nil), (0, nil),
    ]

    private func withDated(_ test: (SQLiteArticleRepository) async throws -> Void) async throws {
        try await withArchive { archive in
            for (number, date) in Self.dated.sorted(by: { $0.0 < $1.0 }) {
                _ = try await archive.add(
                    Sample.article(number, site: number < 5 ? "Harian Élok" : nil, published: date))
            }
            try await test(archive)
        }
    }

    private func numbers(_ items: [ArticleSummary]) -> [Int] {
        items.compactMap { Int($0.id.rawValue.dropFirst(2), radix: 16) }
    }

    @Test func `puts the latest published first and the undated last`() async throws {
        try await withDated { archive in
            let items = try await archive.articles(ListQuery()).items
            #expect(numbers(items) == Self.dated.map(\.0))
        }
    }

    @Test(
        arguments: [
            ("2026-02-04", "2026-02-04", [7, 5, 6, 4]), ("2026-02-01", "2026-02-28", [7, 5, 6, 4, 2]),
            ("2026-02-01", "2026-02-27", [7, 5, 6, 4]), ("2026-01-01", "2026-12-31", [3, 7, 5, 6, 4, 2, 1]),
            ("2026-01-01", "2026-12-30", [3, 7, 5, 6, 4, 2]), (nil, "2026-01-31", [9]),
            (nil, "2026-02-03", [9]), ("2026-02-05", nil, [3]), ("2027-01-01", nil, []), (nil, "2025-12-30", []),
            ("2026-03-01", "2026-02-01", []), ("0001-01-01", "9999-12-31", [3, 7, 5, 6, 4, 2, 1, 9]),
        ] as [(String?, String?, [Int])])
    func `keeps what lies wholly inside the days`(_ first: String?, last: String?, expected: [Int]) async throws {
        try await withDated { archive in
            let days = DayRange(first: date(first), last: date(last))
            let items = try await archive.articles(ListQuery(ArchiveFilter(dates: .published(days)))).items
            #expect(numbers(items) == expected)
        }
    }

    @Test(arguments: [
        ("Harian Élok", [3, 4, 2, 1, 0]), ("harian  elok", [3, 4, 2, 1, 0]), ("HARIAN ÉLOK ", [3, 4, 2, 1, 0]),
        ("Harian", []), ("", []), ("Harian Élok%", []), ("' OR 1=1 --", []),
    ])
    func `keeps one outlet's`(_ site: String, expected: [Int]) async throws {
        try await withDated { archive in
            let items = try await archive.articles(ListQuery(ArchiveFilter(site: site))).items
            #expect(numbers(items) == expected)
        }
    }

    @Test(arguments: [1, 2, 3, 9, 10, 200])
    func `goes through all pages without loss or repetition`(_ limit: Int) async throws {
        try await withDated { archive in
            var query = ListQuery(limit: limit)
            var seen: [Int] = []
            repeat {
                let page = try await archive.articles(query)
                #expect(page.items.count == limit || page.next == nil)
                seen += numbers(page.items)
                query.cursor = page.next
            } while query.cursor != nil
            #expect(seen == Self.dated.map(\.0))
        }
    }

    @Test(arguments: [Int.min, -1, 0])
    func `gives one item at least`(_ limit: Int) async throws {
        try await withDated { archive in
            let page = try await archive.articles(ListQuery(limit: limit))
            #expect(page.items.count == 1)
        }
    }

    @Test func `gives 1,000 items at most`() async throws {
        try await withArchive { archive in
            let articles = (0..<1002).map { Sample.article($0, quotes: []) }
            _ = try await archive.add(contentsOf: articles, allOrNothing: false)
            let page = try await archive.articles(ListQuery(limit: .max))
            #expect(page.items.count == 1000)
            #expect(page.next != nil)
        }
    }
}

/// Reads a day a test writes.
func date(_ text: String?) -> CivilDate? { text.flatMap(DateValue.init(iso8601:))?.firstDay }
