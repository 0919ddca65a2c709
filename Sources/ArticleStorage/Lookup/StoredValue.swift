/// A large value that is stored apart from its article's row.
enum StoredValue: Int, CaseIterable {
    /// The representation.
    case document
    /// The text.
    case text

    /// Finds the value with what tells its states apart, by the article's name.
    var sql: String {
        switch self {
        case .document:
            """
            SELECT document, updated_at, version FROM article JOIN article_document ON article_id = article.id
            WHERE name = ?
            """
        case .text:
            """
            SELECT text, updated_at, version FROM article JOIN article_text ON article_id = article.id
            WHERE name = ?
            """
        }
    }

    /// Finds an article that was deleted, by its name.
    static let tombstone = "SELECT 1 FROM tombstone WHERE name = ?"
}
