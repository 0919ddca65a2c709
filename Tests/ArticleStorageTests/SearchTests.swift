import Articles
import GRDB
import Testing

@testable import ArticleStorage

@Suite struct `Searching` {
    private func withTexts(_ test: (SQLiteArticleRepository) async throws -> Void) async throws {
        try await withArchive { archive in
            let texts = [
                (
                    "Harga pupuk naik", "Kabar Lembah", "2026-02-01", "Buku-buku lama dijual murah di pasar.",
                    "Kami minta harga turun"
                ),
                (
                    "Sekolah baru dibuka", "Kabar Lembah", "2026-02-02", "Bukunya dibagikan gratis. Masalahnya dana.",
                    "Anak senang belajar"
                ),
                (
                    "Jembatan Élok rusak", "Warta Bukit", "2026-02-03", "Warga minta perbaikan jembatan segera.",
                    "Jembatan itu tua sekali"
                ),
                (
                    "Panen padi", "Warta Bukit", "2026-02-04", "Harga gabah stabil, kata sayur-mayur juga.",
                    "Harga pupuk jangan naik"
                ),
            ]
            for (number, text) in texts.enumerated() {
                let quotes = [
                    Sample.Said(
                        words: text.4, by: number.isMultiple(of: 2) ? "Ana Lim" : "Budi Santika",
                        type: number == 3 ? .indirect : .direct)
                ]
                _ = try await archive.add(
                    Sample.article(number, title: text.0, site: text.1, published: text.2, quotes: quotes, body: text.3)
                )
            }
            try await test(archive)
        }
    }

    @Test(
        arguments: [
            ("harga", [3, 0]), ("HARGA", [3, 0]), ("harga naik", [3, 0]), ("naik harga", [3, 0]),
            ("\"harga naik\"", []),
            ("\"pupuk naik\"", [0]), ("“pupuk naik”", [0]), ("\"pupuk naik", [0]), ("harga -gabah", [0]),
            ("-harga", [2, 1]),
            ("-harga -jembatan", [1]), ("gabah OR jembatan", [3, 2]), ("gabah OR jembatan minta", [2]),
            ("OR", [3, 2, 1, 0]),
            ("gabah OR", [3]), ("OR gabah", [3]), ("buku", [1, 0]), ("bukunya", [1, 0]), ("buku-buku", [1, 0]),
            ("masalah", [1]),
            ("sekolah", [1]), ("seko", []), ("jemb*", [2]), ("jembatann*", []), ("\"jembatan se\"*", [2]),
            ("elok", [2]),
            ("ÉLOK", [2]), ("sayur", [3]), ("mayur", [3]), ("site:\"kabar lembah\"", [1, 0]),
            ("site:\"warta bukit\" harga", [3]),
            ("site:nowhere", []), ("title:harga", [0]), ("title:\"panen padi\"", [3]), ("-title:harga", [3, 2, 1]),
            ("speaker:ana", [2, 0]), ("speaker:\"ana lim\"", [2, 0]), ("speaker:s_ana-lim jembatan", [2]),
            ("before:2026-02-02", [0]), ("after:2026-02-02", [3, 2]), ("after:2026-02-01 before:2026-02-04 minta", [2]),
            ("before:2026", []), ("", [3, 2, 1, 0]), ("   ", [3, 2, 1, 0]), ("...", [3, 2, 1, 0]),
            ("\"\"", [3, 2, 1, 0]),
            ("before:2026-02-30", []), ("colour:red", []), ("kabar:lembah", []),
        ] as [(String, [Int])])
    func `finds articles`(_ text: String, expected: [Int]) async throws {
        try await withTexts { archive in
            let items = try await archive.articles(ListQuery(ArchiveFilter(search: SearchQuery(parsing: text)))).items
            #expect(items.map { Int($0.id.rawValue.dropFirst(2)) } == expected)
        }
    }

    @Test(
        arguments: [
            ("harga", "", [3, 0]), ("pupuk", "", [3]), ("", "pupuk", [3]), ("jembatan", "kata", [2]),
            ("", "ana", [2, 0]),
            ("ana", "", []), ("harga speaker:\"budi santika\"", "", [3]), ("harga type:direct", "", [0]),
            ("type:mixed", "", []),
            ("harga site:\"kabar lembah\"", "", [0]), ("-harga", "", [2, 1]), ("harga", "-naik", [0]),
            ("", "", [3, 2, 1, 0]),
        ] as [(String, String, [Int])])
    func `finds quotations`(_ text: String, about: String, expected: [Int]) async throws {
        try await withTexts { archive in
            let query = ListQuery(ArchiveFilter(search: SearchQuery(parsing: text), about: SearchQuery(parsing: about)))
            let items = try await archive.quotes(query).items
            #expect(items.map { Int($0.articleID.rawValue.dropFirst(2)) } == expected)
        }
    }

