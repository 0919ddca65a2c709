public import Articles
import GRDB

extension SQLiteArticleRepository {
    /// Reads a cluster along the index of its members.
    public func cluster(_ id: ClusterID) async throws(RepositoryError) -> QuoteCluster? {
        try read { db in
            guard let row = id.row, let group = try db.group(ofQuote: row) else { return nil }
            let rows = try db.quotes(inGroup: group, limit: Self.mostMembers)
            var reader = QuoteReader()
            let select = try db.cachedStatement(sql: "\(QuoteReader.select) WHERE quote.id = ?")
            var members: [ArchivedQuote] = []
            for row in rows where reader.textBytes < Self.mostTextBytes {
                if let row = try Row.fetchOne(select, arguments: [row]) { members.append(try reader.archived(row)) }
            }
            return QuoteCluster(id: ClusterID(row: group), count: try db.count(ofGroup: group), members: members)
        }
    }

    private static let mostMembers = 200
    /// The bytes of articles' texts that members stand for; the one that reaches that is the last.
    private static let mostTextBytes = 16 << 20
}

extension Database {
    /// The number of quotations in a group, 1 for one that is alone.
    func count(ofGroup group: Int64) throws -> Int {
        let find = try cachedStatement(sql: "SELECT max(1, count(*)) FROM quote WHERE group_id = ?")
        return try Int.fetchOne(find, arguments: [group]) ?? 1
    }

    /// The key of the group that a quotation is in, its own when it is alone, or `nil` when there is none.
    fileprivate func group(ofQuote row: Int64) throws -> Int64? {
        let find = try cachedStatement(
            sql: """
                SELECT ifnull(group_id, id) FROM quote WHERE id = ?1
                UNION ALL SELECT group_id FROM quote WHERE group_id = ?1 LIMIT 1
                """)
        return try Int64.fetchOne(find, arguments: [row])
    }

    /// The first quotations of a group, the earliest published first and undated ones last.
    fileprivate func quotes(inGroup group: Int64, limit: Int) throws -> [Int64] {
        let find = try cachedStatement(
            sql: """
                SELECT id, published_order, article_id FROM quote WHERE group_id = ?
                ORDER BY \(DuplicateGroup.order("quote")) LIMIT ?
                """)
        let rows = try Row.fetchAll(find, arguments: [group, limit]).map { row in
            let (key, order, article): (Int64, Int64, Int64) = (row[0], row[1], row[2])
            // Within an article a later quotation has a smaller key.
            return (key: key, place: [order == ListPlace.undated.order ? Int64.max : order, article, -key])
        }
        return rows.isEmpty ? [group] : rows.sorted { $0.place.lexicographicallyPrecedes($1.place) }.map(\.key)
    }
}

extension ClusterID {
    private static let prefix = "k_"

    /// Names the cluster with a group's key.
    init(row: Int64) {
        guard let id = ClusterID(rawValue: Self.prefix + String(row, radix: 36)) else {
            // 13 digits at most are letters and digits.
            preconditionFailure("a number in base 36 is no identifier")
        }
        self = id
    }

    /// The key that the identifier was made from, or `nil` for one that was not.
    fileprivate var row: Int64? {
        let digits = String(rawValue.dropFirst(Self.prefix.count))
        return Int64(digits, radix: 36).flatMap { String($0, radix: 36) == digits && $0 > 0 ? $0 : nil }
    }
}
