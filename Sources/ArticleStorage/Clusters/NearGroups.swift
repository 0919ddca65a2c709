import Articles
import GRDB

/// Groups of rows whose texts are nearly the same: articles, or quotations.
///
/// Two rows are linked when their sketches resemble each other, and found to be when these share a key; a group is all that
/// links lead to, and its key the least of its rows.
struct NearGroups {
    /// What is grouped.
    enum Kind: String {
        case article
        case quote
    }

    private let db: Database
    private let kind: Kind
    private let threshold: Double

    /// The most rows that are looked at for one key, the last ones: a key that more share is that of a set phrase.
    private static let rowsPerKey = 24

    init(_ kind: Kind, _ db: Database) {
        (self.kind, self.db) = (kind, db)
        threshold = (kind == .article ? Sketch.Shape.article : .quote).threshold
    }

    /// Adds a row and joins the groups that it links.
    ///
    /// - Parameters:
    ///   - row: The key of the row, greater than those of all others of its kind.
    ///   - sketch: The sketch of its text.
    /// - Throws: `DatabaseError`.
    func add(_ row: Int64, _ sketch: Sketch) throws {
        let near = try near(sketch)
        let group = near.map(\.group).min()
        for other in Set(near.map(\.group)) {
            guard let group else { break }
            // The group that stays is not written again: with each row that joins it, that would take longer.
            if other != group {
                try db.run("UPDATE \(kind)_sketch SET group_id = ? WHERE group_id = ?", .number(group), .number(other))
            }
            try db.run("UPDATE \(kind)_sketch SET group_id = ? WHERE \(kind)_id = ?", .number(group), .number(other))
        }
        try db.run(
            "INSERT INTO \(kind)_sketch (\(kind)_id, body, sketch, group_id) VALUES (?, ?, ?, ?)", .number(row),
            .number(sketch.body), .bytes(sketch.bits), .optional(group))
        for key in Set(sketch.keys) {
            try db.run("INSERT INTO \(kind)_key VALUES (?, ?)", .number(Int64(key)), .number(row))
        }
    }

    /// Takes a row out and groups again what it linked.
    func remove(_ row: Int64, _ sketch: Sketch) throws {
        for key in Set(sketch.keys) {
            try db.run("DELETE FROM \(kind)_key WHERE key = ? AND \(kind)_id = ?", .number(Int64(key)), .number(row))
        }
        let group = try db.number("SELECT ifnull(group_id, 0) FROM \(kind)_sketch WHERE \(kind)_id = ?", .number(row))
        try db.run("DELETE FROM \(kind)_sketch WHERE \(kind)_id = ?", .number(row))
        if let group, group > 0 { try regroup(try members(group)) }
    }

    private struct Member {
        let row: Int64
        let bits: [UInt8]
        /// The group's key, or the row's own.
        let group: Int64
    }

    /// The rows that a sketch links.
    private func near(_ sketch: Sketch) throws -> [Member] {
        let rows = try db.cachedStatement(
            sql: "SELECT \(kind)_id FROM \(kind)_key WHERE key = ? ORDER BY \(kind)_id DESC LIMIT \(Self.rowsPerKey)")
        let find = try db.cachedStatement(
            sql: "SELECT \(kind)_id, sketch, ifnull(group_id, \(kind)_id) FROM \(kind)_sketch WHERE \(kind)_id = ?")
        let candidates = try Set(sketch.keys.flatMap { try Int64.fetchAll(rows, arguments: [Int64($0)]) })
        return try candidates.compactMap { row in
            guard let member = try Row.fetchOne(find, arguments: [row]).map(member) else { return nil }
            return Sketch.resemblance(member.bits, sketch.bits) >= threshold ? member : nil
        }
    }

    private func members(_ group: Int64) throws -> [Member] {
        try Row.fetchAll(
            db.cachedStatement(
                sql: "SELECT \(kind)_id, sketch, group_id FROM \(kind)_sketch WHERE group_id = ? ORDER BY \(kind)_id"),
            arguments: [group]
        ).map(member)
    }

    private func member(_ row: Row) throws -> Member {
        Member(row: row[0], bits: try row.bytes(at: 1), group: row[2])
    }

    /// Groups rows by their sketches.
    private func regroup(_ members: [Member]) throws {
        var rest = members
        while let first = rest.first {
            rest.removeFirst()
            var (group, next) = ([first], 0)
            while next < group.count {
                let linked = group[next].bits
                let found = rest.filter { Sketch.resemblance($0.bits, linked) >= threshold }
                rest.removeAll { Sketch.resemblance($0.bits, linked) >= threshold }
                group += found
                next += 1
            }
            // Rows are in order, so the first of a group is its least.
            for member in group {
                try db.run(
                    "UPDATE \(kind)_sketch SET group_id = ? WHERE \(kind)_id = ?",
                    group.count > 1 ? .number(first.row) : .null, .number(member.row))
            }
        }
    }
}
