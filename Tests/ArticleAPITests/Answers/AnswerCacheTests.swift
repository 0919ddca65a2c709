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

    private func key(_ number: Int, version: Int = 1) throws -> StoredAnswer.Key {
        StoredAnswer.Key(
            article: try #require(ArticleID(rawValue: "a_\(number)")), version: version, duplicate: nil, content: .text,
            coding: .identity)
    }

    @Test func `keeps what it made`() throws {
        let cache = AnswerCache(maximumBytes: 1_000)
        _ = try cache.answer(with: stored("satu"), for: key(1))
        // Nobody stores other content under the same version; this shows where the answer comes from.
        #expect(try cache.answer(with: stored("dua"), for: key(1)).response.body == Array("satu".utf8))
    }

    @Test func `takes another version for another answer`() throws {
        let cache = AnswerCache(maximumBytes: 1_000)
        _ = try cache.answer(with: stored("satu"), for: key(1))
        let next = try cache.answer(with: stored("dua", version: 2), for: key(1, version: 2))
        #expect(next.response.body == Array("dua".utf8))
    }

    @Test func `lets go of what is not asked for`() throws {
        let cache = AnswerCache(maximumBytes: 1_000)
        let text = String(repeating: "a", count: 50)
        for number in 0..<100 {
            _ = try cache.answer(with: stored(text), for: key(number))
            _ = try cache.answer(with: stored("x"), for: key(0))
        }
        // Asked for all the time; only at the beginning; just now.
        #expect(try cache.answer(with: stored("new"), for: key(0)).response.body.count == 50)
        #expect(try cache.answer(with: stored("new"), for: key(1)).response.body.count == 3)
        #expect(try cache.answer(with: stored("new"), for: key(99)).response.body.count == 50)
    }

    @Test func `keeps nothing large`() throws {
        let cache = AnswerCache(maximumBytes: 1_000)
        _ = try cache.answer(with: stored(String(repeating: "a", count: 63)), for: key(1))
        #expect(try cache.answer(with: stored("new"), for: key(1)).response.body.count == 3)
    }

    @Test func `says when the archive can't be read`() throws {
        let cache = AnswerCache(maximumBytes: 1_000)
        let broken = StoredDocument(updatedAt: Timestamp(milliseconds: 0), version: 1, textBytes: 0) {
            () throws(RepositoryError) in throw .corrupt(detail: "torn")
        }
        #expect(throws: Problem.self) { try cache.answer(with: broken, for: key(1)) }
    }
}
