/// Why an archive could not do what it was asked.
public enum RepositoryError: Error, Sendable {
    /// Another process holds the archive; trying again can help.
    case busy
    /// No room is left on the disk; nothing was kept.
    case full
    /// The archive can be read but not written.
    case readOnly
    /// What the archive holds contradicts itself; it needs a check or a backup.
    case corrupt(detail: String)
    /// A newer version of the program made the archive.
    case newerSchema(detail: String)
    /// The archive can't be opened or was closed.
    case unavailable(detail: String)
    /// An identifier that was to be new names something else already; nothing was kept.
    case conflict(detail: String)
    /// The cursor was not made by this query.
    case badCursor
}
