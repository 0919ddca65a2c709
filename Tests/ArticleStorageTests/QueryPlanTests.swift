import Articles
import GRDB
import Synchronization
import Testing

@testable import ArticleStorage

@Suite struct `Query plans` {
    private static let days = DayRange(first: date("2026-01-01"), last: date("2026-12-31"))

    @Test func `read nothing but indexes`() async throws {
        try await withArchive { archive in
            for number in 0..<20 {
                let said = Sample.Said(words: "Ya", by: "Ana \(number % 4)", as_: "Ana")
                _ = try await archive.add(Sample.article(number, quotes: [said]))
            }
            let statements = try await traced(archive) {
                try await listEverything(archive)
            }
            #expect(statements.count >= 500)
            for sql in statements {
                let plan = try await archive.pool.read { db in
                    let explain = try db.makeStatement(sql: "EXPLAIN QUERY PLAN \(sql)")
                    explain.setUncheckedArguments([])
                    return try Row.fetchAll(explain).map { $0["detail"] as String }
                }
                // Numbers by group are made of all that is counted, in whatever order it comes.
                let sorts = plan.filter { $0.contains("TEMP B-TREE") && !sql.contains("GROUP BY") }
                let scans = plan.filter { $0.hasPrefix("SCAN") && !$0.contains("VIRTUAL TABLE") }
                #expect(sorts.isEmpty && scans.isEmpty, "\(plan) for \(sql)")
            }
        }
    }

    /// Reads two pages of each list, in every order and cut by everything, alone and beside others.
    private func listEverything(_ archive: SQLiteArticleRepository) async throws {
        for order in ListOrder.allCases {
            for first in Self.filters {
                // Alone, and beside each filter that chooses the index.
                for second in Self.drivers {
                    var filter = ArchiveFilter()
                    first(&filter)
                    second(&filter)
                    if order == .relevance, !filter.hasWords { continue }
                    var query = ListQuery(filter, order: order, limit: 2)
                    query.counts = true
                    query.cursor = try await archive.articles(query).next
                    _ = try await archive.articles(query)
                    query.cursor = nil
                    query.cursor = try await archive.quotes(query).next
                    _ = try await archive.quotes(query)
                }
            }
        }
        for change in Self.filters {
            for second in Self.drivers {
                var query = StatisticsQuery(subject: .articles, group: .day)
                change(&query.filter)
                second(&query.filter)
                for subject in StatisticsSubject.allCases {
                    for group in StatisticsGroup.allCases {
                        (query.subject, query.group) = (subject, group)
                        _ = try await archive.statistics(query)
                    }
                }
            }
        }
        for text in [nil, "ana"] {
            let page = try await archive.speakers(SpeakerQuery(text: text, limit: 2))
            _ = try await archive.speakers(SpeakerQuery(text: text, cursor: page.next, limit: 2))
        }
        var doubtful = SpeakerQuery(limit: 1)
        doubtful.onlyDoubtful = true
        _ = try await archive.speakers(doubtful)
        for text in ["ana", "s_ana-1", "ana 2"] { _ = try await archive.speakers(named: text) }
        let article = Sample.article(1)
        _ = try await archive.quotes(of: article.id)
        _ = try await archive.document(of: article.id)
        _ = try await archive.quote(article.quoteIDs[0])
        _ = try await archive.changes(since: 3, limit: 5)
    }

    private static let drivers: [@Sendable (inout ArchiveFilter) -> Void] = [
        { _ in }, { $0.site = "Kabar Lembah" }, { $0.speaker = "ana" }, { $0.language = "id" },
    ]

    private static let filters: [@Sendable (inout ArchiveFilter) -> Void] = [
        { _ in }, { $0.dates = .published(days) },
        { $0.dates = .published(days, moments: MomentRange(from: Timestamp(milliseconds: 0))) },
        { $0.dates = .undated }, { $0.dates = .ingested(MomentRange(from: Timestamp(milliseconds: 0))) },
        { $0.dates = .mentioned(days) }, { $0.site = "Kabar Lembah" }, { $0.language = "id" },
        { $0.speaker = "ana" }, { $0.speaker = "s_ana-1" }, { $0.types = [.direct] }, { $0.types = [.direct, .mixed] },
        { $0.search = SearchQuery(parsing: "panen") }, { $0.about = SearchQuery(parsing: "kata OR panen") },
        { $0.precisions = [.day, .second] }, { $0.minConfidence = 0.5 }, { $0.minWords = 1 },
        { $0.duplicates = .first },
    ]

    /// Runs calls one after another, all on the same reader, and returns their different statements.
    private func traced(
        _ archive: SQLiteArticleRepository, _ calls: () async throws -> Void
    ) async throws -> Set<String> {
        let statements = Statements()
        try await archive.pool.read { db in db.trace { statements.add($0.description) } }
        try await calls()
        try await archive.pool.read { db in db.trace() }
        return statements.selects
    }
}

/// Collects statements from a connection.
private final class Statements: Sendable {
    private let seen = Mutex<Set<String>>([])

    func add(_ sql: String) { _ = seen.withLock { $0.insert(sql) } }

    /// Ours alone: FTS5 reads its own tables, whose names it quotes.
    var selects: Set<String> { seen.withLock { $0.filter { $0.hasPrefix("SELECT") && !$0.contains("'main'.") } } }
}
