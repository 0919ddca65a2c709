import Articles
import GRDB
import Synchronization
import Testing

@testable import ArticleStorage

@Suite struct `Shared commits` {
    @Test func `keep every article of many posted at once`() async throws {
        try await withArchive { archive in
            try await withThrowingTaskGroup(of: Addition.self) { group in
                for number in 0..<300 { group.addTask { try await archive.add(Sample.article(number)) } }
                for try await addition in group { #expect(addition.isNew) }
            }
            let speaker = try await archive.speakers(SpeakerQuery()).items
            #expect(speaker.map(\.quoteCount) == [300])
        }
    }

    @Test func `make one article of the same text posted at once`() async throws {
        try await withArchive { archive in
            let created = try await withThrowingTaskGroup(of: Addition.self) { group in
                for number in 0..<50 {
                    var article = Sample.article(number)
                    article.contentHash = Sample.article(0).contentHash
                    group.addTask { [article] in try await archive.add(article) }
                }
                return try await group.reduce(0) { $0 + ($1.isNew ? 1 : 0) }
            }
            #expect(created == 1)
            #expect(try await archive.articles(ListQuery()).items.count == 1)
        }
    }

    /// What a writer that fails after it has added an article says.
    private struct Undone: Error {}

    /// An article with a quotation of one speaker in a role of its own.
    private static func speaking(_ number: Int) -> Article {
        let said = Sample.Said(words: "Ya \(number)", by: "Ratna Wulandari", role: "Bupati Lembah \(number)")
        return Sample.article(number, site: "Kabar \(number % 2)", quotes: [said])
    }

    @Test func `forget whom they met in a transaction that was undone`() async throws {
        try await withArchive { archive in
            _ = try await archive.add(Self.speaking(1))
            await withTaskGroup(of: Void.self) { group in
                for number in 2..<40 {
                    group.addTask {
                        guard number % 3 == 0, let prepared = try? PreparedArticle(Self.speaking(number)) else {
                            _ = try? await archive.add(Self.speaking(number))
                            return
                        }
                        try? await archive.write { db in
                            _ = try archive.memory.lend(in: db) { try $0.add(prepared) }
                            throw Undone()
                        }
                    }
                }
            }
            let kept = 1 + (2..<40).filter { $0 % 3 != 0 }.count
            #expect(try await archive.articles(ListQuery(limit: 200)).items.count == kept)
            let speaker = try #require(try await archive.speakers(SpeakerQuery()).items.first)
            #expect(speaker.quoteCount == kept && speaker.articleCount == kept && speaker.siteCount == 2)
            let full = try #require(try await archive.speakers(named: "s_ratna-wulandari").first)
            #expect(try await archive.speaker(full.id)?.roles.count == kept)
            #expect(try archive.check().findings.isEmpty)
        }
    }

    @Test func `let a bad article fail alone`() async throws {
        try await withArchive { archive in
            let outcomes = await withTaskGroup(of: (Int, Bool).self) { group in
                for number in 0..<60 {
                    var article = Sample.article(number, quotes: [.init(words: "Ya", by: "Orang \(number)")])
                    // Every third takes the identifier of the same quotation.
                    if number % 3 == 0 { article.quoteIDs = Sample.article(1).quoteIDs }
                    group.addTask { [article] in
                        do { return (number, try await archive.add(article).isNew) } catch {
                            return (number, false)
                        }
                    }
                }
                return await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
            }
            let kept = Set(outcomes.filter(\.value).keys)
            // Of the articles that share the identifier, the first to arrive has it.
            #expect(kept.filter { $0 % 3 != 0 && $0 != 1 }.count == 39)
            #expect(kept.count == 40)
            let listed = Set(try await archive.articles(ListQuery(limit: 200)).items.map(\.id))
            #expect(listed == Set(kept.map { Sample.article($0).id }))
            let speakers = try await archive.speakers(SpeakerQuery(limit: 200)).items
            #expect(Set(speakers.map(\.name)) == Set(kept.map { "Orang \($0)" }))
        }
    }

    @Test func `hold many writes`() async throws {
        let commits = CommitCount()
        try await withArchive { archive in
            try await archive.pool.writeWithoutTransaction { $0.add(transactionObserver: commits) }
            try await withThrowingTaskGroup(of: Void.self) { group in
                for number in 0..<400 { group.addTask { _ = try await archive.add(Sample.article(number)) } }
                try await group.waitForAll()
            }
        }
        #expect((1..<200).contains(commits.value))
    }
}

/// Counts the commits of a connection.
private final class CommitCount: TransactionObserver, Sendable {
    private let count = Mutex(0)

    var value: Int { count.withLock { $0 } }

    func observes(eventsOfKind eventKind: DatabaseEventKind) -> Bool { true }
    func databaseDidChange(with event: DatabaseEvent) {}
    func databaseDidCommit(_ db: Database) { count.withLock { $0 += 1 } }
    func databaseDidRollback(_ db: Database) {}
}
