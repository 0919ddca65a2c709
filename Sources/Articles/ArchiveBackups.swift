/// Copies an archive while it is in use, to where whoever set it up wants copies.
public protocol ArchiveBackups: Sendable {
    /// Makes a copy of one moment, and returns when it is whole and durable.
    ///
    /// - Throws: `RepositoryError.conflict` while another copy is being made, `.full` where no room is left for one;
    ///   nothing of the copy is left then.
    func backUp() async throws(RepositoryError) -> Backup
}

/// A copy of an archive.
public struct Backup: Hashable, Sendable {
    /// Its name among the copies.
    public var name: String
    /// Its size.
    public var bytes: Int
    /// How long it took.
    public var duration: Duration

    /// Makes a description from its parts.
    public init(name: String, bytes: Int, duration: Duration) {
        self.name = name
        self.bytes = bytes
        self.duration = duration
    }
}
