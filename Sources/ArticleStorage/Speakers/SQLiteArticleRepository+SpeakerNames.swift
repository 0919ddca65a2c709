public import Articles
import GRDB

extension SQLiteArticleRepository {
    /// Looks the speakers up in the way that the lists filter by one.
    public func speakers(named text: String) async throws(RepositoryError) -> [SpeakerMatch] {
        try read { db in
            let find = try db.cachedStatement(
                sql: "SELECT name, full_name, kind, quote_count FROM speaker WHERE id = ?")
            return try db.speakerRows(named: text).sorted()
                .compactMap { try Row.fetchOne(find, arguments: [$0]).map(SpeakerMatch.init) }
                .sorted { $0.quoteCount > $1.quoteCount }
        }
    }
}
