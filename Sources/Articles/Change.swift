/// Something that happened to an article.
public struct Change: Hashable, Sendable {
    /// The number of the change; later ones have greater numbers, with gaps.
    public var sequence: Int64
    /// The article.
    public var articleID: ArticleID
    /// What happened.
    public var kind: Kind
    /// When it happened.
    public var at: Timestamp

    /// What can happen to an article.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// It came into the archive.
        case created
        /// What the archive says of it changed.
        case updated
        /// It was taken out.
        case deleted
    }

    /// Makes a change from its parts.
    public init(sequence: Int64, articleID: ArticleID, kind: Kind, at: Timestamp) {
        self.sequence = sequence
        self.articleID = articleID
        self.kind = kind
        self.at = at
    }
}

/// A part of what happened to articles, and how far the whole goes.
public struct ChangeLog: Hashable, Sendable {
    /// The changes, in order.
    public var changes: [Change]
    /// The number of the archive's last change; 0 where nothing ever happened.
    public var last: Int64

    /// Makes a log from its parts.
    public init(changes: [Change], last: Int64) {
        self.changes = changes
        self.last = last
    }
}
