import Articles
import GRDB

/// Groups of rows whose texts are nearly the same: articles, or quotations.
///
/// Two rows are linked when their sketches resemble each other, and found to be when these share a key. What links lead to is
/// one group; its key is the least of its rows, or was until a large group lost it or took in others.
struct NearGroups {
    /// What is grouped; the name of the table.
    enum Kind: String {
        case article
        case quote

        /// Finds a row's sketch and group. Written out: making the text takes as long as the search.
        fileprivate var findMember: String {
            switch self {
            case .article: "SELECT id, sketch, ifnull(group_id, id) FROM article WHERE id = ?"
            case .quote: "SELECT id, sketch, ifnull(group_id, id) FROM quote WHERE id = ?"
            }
        }
    }

    private let db: Database
    private let kind: Kind
    private let keys: SketchKeys
    private let threshold: Double
    private let mostJoined: Int

    /// The most rows of a group that another takes in.
    static let usualMostJoined = 1024
    /// The most rows of a group that is taken apart and put together again when it loses one.
    private static let mostRegrouped = 64

    init(_ kind: Kind, _ db: Database, _ memory: SketchMemory, mostJoined: Int = usualMostJoined) {
        (self.kind, self.db, self.mostJoined, keys) = (kind, db, mostJoined, SketchKeys(kind, db, memory))
        threshold = (kind == .article ? Sketch.Shape.article : .quote).threshold
    }

    /// Finds the group of a text that has no row yet, and makes one group of all that the text links.
    ///
    /// Groups of more than 1,024 stay apart, whatever links them: who may post one article shall not set off the writing of
    /// all rows of an archive. The text joins the first of them.
    ///
    /// - Parameter sketch: The sketch of the text.
    /// - Returns: The group's key, or `nil` when nothing is linked.
    /// - Throws: `DatabaseError`.
    /// - Complexity: A search for each key, and O(*n*) in the rows of groups that become one, 1,024 of each at the most.
    func join(_ sketch: Sketch) throws -> Int64? {
        let groups = Set(try near(sketch).map(\.group)).sorted()
        let large = groups.count > 1 ? try groups.filter(isLarge) : []
        guard let group = large.first ?? groups.first else { return nil }
        for other in groups where other == group || !large.contains(other) {
            // The group that stays is not written again: with each row that joins it, that would take longer.
            if other != group {
                try db.run("UPDATE \(kind) SET group_id = ? WHERE group_id = ?", .number(group), .number(other))
            }
            // A row that was alone.
            try db.run(
                "UPDATE \(kind) SET group_id = ? WHERE id = ? AND group_id IS NOT ?", .number(group), .number(other),
                .number(group))
        }
        return group
    }

    private func isLarge(_ group: Int64) throws -> Bool {
        let count = "SELECT count(*) FROM (SELECT 1 FROM \(kind) WHERE group_id = ? LIMIT ?)"
        return try db.number(count, .number(group), .number(mostJoined + 1)) ?? 0 > mostJoined
    }

    /// Lets a row be found by its sketch.
    func addKeys(of sketch: Sketch, _ row: Int64) throws {
        try keys.add(Set(sketch.keys), row: row)
    }

    /// Takes a row out and groups again what it linked.
    ///
    /// A group of more than 64 stays one even if the row was all that held it together: who may delete one of thousands
    /// shall not set off a comparison of all with all.
    func remove(_ row: Int64, _ sketch: Sketch) throws {
        try keys.remove(Set(sketch.keys), row: row)
        guard let group = try db.number("SELECT ifnull(group_id, 0) FROM \(kind) WHERE id = ?", .number(row)), group > 0
        else { return }
        try db.run("UPDATE \(kind) SET group_id = NULL WHERE id = ?", .number(row))
        let members = try members(group)
        if members.count <= Self.mostRegrouped { try regroup(members) }
    }

    private struct Member {
        let row: Int64
        let bits: [UInt8]
        /// The group's key, or the row's own.
        let group: Int64
    }

    /// The rows that a sketch links.
    private func near(_ sketch: Sketch) throws -> [Member] {
        var candidates: Set<Int64> = []
        for key in sketch.keys { candidates.formUnion(try keys.rows(of: key)) }
        return try candidates.compactMap { row in
            let member = try db.first(kind.findMember, .number(row), read: member)
            return member.flatMap { Sketch.resemblance($0.bits, sketch.bits) >= threshold ? $0 : nil }
        }
    }

    // MARK: Regrouping

    /// The rows of a group in order, one more than are regrouped at most.
    private func members(_ group: Int64) throws -> [Member] {
        try db.all(
            """
            SELECT id, sketch, group_id FROM \(kind) WHERE group_id = ?
            ORDER BY \(DuplicateGroup.order(kind.rawValue)) LIMIT \(Self.mostRegrouped + 1)
            """, .number(group), read: member
        ).sorted { $0.row < $1.row }
    }

    private func member(_ row: LookupRow) -> Member {
        Member(row: row.number(0), bits: row.bytes(1), group: row.number(2))
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
                    "UPDATE \(kind) SET group_id = ? WHERE id = ?",
                    group.count > 1 ? .number(first.row) : .null, .number(member.row))
            }
        }
    }
}
