import GRDB

/// What rows of like words are found by: entries of a key's 32 bits and a row's 31.
///
/// Keys have no order, so in a table of many entries each one that arrives is a page that is written anew. They gather in a
/// small table; with every 32nd quotation or eighth article, the entries of one of 4,096 parts of all keys move from there
/// to the large one, and lie so close together that many share a page (the two lowest levels of a log-structured merge
/// tree, O'Neil and others, 1996).
struct SketchKeys {
    private let db: Database
    private let sql: SQL

    /// The most rows that are found for one key, the last ones: a key that more share is that of a set phrase.
    private static let rowsPerKey = 16
    /// How many rows come before the entries of a part move.
    private let rowsPerMove: Int64
    /// The bits of an entry that tell its part.
    private static let partBits: Int64 = 12
    /// The bits of an entry.
    private static let bits: Int64 = 63
    /// The bits of an entry that are the row's: a row above 2^31 is found only by chance, and never taken for another.
    private static let rows: Int64 = 1 << 31 - 1

    init(_ kind: NearGroups.Kind, _ db: Database) {
        self.db = db
        // About four quotations come with an article.
        (sql, rowsPerMove) = kind == .article ? (Self.articles, 8) : (Self.quotes, 32)
    }

    /// The rows of a key, the last ones first.
    func rows(of key: UInt32) throws -> [Int64] {
        let places = Self.places(of: key)
        return try db.all(sql.find, .number(places.lowerBound), .number(places.upperBound)) { $0.number(0) & Self.rows }
    }

    /// Adds a row under its keys.
    func add(_ keys: Set<UInt32>, row: Int64) throws {
        for key in keys { try db.run(sql.add, .number(Self.entry(key, row))) }
        if row % rowsPerMove == 0 { try move(part: row / rowsPerMove % (1 << Self.partBits)) }
    }

    /// Takes a row out.
    func remove(_ keys: Set<UInt32>, row: Int64) throws {
        for remove in sql.remove {
            for key in keys { try db.run(remove, .number(Self.entry(key, row))) }
        }
    }

    private func move(part: Int64) throws {
        let first = part << (Self.bits - Self.partBits)
        let last = first | (1 << (Self.bits - Self.partBits) - 1)
        for move in sql.move { try db.run(move, .number(first), .number(last)) }
    }

    private static func entry(_ key: UInt32, _ row: Int64) -> Int64 { places(of: key).lowerBound | row & rows }

    /// The entries that a key can have.
    private static func places(of key: UInt32) -> ClosedRange<Int64> {
        let first = Int64(key) << 31
        return first...first | rows
    }

    // MARK: Statements

    private static let articles = SQL("article_key")
    private static let quotes = SQL("quote_key")

    /// The statements for the two tables of a kind, written out once.
    private struct SQL {
        let find: String
        let add: String
        let remove: [String]
        let move: [String]

        init(_ table: String) {
            let lying = "id >= ?1 AND id <= ?2"
            let last = { (table: String) in
                "SELECT id FROM (SELECT id FROM \(table) WHERE \(lying) ORDER BY id DESC LIMIT \(rowsPerKey))"
            }
            // All entries of a key move at once: those that did not are the last ones.
            find = "\(last("\(table)_recent")) UNION ALL \(last(table)) LIMIT \(rowsPerKey)"
            add = "INSERT INTO \(table)_recent VALUES (?)"
            remove = ["\(table)_recent", table].map { "DELETE FROM \($0) WHERE id = ?" }
            move = [
                "INSERT OR IGNORE INTO \(table) SELECT id FROM \(table)_recent WHERE \(lying) ORDER BY id",
                "DELETE FROM \(table)_recent WHERE \(lying)",
            ]
        }
    }
}
