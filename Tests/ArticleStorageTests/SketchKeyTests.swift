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
                let keys = SketchKeys(.quote, db)
                let rows: ClosedRange<Int64> = 1...140_000
                for row in rows {
                    try keys.add(row.isMultiple(of: 1000) ? Self.keys(row) : [Self.keys(row).max() ?? 0], row: row)
                }
                let moved = try counts(db)
                #expect(moved[0] > 0 && moved[1] > moved[0] / 2)
                #expect(moved[0] + moved[1] == 140_140)
                for row in stride(from: rows.lowerBound, through: rows.upperBound, by: 997) {
                    #expect(try keys.rows(of: Self.keys(row).max() ?? 0).contains(row))
                }
                let newest = (125...140).reversed().map { Int64($0 * 1000) }
                #expect(try keys.rows(of: 7) == newest)
                for row in [139_000, 130_000, 2_000] as [Int64] { try keys.remove(Self.keys(row), row: row) }
                #expect(
                    try keys.rows(of: 7) == [
                        140_000, 138_000, 137_000, 136_000, 135_000, 134_000, 133_000, 132_000,
                        131_000, 129_000, 128_000, 127_000, 126_000, 125_000, 124_000, 123_000,
                    ])
                #expect(try counts(db).reduce(0, +) == 140_134)
                #expect(try keys.rows(of: 8) == [])
            }
        }
    }
}
