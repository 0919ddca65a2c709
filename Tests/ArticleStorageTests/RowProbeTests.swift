import Articles
import GRDB
import Testing

@testable import ArticleStorage

@Suite struct `Words that most articles have` {
    /// 60,000 rows of words, of which all have `dan`, every fifth `panen` and every hundredth `badai`.
    private func withWords(_ test: (Database) throws -> Void) async throws {
        try await withArchive { archive in
            try await archive.pool.write { db in
                try db.execute(
                    sql: """
                        WITH RECURSIVE number (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < 60000)
                        INSERT INTO article_words (rowid, body) SELECT n, 'dan' || iif(n % 5 = 0, ' panen', '')
                        || iif(n % 100 = 0, ' badai', '') FROM number
                        """)
                try db.execute(sql: "INSERT INTO sqlite_sequence VALUES ('article', 60000)")
            }
            _ = try await archive.add(Sample.article(1))
            try archive.pool.read(test)
        }
    }

    @Test func `are asked for row by row for a page, and found when that is quicker`() async throws {
        try await withWords { db in
            // A page of 200 rows takes as many questions.
            let all: [(match: String, rows: Int?, isFound: Bool)] = [
                ("dan", 25, false), ("dan", nil, true), ("dan", 200, true), ("panen", 25, true), ("badai", 25, true),
            ]
            for one in all {
                let set = try RowSet(matching: one.match, in: "article_words", forPageOf: one.rows, db: db)
                #expect(set.isFound == one.isFound, "\(one)")
            }
        }
    }

    @Test func `are in the same rows whichever way they are looked for, also after many questions`() async throws {
        try await withWords { db in
            let asked = try RowSet(matching: "dan NOT badai", in: "article_words", forPageOf: 25, db: db)
            let found = try RowSet(matching: "dan NOT badai", in: "article_words", db: db)
            #expect(asked.isFound == false)
            for row in stride(from: 60_001 as Int64, to: 0, by: -17) {
                let (isAnswered, isFound) = (try asked.contains(row), try found.contains(row))
                #expect(isAnswered == isFound)
            }
        }
    }
}
