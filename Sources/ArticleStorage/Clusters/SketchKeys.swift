import GRDB
import Synchronization

/// What rows of like words are found by.
///
/// Keys have no order, so in a table of many entries each one that arrives is a page that is written anew. They gather in
/// memory, and row by row in a small table from which the memory is filled again; with every 32nd quotation or eighth
/// article, the entries of one of 4,096 parts of all keys move to the large one, and lie so close together that many share
/// a page (the two lowest levels of a log-structured merge tree, O'Neil and others, 1996).
struct SketchKeys {
    private let db: Database
    private let sql: SQL
    private let memory: SketchMemory
    private let kind: NearGroups.Kind

    /// The most rows that are found for one key, the last ones: a key that more share is that of a set phrase.
    private static let rowsPerKey = 16

    init(_ kind: NearGroups.Kind, _ db: Database, _ memory: SketchMemory) {
        (self.db, self.kind, self.memory) = (db, kind, memory)
        sql = kind == .article ? Self.articles : Self.quotes
    }

    /// The rows of a key, the last ones first.
    func rows(of key: UInt32) throws -> [Int64] {
        let recent = try withRecent { $0.rows(of: key, atMost: Self.rowsPerKey) }
        guard recent.count < Self.rowsPerKey else { return recent }
        let places = RecentKeys.entries(of: key)
        let older = try db.all(
            sql.find, .number(places.lowerBound), .number(places.upperBound), .number(Self.rowsPerKey - recent.count)
        ) { RecentKeys.row(of: $0.number(0)) }
        return recent + older
    }

    /// Adds a row under its keys.
    func add(_ keys: Set<UInt32>, row: Int64) throws {
        let rowsPerMove = kind.rowsPerMove
        try withRecent { recent in
            try db.run(sql.add, .number(row), .bytes(Self.bytes(keys)))
            let steps = recent.lastRow / rowsPerMove..<max(row, recent.lastRow) / rowsPerMove
            recent.add(keys, row: row)
            // Rows without keys may have been skipped, after a long deletion many of them.
            for step in steps.suffix(Int(RecentKeys.parts)) {
                for entry in recent.take(part: step % RecentKeys.parts) { try db.run(sql.move, .number(entry)) }
            }
            guard !steps.isEmpty else { return }
            // Each part has moved since these rows came.
            try db.run(sql.forget, .number(row - (RecentKeys.parts + 1) * rowsPerMove))
        }
    }

    /// Takes a row out.
    func remove(_ keys: Set<UInt32>, row: Int64) throws {
        try withRecent { $0.remove(keys, row: row) }
        try db.run(sql.removeRecent, .number(row))
        for key in keys { try db.run(sql.remove, .number(RecentKeys.entry(key, row))) }
    }

    /// Lends the memory, filled with what was written since it was last.
    private func withRecent<Value: Sendable>(_ body: (inout RecentKeys) throws -> Value) throws -> Value {
        try (kind == .article ? memory.articles : memory.quotes).lend { recent in
            if !recent.isCurrent { try readOn(&recent) }
            return try body(&recent)
        }
    }

    private func readOn(_ recent: inout RecentKeys) throws {
        let rows = try db.all(sql.read, .number(recent.lastRow)) { (row: $0.number(0), keys: $0.bytes(1)) }
        for (row, bytes) in rows { recent.add(Self.keys(bytes), row: row) }
        recent.isCurrent = true
    }

    /// Keys in four bytes each, the highest first.
    private static func bytes(_ keys: Set<UInt32>) -> [UInt8] {
        keys.flatMap { key in stride(from: 24, through: 0, by: -8).map { UInt8(truncatingIfNeeded: key >> $0) } }
    }

    private static func keys(_ bytes: [UInt8]) -> [UInt32] {
        stride(from: 3, to: bytes.count, by: 4).map { last in
            bytes[last - 3...last].reduce(0) { $0 << 8 | UInt32($1) }
        }
    }

    // MARK: Statements

    private static let articles = SQL("article_key")
    private static let quotes = SQL("quote_key")

    /// The statements for the two tables of a kind, written out once.
    private struct SQL {
        let find: String
        let read: String
        let add: String
        let move: String
        let forget: String
        let remove: String
        let removeRecent: String

        init(_ table: String) {
            find = "SELECT id FROM \(table) WHERE id >= ? AND id <= ? ORDER BY id DESC LIMIT ?"
            read = "SELECT id, keys FROM \(table)_recent WHERE id > ? ORDER BY id"
            add = "INSERT INTO \(table)_recent VALUES (?, ?)"
            move = "INSERT OR IGNORE INTO \(table) VALUES (?)"
            forget = "DELETE FROM \(table)_recent WHERE id < ?"
            remove = "DELETE FROM \(table) WHERE id = ?"
            removeRecent = "DELETE FROM \(table)_recent WHERE id = ?"
        }
    }
}

extension NearGroups.Kind {
    /// How many rows come before the entries of a part move; about four quotations come with an article.
    fileprivate var rowsPerMove: Int64 { self == .article ? 8 : 32 }
}