    @Test func `forgets the words of what was deleted`() async throws {
        try await withTexts { archive in
            _ = try await archive.delete(Sample.article(0).id)
            let articles = try await archive.articles(ListQuery(ArchiveFilter(search: SearchQuery(parsing: "harga"))))
                .items
            #expect(articles.map(\.id) == [Sample.article(3).id])
            let quotes = try await archive.quotes(ListQuery(ArchiveFilter(search: SearchQuery(parsing: "harga")))).items
            #expect(quotes.map(\.articleID) == [Sample.article(3).id])
            try await archive.pool.write { db in
                for table in ["article_words", "quote_words"] {
                    let words = try Int.fetchOne(
                        db, sql: "SELECT count(*) FROM \(table) WHERE \(table) MATCH 'turun OR murah'")
                    #expect(words == 0)
                }
            }
        }
    }

    @Test(arguments: 1...12 as ClosedRange<UInt64>)
    func `takes any text at all`(_ seed: UInt64) async throws {
        var random = SplitMix64(state: seed)
        let pieces = [
            "\"", "'", "*", "-", "(", ")", ":", "^", "+", "{", "}", "[", "]", "NEAR", "NEAR/2", "AND", "OR", "NOT",
            "title:", "a",
            "harga", "\u{0}", "\\", ";", "--", "%", "_", "🌾", "é", "\u{301}", "site:", "speaker:", "before:", "type:",
            " ", "\n",
            "“", "”", "words", "around", "rowid", "rank", "\u{FEFF}", "שלום", "0", "99999999999999999999",
        ]
        try await withTexts { archive in
            for round in 0..<200 {
                let length = Int(random.next() % 12)
                let text =
                    round.isMultiple(of: 4)
                    ? String(
                        decoding: (0..<length).map { _ in UInt8(truncatingIfNeeded: random.next()) }, as: UTF8.self)
                    : (0..<length).map { _ in pieces[Int(random.next() % UInt64(pieces.count))] }.joined()
                let search = SearchQuery(parsing: text)
                let order = ListOrder.allCases[Int(random.next() % 5)]
                _ = try await archive.articles(ListQuery(ArchiveFilter(search: search), order: order))
                _ = try await archive.articles(ListQuery(ArchiveFilter(about: search), order: order))
                _ = try await archive.quotes(ListQuery(ArchiveFilter(search: search, about: search), order: order))
            }
        }
    }

    @Test func `pages through frequent words as through rare ones`() async throws {
        try await withArchive { archive in
            let articles = (0..<5200).map {
                Sample.article(
                    $0, published: "2026-0\(1 + $0 % 9)-01", quotes: [], body: $0 % 7 == 0 ? "langka" : "sering")
            }
            _ = try await archive.add(contentsOf: articles, allOrNothing: true)
            for (word, count) in [("langka", 743), ("-langka", 4457), ("panen -langka", 4457), ("lembah", 5200)] {
                var query = ListQuery(ArchiveFilter(search: SearchQuery(parsing: word)), limit: 200)
                var seen: [ArticleID] = []
                repeat {
                    let page = try await archive.articles(query)
                    seen += page.items.map(\.id)
                    query.cursor = page.next
                } while query.cursor != nil
                #expect(seen.count == count)
                #expect(Set(seen).count == count)
            }
        }
    }

    @Test(arguments: [
        ("Buku-buku itu", ["buku", "itu"]), ("bukunyalah", ["buku"]),
        ("hanya tanya punya", ["hanya", "tanya", "punya"]),
        ("sekolah masalahnya", ["sekolah", "masalah"]), ("Apakah adalah", ["apakah", "adalah"]),
        ("É́lan vital", ["elan", "vital"]),
        ("buku - buku", ["buku", "buku"]), ("a\u{0}b", ["a", "b"]), ("", []), ("—…!", []),
        ("Rp1.500.000", ["rp", "1", "500", "000"]),
        (String(repeating: "x", count: 1000), [String(repeating: "x", count: 48)]),
    ])
    func `folds words`(_ text: String, expected: [String]) {
        #expect(SearchWords(text).words == expected)
    }
}
