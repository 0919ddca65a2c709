import Articles
import GRDB
import Testing

@testable import ArticleStorage

@Suite struct `Lists in every order` {
    /// An article by one of three people in one of three outlets on one of ten days, undated or by the minute.
    private func article(_ number: Int, _ random: inout SplitMix64) -> Article {
        let day = Int(random.next() % 12)
        let date =
            switch day {
            case 0: nil as String?
            case 11: "2026-02-05T0\(random.next() % 10):00+07:00"
            default: "2026-02-\(day < 10 ? "0" : "")\(day)"
            }
        let quotes = (0..<Int(random.next() % 3)).map { index in
            Sample.Said(
                words: "Harga pupuk \(number) \(index)",
                by: ["Ana Lim", "Ana Wijaya", "Budi Santika"][Int(random.next() % 3)],
                type: random.next() % 2 == 0 ? .direct : .indirect)
        }
        var article = Sample.article(
            number, title: number.isMultiple(of: 4) ? "Harga pupuk" : "Panen", site: "Kabar \(random.next() % 3)",
            published: date, quotes: quotes,
            body: [
                "Harga pupuk naik. ", "Pupuk langka, harga naik. ", "Harga beras turun, dan di desa pupuk tetap. ", "",
            ][
                Int(random.next() % 4)])
        article.parsed.language = random.next() % 4 == 0 ? "en" : "id"
        article.parsed.mentionedDates = [
            MentionedDate(value: .year(2020 + Int(random.next() % 3)), text: "", range: 0..<1)
        ]
        return article
    }

    private static let filters: [(String, @Sendable (inout ArchiveFilter) -> Void)] = [
        ("all", { _ in }),
        ("days", { $0.dates = .published(DayRange(first: date("2026-02-03"), last: date("2026-02-08"))) }),
        (
            "moments",
            {
                $0.dates = .published(
                    DayRange(first: date("2026-02-05"), last: date("2026-02-08")),
                    moments: MomentRange(
                        from: Timestamp(milliseconds: 1_770_224_400_000),
                        until: Timestamp(milliseconds: 1_770_570_000_000)))
            }
        ),
        ("undated", { $0.dates = .undated }),
        ("ingested", { $0.dates = .ingested(MomentRange(from: Timestamp(milliseconds: 1_770_000_000_010))) }),
        ("mentioned", { $0.dates = .mentioned(DayRange(first: date("2021-01-01"), last: date("2021-12-31"))) }),
        ("site", { $0.site = "kabar 1" }), ("language", { $0.language = "en" }), ("speaker", { $0.speaker = "ana" }),
        (
            "speaker at a site",
            {
                $0.speaker = "ana"
                $0.site = "kabar 2"
            }
        ),
        ("type", { $0.types = [.indirect] }), ("words", { $0.search = SearchQuery(parsing: "harga pupuk -langka") }),
        ("about", { $0.about = SearchQuery(parsing: "pupuk OR kata") }), ("precision", { $0.precisions = [.day] }),
        ("size", { $0.minWords = 3 }), ("confidence", { $0.minConfidence = 0.9 }),
        ("first", { $0.duplicates = .first }),
        (
            "several at once",
            {
                $0.language = "id"
                $0.types = [.direct]
                $0.dates = .published(DayRange(first: date("2026-02-02")))
                $0.search = SearchQuery(parsing: "harga OR panen")
            }
        ),
    ]

    @Test(arguments: ListOrder.allCases)
    func `lose and repeat no row while rows arrive and go`(_ order: ListOrder) async throws {
        try await walk(order, seed: UInt64(order.rawValue.utf8.count))
    }

    /// Goes through all pages of each list, with changes between, and holds what it saw against what was there all along.
    private func walk(_ order: ListOrder, seed: UInt64) async throws {
        var random = SplitMix64(state: seed)
        try await withArchive { archive in
            var number = 0
            for _ in 0..<40 {
                _ = try await archive.add(article(number, &random))
                number += 1
            }
            for (name, cut) in Self.filters {
                var filter = ArchiveFilter()
                cut(&filter)
                if order == .relevance, !filter.hasWords { filter.search = SearchQuery(parsing: "harga pupuk") }
                var query = ListQuery(filter, order: order, limit: 200)
                let (articles, quotes) = (
                    try await archive.articles(query).items.map(\.id.rawValue),
                    try await archive.quotes(query).items.map(\.id.rawValue)
                )
                query.limit = Int(random.next() % 6) + 2
                var gone: Set<String> = []
                let seenArticles = try await all(query, archive.articles, \.id.rawValue) {
                    _ = try await archive.add(article(number, &random))
                    number += 1
                }
                let seenQuotes = try await all(query, archive.quotes, \.id.rawValue) {
                    let id = Sample.article(Int(random.next() % UInt64(number))).id
                    if try await archive.delete(id) { gone.insert(String(id.rawValue.dropFirst(2))) }
                    _ = try await archive.add(article(number, &random))
                    number += 1
                }
                #expect(Set(seenArticles).count == seenArticles.count, "\(order) \(name) \(seed)")
                #expect(Set(seenQuotes).count == seenQuotes.count, "\(order) \(name) \(seed)")
                // What was there is there in the same order.
                #expect(seenArticles.filter(Set(articles).contains) == articles, "\(order) \(name) \(seed)")
                let stayed = quotes.filter { id in !gone.contains { id.hasPrefix("q_\($0)x") } }
                #expect(seenQuotes.filter(Set(stayed).contains) == stayed, "\(order) \(name) \(seed)")
            }
        }
    }

