import Articles

/// The archive in one SQLite file.
public final class SQLiteArticleRepository: Sendable {
}
