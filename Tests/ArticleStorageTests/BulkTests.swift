import Articles
import Testing

@testable import ArticleStorage

@Suite struct `Adding many articles` {
    @Test func `tells what became of each, in order`() async throws {
        try await withArchive { archive in
            var articles = (0..<40).map { Sample.article($0) }
            articles[7].contentHash = articles[3].contentHash
            articles[9].id = articles[2].id
            let results = try await archive.add(contentsOf: articles, allOrNothing: false)
            #expect(results.count == 40)
            for (index, result) in results.enumerated() {
                switch (index, result) {
                case (7, .success(.existing(let id))): #expect(id == articles[3].id)
                case (9, .failure(.conflict)): break
                case (_, .success(.created)): #expect(index != 7 && index != 9)
                default: #expect(Bool(false), "\(index): \(result)")
                }
            }
            #expect(try await archive.articles(ListQuery(limit: 200)).items.count == 38)
        }
    }

    @Test func `keeps all or nothing when asked to`() async throws {
        try await withArchive { archive in
            var articles = (0..<10).map { Sample.article($0) }
            articles[9].id = articles[2].id
            await #expect(throws: RepositoryError.self) {
                _ = try await archive.add(contentsOf: articles, allOrNothing: true)
            }
            #expect(try await archive.articles(ListQuery()).items.isEmpty)
            #expect(try await archive.speakers(SpeakerQuery()).items.isEmpty)
            articles[9].id = Sample.article(9).id
            let results = try await archive.add(contentsOf: articles, allOrNothing: true)
            #expect(results.count == 10)
        }
    }

    @Test func `takes none`() async throws {
        try await withArchive { archive in
            let results = try await archive.add(contentsOf: [], allOrNothing: true)
            #expect(results.isEmpty)
        }
    }

    @Test func `gives the identifiers that became true, not those expected`() async throws {
        try await withArchive { archive in
            // Both expect s_ana-lim while neither is there.
            let articles = ["Ana-Lim", "Ana Lim"].enumerated().map { index, name in
                Sample.article(index, quotes: [.init(words: "Ya", by: name)])
            }
            _ = try await archive.add(contentsOf: articles, allOrNothing: true)
            let quotes = try await archive.quotes(ListQuery()).items
            #expect(
                quotes.map(\.speakerIDs)
                    == quotes.map { quote in
                        ["Ana-Lim": "s_ana-lim", "Ana Lim": "s_ana-lim-2"].compactMapValues(SpeakerID.init(rawValue:))
                            .filter { $0.key == quote.quote.speaker?.name }
                    })
        }
    }
}
