import ArticleAPI
import ArticleStorage
import Articles
import Foundation

/// Reads by identifier and in lists.
struct Reading {
    private let archive: SQLiteArticleRepository
    private let count: Int
    private let ids: [ArticleID]

    /// Opens an archive and chooses 20,000 of its articles at random.
    init(path: String) throws {
        let rows = try PlainDatabase(path: path)
        let count = Int(try rows.rows("SELECT max(id) FROM article").first?.first?.asNumber ?? 0)
        var random = RandomSource(seed: 99)
        let find = "SELECT name FROM article WHERE id = "
        ids = try (0..<20_000).compactMap { _ in
            let row = try rows.rows(find + String(1 + random.next() % UInt64(max(count, 1)))).first
            return row.flatMap { ArticleID(rawValue: $0[0].asText) }
        }
        self.count = count
        archive = try SQLiteArticleRepository(path: path, renderer: ArticleJSONRenderer())
    }

    func measure() async throws {
        let generator = ArticleGenerator()
        print("reading from \(count) articles")
        try await latency("by id, found", 20_000) { _ = try await archive.document(of: ids[$0]) }
        try await latency("by id, rendered", 20_000) { index in
            guard case .found(let stored) = try await archive.document(of: ids[index]) else { return }
            _ = try stored.bytes()
        }
        try await latency("text by id", 20_000) { index in
            guard case .found(let stored) = try await archive.text(of: ids[index]) else { return }
            _ = try stored.bytes()
        }
        try await latency("newest first", 2_000) { _ in _ = try await archive.articles(ListQuery()) }
        try await latency("by day", 2_000) { index in
            let day = CivilDate(daysSinceEpoch: 19_000 + index * 7 % 1500)
            _ = try await archive.articles(ListQuery(ArchiveFilter(dates: .published(DayRange(first: day, last: day)))))
        }
        try await latency("quotations by speaker", 2_000) { index in
            let name = Vocabulary.name(index * index % 5000)
            _ = try await archive.quotes(ListQuery(ArchiveFilter(speaker: "\(name.first) \(name.last)")))
        }
        try await latency("newest quotations", 2_000) { _ in _ = try await archive.quotes(ListQuery()) }
        try await latency("two words", 1_000) { index in
            let words = generator.twoWords(index * 31 % max(count, 1))
            _ = try await archive.articles(ListQuery(ArchiveFilter(search: SearchQuery(parsing: words))))
        }
        // The words that about a tenth of the articles have, by their ranks in the vocabulary.
        try await latency("a word that one in ten has", 200) { index in
            let word = Vocabulary.word(Vocabulary.frequent.count + 40 + index % 40)
            _ = try await archive.articles(ListQuery(ArchiveFilter(search: SearchQuery(parsing: word))))
        }
        try await latency("a word that most have", 20) { index in
            let search = SearchQuery(parsing: Vocabulary.frequent[10 + index])
            _ = try await archive.articles(ListQuery(ArchiveFilter(search: search)))
        }
        try archive.close()
    }

    private func latency(_ name: String, _ times: Int, _ call: (Int) async throws -> Void) async throws {
        let clock = ContinuousClock()
        var taken: [Duration] = []
        for index in 0..<times {
            let start = clock.now
            try await call(index)
            taken.append(clock.now - start)
        }
        report(name, taken)
    }
}
