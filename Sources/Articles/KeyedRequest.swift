/// A request that its client may send again, and how to know it: it carries a key that the client made up.
public struct KeyedRequest: Hashable, Sendable {
    /// What tells the request from all others: the SHA-256 of who sent it, what it was for, and its key.
    public var name: [UInt8]
    /// The SHA-256 of what was sent.
    public var digest: [UInt8]
    /// When it came.
    public var madeAt: Timestamp

    /// How long what a request came to is remembered, in milliseconds: a day.
    public static let lifetime: Int64 = 86_400_000

    /// Makes a request from its parts; both digests have 32 bytes.
    public init(name: [UInt8], digest: [UInt8], madeAt: Timestamp) {
        self.name = name
        self.digest = digest
        self.madeAt = madeAt
    }
}

/// What a request with a key came to.
public struct KeyedOutcome: Hashable, Sendable {
    /// The SHA-256 of what was sent.
    public var digest: [UInt8]
    /// Whether it made something that was not there before.
    public var isNew: Bool
    /// What it led to, in the words of whoever performed it: for an article that was added, its identifier.
    public var result: String

    /// Makes an outcome from its parts.
    public init(digest: [UInt8], isNew: Bool, result: String) {
        self.digest = digest
        self.isNew = isNew
        self.result = result
    }
}

/// Remembers for a day what requests with a key came to.
public protocol KeyedRequestLog: Sendable {
    /// Returns what a request of the same name came to, or `nil` when none did within a day before it; on the caller's
    /// thread.
    func outcome(of request: KeyedRequest) throws(RepositoryError) -> KeyedOutcome?

    /// Remembers what a request came to, durably; what is older than a day goes.
    ///
    /// - Throws: `RepositoryError.conflict` when another request of the same name came to something already.
    func keep(_ outcome: KeyedOutcome, of request: KeyedRequest) async throws(RepositoryError)
}
