import Articles

/// What readers are told of a group of near-duplicates.
enum DuplicateGroup {
    /// Finds the earliest published article of a group and the digest of its words.
    static let findFirst = """
        SELECT name, body FROM article_sketch JOIN article ON article.id = article_id WHERE group_id = ?
        ORDER BY published_order = \(ListPlace.undated.order), published_order, article.id LIMIT 1
        """

    /// The place of an article in a group.
    static func place(
        of id: ArticleID, body: Int64, in group: Int64, first name: String, _ firstBody: Int64
    ) throws -> Duplicate? {
        guard let groupID = DuplicateGroupID(rawValue: "g_\(String(group, radix: 36))") else { return nil }
        let first = try ArticleRow.articleID(name)
        guard first != id else { return Duplicate(groupID: groupID, kind: nil, of: nil) }
        return Duplicate(groupID: groupID, kind: body == firstBody ? .exact : .near, of: first)
    }
}
