import Articles

/// What readers are told of a group of near-duplicates.
enum DuplicateGroup {
    /// The order of a group's rows in its index: the earliest published first, undated ones last.
    static func order(_ table: String) -> String {
        "\(table).published_order = \(ListPlace.undated.order), \(table).published_order, \(table).id"
    }

    /// Finds the earliest published article of a group and the digest of its words, in O(log *n*).
    static let findFirst = """
        SELECT name, body_digest FROM article WHERE group_id = ? ORDER BY \(order("article")) LIMIT 1
        """

    /// The place of an article in a group.
    static func place(
        of id: ArticleID, _ digest: Int64, in group: Int64, first name: String, _ firstDigest: Int64
    ) throws -> Duplicate? {
        guard let groupID = DuplicateGroupID(rawValue: "g_\(String(group, radix: 36))") else { return nil }
        let first = try ArticleRow.articleID(name)
        guard first != id else { return Duplicate(groupID: groupID, kind: nil, of: nil) }
        return Duplicate(groupID: groupID, kind: digest == firstDigest ? .exact : .near, of: first)
    }
}
