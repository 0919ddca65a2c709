import Articles
import GRDB
import Testing

@testable import ArticleStorage

@Suite struct `Pages of rows that lie far apart` {
    /// An archive that looks at 40 rows for a page, with a hundred articles of which few fulfil anything.
    private func withArticles(_ test: (SQLiteArticleRepository) async throws -> Void) async throws {
        let folder = try TemporaryFolder()
        let archive = try SQLiteArticleRepository(
            path: folder.file("a"), renderer: PlainRenderer(), busyTimeout: .seconds(5), mostRowsOfPage: 40)
        for number in 0..<100 {
            let isRare = number % 29 == 0
            let said = Sample.Said(
                words: isRare ? "Ya, saya mau" : "Ya", by: "Ana \(number % 3)", type: isRare ? .mixed : .direct)
            _ = try await archive.add(
                Sample.article(
                    number, site: number % 2 == 0 ? "Kabar" : "Warta",
                    published: isRare ? "2026-02" : "2026-02-0\(1 + number % 9)",
                    quotes: [said, Sample.Said(words: "Benar", by: "Ana")]))
        }
        try await test(archive)
        try archive.close()
    }

    private static func filter(_ change: (inout ArchiveFilter) -> Void) -> ArchiveFilter {
        var filter = ArchiveFilter()
        change(&filter)
        return filter
    }

    private static let filters = [
        filter { $0.precisions = [.month] }, filter { $0.precisions = [.second] }, filter { $0.types = [.mixed] },
        filter { $0.minWords = 3 }, filter { $0.minConfidence = 0.95 }, filter { $0.duplicates = .first },
        filter { $0.language = "en" }, ArchiveFilter(speaker: "ana", site: "warta"),
        ArchiveFilter(speaker: "ana 1", types: [.mixed]), filter { $0.minWords = 105 },
    ]

    @Test(arguments: filters, ListOrder.allCases.filter { $0 != .relevance })
    func `are found whole by going on, each row once`(_ filter: ArchiveFilter, order: ListOrder) async throws {
        try await withArticles { archive in
            var (query, ids, pages): (ListQuery, [ArticleID], Int) = (ListQuery(filter, order: order, limit: 3), [], 0)
            query.counts = true
            repeat {
                let page = try await archive.articles(query)
                #expect(page.items.count <= 3)
                ids += page.items.map(\.id)
                (query.cursor, pages) = (page.next, pages + 1)
                #expect(page.next == nil || pages < 200)
                if page.next == nil { #expect(ids.count == page.total && Set(ids).count == ids.count) }
            } while query.cursor != nil && pages < 200
            // Looking at all rows for one page gives the same.
            let rows = try await archive.pool.read { db in
                try ListPage(.articles, ListQuery(filter, order: order, limit: 200), in: db)
                    .page(select: "SELECT name FROM article WHERE id = ?") { row, _ in row[0] as String }.items
            }
            #expect(ids.map(\.rawValue) == rows)
        }
    }

    @Test(arguments: filters, [ListOrder.latest, .firstArrived])
    func `are found whole among quotations`(_ filter: ArchiveFilter, order: ListOrder) async throws {
        try await withArticles { archive in
            var (query, ids, pages): (ListQuery, [QuoteID], Int) = (ListQuery(filter, order: order, limit: 3), [], 0)
            query.counts = true
            var total: Int?
            repeat {
                let page = try await archive.quotes(query)
                ids += page.items.map(\.id)
                (query.cursor, pages, total) = (page.next, pages + 1, page.total)
            } while query.cursor != nil && pages < 300
            #expect(ids.count == total && Set(ids).count == ids.count)
        }
    }

    @Test func `tell where to go on though nothing was found yet`() async throws {
        try await withArticles { archive in
            let page = try await archive.articles(ListQuery(Self.filters[1]))
            #expect(page.items.isEmpty && page.next != nil)
        }
    }
}
