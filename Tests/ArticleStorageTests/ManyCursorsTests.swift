import Articles
import Testing

@testable import ArticleStorage

@Suite struct `Ten thousand walks over lists at once` {
    /// A walk over a list, between two pages.
    private struct Walk: Sendable {
        var query: ListQuery
        var seen: [ArticleID] = []
    }

    private static let filters: [ArchiveFilter] = [
        ArchiveFilter(), ArchiveFilter(site: "Kabar Lembah"), ArchiveFilter(speaker: "Ratna Wulandari"),
        ArchiveFilter(types: [.direct]), ArchiveFilter(search: SearchQuery(parsing: "panen")),
    ]

    @Test func `each see every article once, in their order`() async throws {
        try await withArchive { archive in
            let count = 6
            for number in 0..<count {
                _ = try await archive.add(Sample.article(number, published: "2026-02-0\(1 + number % 3)"))
            }
            let orders = ListOrder.allCases.filter { $0 != .relevance }
            var walks = (0..<10_000).map { number in
                Walk(
                    query: ListQuery(
                        Self.filters[number % Self.filters.count], order: orders[number % orders.count], limit: 3))
            }
            // All hold a cursor between two rounds, and no two that follow each other are of one list.
            repeat {
                walks = try await advance(walks, in: archive)
            } while walks.contains { $0.query.cursor != nil }
            for walk in walks { #expect(Set(walk.seen).count == count && walk.seen.count == count) }
            let byList = Dictionary(grouping: walks) { $0.query }
            #expect(byList.count == 20 && byList.values.allSatisfy { Set($0.map(\.seen)).count == 1 })
        }
    }

    /// Takes the next page of every walk, many at a time.
    private func advance(_ walks: [Walk], in archive: SQLiteArticleRepository) async throws -> [Walk] {
        try await withThrowingTaskGroup(of: [(Int, Walk)].self) { group in
            for part in 0..<8 {
                group.addTask {
                    var moved: [(Int, Walk)] = []
                    for index in stride(from: part, to: walks.count, by: 8) {
                        var walk = walks[index]
                        guard walk.seen.isEmpty || walk.query.cursor != nil else { continue }
                        let page = try await archive.articles(walk.query)
                        walk.seen += page.items.map(\.id)
                        walk.query.cursor = page.next
                        moved.append((index, walk))
                    }
                    return moved
                }
            }
            var next = walks
            for try await moved in group { for (index, walk) in moved { next[index] = walk } }
            return next
        }
    }
}
