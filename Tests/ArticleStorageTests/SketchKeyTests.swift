import Articles
import GRDB
import Testing

@testable import ArticleStorage

@Suite struct `Keys of sketches` {
    /// Keys of a row that spread over all parts, and one that all rows have.
    private static func keys(_ row: Int64) -> Set<UInt32> { [UInt32(truncatingIfNeeded: row &* 2_654_435_761), 7] }

    private func counts(_ db: Database) throws -> [Int] {
        try ["quote_key_recent", "quote_key"].map { try Int.fetchOne(db, sql: "SELECT count(*) FROM \($0)") ?? 0 }
    }

    @Test func `find the last rows wherever their entries are, and none that was taken out`() async throws {
        try await withArchive { archive in
            try await archive.pool.write { db in
                let keys = SketchKeys(.quote, db, archive.memory.sketches)
                let rows: ClosedRange<Int64> = 1...140_000
                for row in rows {
                    try keys.add(row.isMultiple(of: 1000) ? Self.keys(row) : [Self.keys(row).max() ?? 0], row: row)
                }
                // A row is forgotten when all parts have moved since it came, which is when 131,104 others have come.
                let moved = try counts(db)
                #expect(moved[0] == 131_105 && moved[1] > 40_000)
                // The same with the memory, and when a restart has lost it.
                for _ in 0..<2 {
                    for row in stride(from: rows.lowerBound, through: rows.upperBound, by: 997) {
                        #expect(try keys.rows(of: Self.keys(row).max() ?? 0).contains(row))
                    }
                    #expect(try keys.rows(of: 7) == (125...140).reversed().map { Int64($0 * 1000) })
                    #expect(try keys.rows(of: 8) == [])
                    archive.memory.sketches.forget()
                }
                for row in [139_000, 130_000, 2_000] as [Int64] { try keys.remove(Self.keys(row), row: row) }
                for _ in 0..<2 {
                    #expect(
                        try keys.rows(of: 7) == [
                            140_000, 138_000, 137_000, 136_000, 135_000, 134_000, 133_000, 132_000,
                            131_000, 129_000, 128_000, 127_000, 126_000, 125_000, 124_000, 123_000,
                        ])
                    archive.memory.sketches.forget()
                }
            }
        }
    }

    @Test func `know the rows that another connection wrote`() async throws {
        try await withArchive { archive in
            try await archive.pool.write { db in
                let others = SketchMemory()
                let (own, other) = (
                    SketchKeys(.article, db, archive.memory.sketches), SketchKeys(.article, db, others)
                )
                try own.add([5], row: 1)
                try other.add([5], row: 2)
                #expect(try own.rows(of: 5) == [1])
                archive.memory.sketches.readOn()
                #expect(try own.rows(of: 5) == [2, 1])
                try own.add([5], row: 3)
                others.readOn()
                #expect(try other.rows(of: 5) == [3, 2, 1])
            }
        }
    }

    @Test func `forget rows that were undone`() async throws {
        try await withArchive { archive in
            struct Undone: Error {}
            _ = try await archive.add(Sample.article(1))
            try? await archive.write { db in
                try SketchKeys(.article, db, archive.memory.sketches).add([5], row: 2)
                throw Undone()
            }
            let rows = try await archive.pool.write { db in
                try SketchKeys(.article, db, archive.memory.sketches).rows(of: 5)
            }
            #expect(rows == [])
        }
    }

    @Test func `move part by part, also past rows that have none`() {
        var recent = RecentKeys()
        recent.add([1 << 31, 0], row: 1)
        recent.add([1 << 31], row: 2)
        #expect(recent.rows(of: 1 << 31, atMost: 16) == [2, 1] && recent.rows(of: 1 << 31, atMost: 1) == [2])
        #expect(recent.take(part: RecentKeys.parts / 2).map(RecentKeys.row) == [1, 2])
        #expect(recent.take(part: RecentKeys.parts / 2) == [] && recent.rows(of: 1 << 31, atMost: 16) == [])
        #expect(recent.rows(of: 0, atMost: 16) == [1] && recent.rows(of: 1, atMost: 16) == [])
        recent.remove([0], row: 2)
        #expect(recent.rows(of: 0, atMost: 16) == [1])
        recent.remove([0], row: 1)
        #expect(recent.rows(of: 0, atMost: 16) == [] && recent.lastRow == 2)
    }
}
