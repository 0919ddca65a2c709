import ArticleStorage
import Articles

/// Reads by identifier and in lists.
struct Reading {
    let archive: SQLiteArticleRepository
    let count: Int
    private let generator = ArticleGenerator()

    init(archive: SQLiteArticleRepository, count: Int) {
        self.archive = archive
        self.count = count
    }

    func measure() async throws {
        var random = RandomSource(seed: 99)
        let ids = (0..<20_000).map { _ in generator.id(Int(random.next() % UInt64(count))) }
        try await timed("by id, one reader", ids.count) { for id in ids { _ = try await archive.document(of: id) } }
        try await latency("by id", 20_000) { _ = try await archive.document(of: ids[$0]) }
        try await latency("newest first", 1000) { _ in _ = try await archive.articles(ListQuery()) }
        try await latency("by day", 1000) { index in
            let day = CivilDate(daysSinceEpoch: 19_000 + index % 1500)
            _ = try await archive.articles(ListQuery(ArchiveFilter(dates: .published(DayRange(first: day, last: day)))))
        }
        try await latency("by speaker", 1000) { index in
            let name = Vocabulary.name(index * index % 5000)
            _ = try await archive.quotes(ListQuery(ArchiveFilter(speaker: "\(name.first) \(name.last)")))
        }
        try await latency("by first name", 1000) { index in
            _ = try await archive.quotes(ListQuery(ArchiveFilter(speaker: Vocabulary.name(index).first)))
        }
        try await latency("two words", 200) { index in
            let text = "\(Vocabulary.word(20 + index)) \(Vocabulary.word(300 + index))"
            _ = try await archive.articles(ListQuery(ArchiveFilter(search: SearchQuery(parsing: text))))
        }
        try await latency("a frequent word", 100) { index in
            _ = try await archive.articles(
                ListQuery(ArchiveFilter(search: SearchQuery(parsing: Vocabulary.word(20 + index)))))
        }
        try await latency("speakers by beginning", 1000) { index in
            _ = try await archive.speakers(SpeakerQuery(text: String(Vocabulary.name(index).first.prefix(2))))
        }
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
