/// What a key allows; each scope allows what the ones before it do.
public enum AccessScope: String, Hashable, Sendable, CaseIterable, Comparable {
    /// To read and to parse.
    case read
    /// To keep and delete as well.
    case write
    /// To run the service as well.
    case admin

    /// Whether one scope allows less than another.
    public static func < (left: Self, right: Self) -> Bool {
        (allCases.firstIndex(of: left) ?? 0) < (allCases.firstIndex(of: right) ?? 0)
    }
}

/// A key to the service, as it is kept: the token itself is known to nobody but its holder.
public struct AccessKey: Hashable, Sendable {
    /// What people call it; no two keys in use have one name.
    public var name: String
    /// What it allows.
    public var scope: AccessScope
    /// The SHA-256 of its token: 32 bytes.
    public var digest: [UInt8]
    /// When it was made.
    public var createdAt: Timestamp
    /// The first moment at which it is of no use, or `nil` for none.
    public var expiresAt: Timestamp?

    /// Makes a key from its parts.
    public init(
        name: String, scope: AccessScope, digest: [UInt8], createdAt: Timestamp, expiresAt: Timestamp? = nil
    ) {
        self.name = name
        self.scope = scope
        self.digest = digest
        self.createdAt = createdAt
        self.expiresAt = expiresAt
    }

    /// Whether it opens anything at a moment.
    public func isValid(at moment: Timestamp) -> Bool { expiresAt.map { moment < $0 } ?? true }
}

/// Where keys are kept.
public protocol AccessKeyRing: Sendable {
    /// Returns all keys, the expired ones too, by name; on the caller's thread.
    func keys() throws(RepositoryError) -> [AccessKey]

    /// Keeps a key.
    ///
    /// - Throws: `RepositoryError.conflict` when its name is taken.
    func add(_ key: AccessKey) async throws(RepositoryError)

    /// Takes a key away.
    ///
    /// - Returns: `false` when there is none of that name.
    func revoke(_ name: String) async throws(RepositoryError) -> Bool
}
