import Articles
import GRDB
import Testing

@testable import ArticleStorage

@Suite("Requests with a key") struct KeyedRequestTests {
    private static let noon: Int64 = 1_770_000_000_000

    private func request(_ number: UInt8, after milliseconds: Int64 = 0, digest: UInt8 = 7) -> KeyedRequest {
        KeyedRequest(
            name: Array(repeating: number, count: 32), digest: Array(repeating: digest, count: 32),
            madeAt: Timestamp(milliseconds: Self.noon + milliseconds))
    }

    @Test("are known with what they came to, for a day, and over a restart")
    func day() async throws {
        let folder = try TemporaryFolder()
        let outcome = KeyedOutcome(digest: request(1).digest, isNew: false, result: "a")
        let before = try SQLiteArticleRepository(path: folder.file("archive"), renderer: PlainRenderer())
        try await before.keep(outcome, of: request(1))
        try before.close()
        let archive = try SQLiteArticleRepository(path: folder.file("archive"), renderer: PlainRenderer())
        #expect(try archive.outcome(of: request(1, after: KeyedRequest.lifetime - 1)) == outcome)
        #expect(try archive.outcome(of: request(1, after: KeyedRequest.lifetime)) == nil)
        #expect(try archive.outcome(of: request(2)) == nil)
        try archive.close()
    }

    @Test("are written with the article, or neither is")
    func together() async throws {
        try await withArchive { archive in
            let article = Sample.article(1)
            let added = try await archive.add(article, for: request(1))
            #expect(added == .created)
            #expect(try archive.outcome(of: request(1))?.result == article.id.rawValue)
            #expect(try archive.outcome(of: request(1))?.isNew == true)
            // Another process was faster: the article of the second is not kept either.
            await #expect(throws: RepositoryError.self) {
                try await archive.add(Sample.article(2), for: request(1))
            }
            #expect(try await archive.text(of: Sample.article(2).id).isAbsent)
            let again = try await archive.add(Sample.article(1), for: request(2))
            #expect(again == .existing(article.id))
            #expect(try archive.outcome(of: request(2))?.isNew == false)
        }
    }

    @Test("make room for others when they are a day old")
    func bounded() async throws {
        try await withArchive { archive in
            let outcome = KeyedOutcome(digest: request(1).digest, isNew: true, result: "a")
            for number in 1...20 { try await archive.keep(outcome, of: request(UInt8(number))) }
            // The name of an old one is free again.
            try await archive.keep(outcome, of: request(20, after: KeyedRequest.lifetime))
            try await archive.keep(outcome, of: request(21, after: KeyedRequest.lifetime))
            let count = try archive.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM keyed_request") }
            #expect(count == 2)
        }
    }
}
