/// An article's place among others that tell the same story in nearly the same words, as outlets print one wire report.
public struct Duplicate: Hashable, Sendable {
    /// The group.
    public var groupID: DuplicateGroupID
    /// How it differs from the article it repeats, or `nil` for the earliest of the group.
    public var kind: Kind?
    /// The earliest published of the group, or `nil` for that article itself.
    public var of: ArticleID?

    /// How much of a text another repeats.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// The body has the same words; titles and what stands around the body may differ.
        case exact
        /// Most of the body has the same words.
        case near
    }

    /// Makes a place from its parts.
    public init(groupID: DuplicateGroupID, kind: Kind?, of: ArticleID?) {
        self.groupID = groupID
        self.kind = kind
        self.of = of
    }
}

/// Which of several near-duplicates a list holds.
public enum DuplicateChoice: String, Hashable, Sendable, CaseIterable {
    /// All of them.
    case all
    /// The earliest published alone.
    case first
}
