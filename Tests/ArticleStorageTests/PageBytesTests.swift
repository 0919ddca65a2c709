import Articles
import Testing

@testable import ArticleStorage

@Suite struct `Pages that end by the bytes of texts` {
    /// An archive of articles with two quotations each, every seventh with a long text.
    private func withArticles(_ test: (SQLiteArticleRepository) async throws -> Void) async throws {
        try await withArchive { archive in
            for number in 0..<30 {
                let body = String(repeating: "kata ", count: number % 7 == 0 ? 2_000 : 20)
                let quotes = [Sample.Said(words: "Ya, \(number)", by: "Ana"), Sample.Said(words: "Benar", by: "Budi")]
                let date = number % 5 == 0 ? nil : "2026-02-0\(1 + number % 9)"
                _ = try await archive.add(Sample.article(number, published: date, quotes: quotes, body: body))
            }
            try await test(archive)
        }
    }

    /// All items of a list, and the number of its pages.
    private func walk<Item>(
        _ query: ListQuery, _ read: (ListQuery) async throws -> Page<Item>
    ) async throws -> (items: [Item], pages: [Int]) {
        var (query, items, pages): (ListQuery, [Item], [Int]) = (query, [], [])
        repeat {
            let page = try await read(query)
            items += page.items
            pages.append(page.items.count)
            query.cursor = page.next
        } while query.cursor != nil && pages.count < 100
        return (items, pages)
    }

    @Test(arguments: ListOrder.allCases.filter { $0 != .relevance }, [1, 500, 3_000, 12_000, 1 << 20])
    func `lose no row and repeat none`(_ order: ListOrder, _ bytes: Int) async throws {
        try await withArticles { archive in
            var query = ListQuery(order: order, limit: 11)
            let articles = try await walk(query, archive.articles).items.map(\.id)
            let quotes = try await walk(query, archive.quotes).items.map(\.id)
            #expect(Set(articles).count == 30 && Set(quotes).count == 60)
            query.textBytes = bytes
            let cut = (try await walk(query, archive.articles).items, try await walk(query, archive.quotes).items)
            #expect(cut.0.map(\.id) == articles)
            #expect(cut.1.map(\.id) == quotes)
        }
    }

    @Test(arguments: [
        // The articles 0, 7, 14, 21 and 28 are long.
        (5_000, 3, [1, 3, 3, 1, 3, 3, 1, 3, 3, 1, 3, 3, 1, 1]), (5_000, 200, [1, 7, 7, 7, 7, 1]),
        (1, 200, Array(repeating: 1, count: 30)), (nil, 200, [30]), (nil, 11, [11, 11, 8]),
    ])
    func `end behind the first article that reaches them, and by the limit all the same`(
        _ bytes: Int?, _ limit: Int, _ pages: [Int]
    ) async throws {
        try await withArticles { archive in
            var query = ListQuery(order: .firstArrived, limit: limit)
            query.textBytes = bytes
            let found = try await walk(query, archive.articles).pages
            #expect(found == pages)
        }
    }

    @Test func `hold all quotations of a long article, and one of the next`() async throws {
        try await withArticles { archive in
            var query = ListQuery(order: .firstArrived, limit: 200)
            query.textBytes = 5_000
            let found = try await walk(query, archive.quotes).pages
            #expect(found == [3, 14, 14, 14, 14, 1])
        }
    }

    @Test func `end in lists by relevance, too`() async throws {
        try await withArticles { archive in
            var query = ListQuery(ArchiveFilter(search: SearchQuery(parsing: "kata")), order: .relevance, limit: 50)
            let all = try await walk(query, archive.articles)
            query.textBytes = 3_000
            let cut = try await walk(query, archive.articles)
            #expect(all.items.count == 30 && cut.items == all.items)
            #expect(all.pages.count == 1 && cut.pages.count > 3)
        }
    }

    @Test func `leave of a cluster the earliest members`() async throws {
        try await withArchive { archive in
            let body = String(repeating: "kata ", count: 1_400_000)
            let words = "Dermaga lama di Muara Kecil akan selesai diperbaiki sebelum musim angin barat tiba"
            for number in 1...5 {
                let quotes = [Sample.Said(words: words, by: "Ana")]
                _ = try await archive.add(
                    Sample.article(number, published: "2026-02-0\(number)", quotes: quotes, body: body + "\(number) "))
            }
            let quote = try #require(try await archive.quotes(ListQuery(limit: 1)).items.first)
            let name = try #require(quote.occurrences?.cluster)
            let cluster = try #require(try await archive.cluster(name))
            #expect(cluster.count == 5)
            #expect(cluster.members.map(\.articleID) == [1, 2, 3, 4].compactMap { ArticleID(rawValue: "a_\($0)") })
        }
    }
}
