import Articles
import HTTPCore
import Testing

@testable import ArticleAPI

@Suite struct AnswerCacheTests {
    private func stored(_ text: String, version: Int = 1) -> StoredDocument {
        StoredDocument(
            updatedAt: Timestamp(milliseconds: 1_770_000_000_000), version: version, textBytes: text.utf8.count
        ) { Array(text.utf8) }
    }

    private func key(_ number: Int) throws -> StoredAnswer.Key {
        StoredAnswer.Key(
            article: try #require(ArticleID(rawValue: "a_\(number)")), content: .text, coding: .identity)
    }

    private static func revision(_ number: UInt64) -> ArchiveRevision { ArchiveRevision(SIMD4(repeating: number)) }

    @Test func `keeps what it made`() throws {
        let cache = AnswerCache(maximumBytes: 1_000)
        _ = try cache.answer(with: stored("satu"), for: key(1), at: nil)
        // Nobody stores other content under the same version; this shows where the answer comes from.
        #expect(try cache.answer(with: stored("dua"), for: key(1), at: nil).response.body == Array("satu".utf8))
    }

    @Test func `takes another version for another answer`() throws {
        let cache = AnswerCache(maximumBytes: 1_000)
        _ = try cache.answer(with: stored("satu"), for: key(1), at: nil)
        let next = try cache.answer(with: stored("dua", version: 2), for: key(1), at: nil)
        #expect(next.response.body == Array("dua".utf8))
    }

    @Test func `answers without the archive until something is written`() throws {
        let cache = AnswerCache(maximumBytes: 1_000)
        #expect(try cache.answer(for: key(1), at: Self.revision(1))?.response.body == nil)
        _ = try cache.answer(with: stored("satu"), for: key(1), at: Self.revision(1))
        #expect(try cache.answer(for: key(1), at: Self.revision(1))?.response.body == Array("satu".utf8))
        #expect(try cache.answer(for: key(2), at: Self.revision(1))?.response.body == nil)
        #expect(try cache.answer(for: key(1), at: Self.revision(2))?.response.body == nil)
        // Something else was written: the version is the same.
        _ = try cache.answer(with: stored("other"), for: key(1), at: Self.revision(2))
        #expect(try cache.answer(for: key(1), at: Self.revision(2))?.response.body == Array("satu".utf8))
        _ = try cache.answer(with: stored("dua", version: 2), for: key(1), at: Self.revision(3))
        #expect(try cache.answer(for: key(1), at: Self.revision(3))?.response.body == Array("dua".utf8))
        // Compared when the archive could not tell its revision: asked again.
        _ = try cache.answer(with: stored("dua", version: 2), for: key(1), at: nil)
        #expect(try cache.answer(for: key(1), at: Self.revision(3))?.response.body == nil)
    }

    @Test func `lets go of what is not asked for`() throws {
        let cache = AnswerCache(maximumBytes: 100_000)
        let text = String(repeating: "a", count: 5_000)
        for number in 0..<100 {
            _ = try cache.answer(with: stored(text), for: key(number), at: nil)
            _ = try cache.answer(with: stored("x"), for: key(0), at: nil)
        }
        // Asked for all the time; only at the beginning; just now.
        #expect(try cache.answer(with: stored("new"), for: key(0), at: nil).response.body.count == 5_000)
        #expect(try cache.answer(with: stored("new"), for: key(1), at: nil).response.body.count == 3)
        #expect(try cache.answer(with: stored("new"), for: key(99), at: nil).response.body.count == 5_000)
    }

    @Test func `counts what an answer takes besides its content`() throws {
        let cache = AnswerCache(maximumBytes: 100_000)
        for number in 0..<1_000 { _ = try cache.answer(with: stored("a"), for: key(number), at: nil) }
        #expect(try cache.answer(with: stored("new"), for: key(800), at: nil).response.body.count == 3)
    }

    @Test func `keeps nothing large`() throws {
        let cache = AnswerCache(maximumBytes: 1_000)
        _ = try cache.answer(with: stored(String(repeating: "a", count: 63)), for: key(1), at: nil)
        #expect(try cache.answer(with: stored("new"), for: key(1), at: nil).response.body.count == 3)
    }

    @Test func `says when the archive can't be read`() throws {
        let cache = AnswerCache(maximumBytes: 1_000)
        let broken = StoredDocument(updatedAt: Timestamp(milliseconds: 0), version: 1, textBytes: 0) {
            () throws(RepositoryError) in throw .corrupt(detail: "torn")
        }
        #expect(throws: Problem.self) { try cache.answer(with: broken, for: key(1), at: nil) }
    }
}