    private func all<Item>(
        _ query: ListQuery, _ list: (ListQuery) async throws -> Page<Item>, _ id: (Item) -> String,
        meanwhile: () async throws -> Void
    ) async throws -> [String] {
        var (query, seen, pages) = (query, [String](), 0)
        repeat {
            let page = try await list(query)
            seen += page.items.map(id)
            query.cursor = page.next
            pages += 1
            // A list by arrival would never end if a row came with each page.
            if pages < 5 { try await meanwhile() }
        } while query.cursor != nil
        return seen
    }

    @Test(arguments: ListOrder.allCases)
    func `count what all pages hold`(_ order: ListOrder) async throws {
        var random = SplitMix64(state: 7)
        try await withArchive { archive in
            for number in 0..<60 { _ = try await archive.add(article(number, &random)) }
            for (name, cut) in Self.filters {
                var query = ListQuery(order: order, limit: 200)
                cut(&query.filter)
                if order == .relevance, !query.filter.hasWords { query.filter.search = SearchQuery(parsing: "pupuk") }
                query.counts = true
                let (articles, quotes) = (try await archive.articles(query), try await archive.quotes(query))
                #expect(articles.total == articles.items.count, "\(name)")
                #expect(quotes.total == quotes.items.count, "\(name)")
            }
        }
    }

    @Test func `put the words in the title first, then those that follow each other, then those nearby`() async throws {
        try await withArchive { archive in
            let bodies = [
                (
                    "Berita",
                    "Harga kebutuhan naik; jauh dari kota besar itu para petani di kaki bukit bilang pupuk langka. "
                ),
                ("Berita", "Harga di pasar naik dan pupuk langka. "), ("Berita", "Soal harga pupuk. "),
                ("Harga pupuk", "Ya. "), ("Berita", "Tanpa kata itu. "),
            ]
            for (number, body) in bodies.enumerated() {
                _ = try await archive.add(Sample.article(number, title: body.0, quotes: [], body: body.1))
            }
            let query = ListQuery(ArchiveFilter(search: SearchQuery(parsing: "harga pupuk")), order: .relevance)
            #expect(try await archive.articles(query).items.map(\.id.rawValue) == ["a_3", "a_2", "a_1", "a_0"])
        }
    }

    @Test func `hold an article once whose several speakers share a name`() async throws {
        try await withArchive { archive in
            for number in 0..<5 {
                let quotes = ["Ana Lim", "Ana Wijaya"].map { Sample.Said(words: "Ya", by: $0) }
                _ = try await archive.add(Sample.article(number, quotes: quotes))
            }
            var query = ListQuery(ArchiveFilter(speaker: "ana"), limit: 2)
            query.counts = true
            #expect(try await archive.articles(query).total == 5)
            let seen = try await all(query, archive.articles, \.id.rawValue) {}
            #expect(seen == ["a_4", "a_3", "a_2", "a_1", "a_0"])
        }
    }

    @Test func `know what was kept before an archive had all its tables`() async throws {
        let folder = try TemporaryFolder()
        let path = folder.file("archive")
        var random = SplitMix64(state: 3)
        let archive = try SQLiteArticleRepository(path: path, renderer: PlainRenderer())
        for number in 0..<30 { _ = try await archive.add(article(number, &random)) }
        let before = try await answers(archive)
        try await archive.pool.write { db in
            try db.execute(sql: "UPDATE quote SET confidence = 0, word_count = 0; DELETE FROM mentioned_date")
            try db.execute(sql: "INSERT INTO unindexed SELECT id FROM article")
        }
        #expect(try await answers(archive) != before)
        try archive.close()
        let again = try SQLiteArticleRepository(path: path, renderer: PlainRenderer())
        #expect(try await answers(again) == before)
        try again.close()
    }

    private func answers(_ archive: SQLiteArticleRepository) async throws -> [[String]] {
        var answers: [[String]] = []
        for (_, cut) in Self.filters {
            var query = ListQuery(limit: 200)
            cut(&query.filter)
            answers.append(try await archive.articles(query).items.map(\.id.rawValue))
            answers.append(try await archive.quotes(query).items.map(\.id.rawValue))
        }
        return answers
    }
}
