public import Articles
import GRDB

extension SQLiteArticleRepository {
    /// Looks the speakers up in the way that the lists filter by one.
    public func speakers(named text: String) async throws(RepositoryError) -> [SpeakerMatch] {
        try read { db in
            let find = try db.cachedStatement(
                sql: "SELECT name, full_name, kind, quote_count FROM speaker WHERE id = ?")
            return try db.speakerRows(named: text).sorted()
                .compactMap { try Row.fetchOne(find, arguments: [$0]).map(Self.match) }
                .sorted { $0.quoteCount > $1.quoteCount }
        }
    }

    private static func match(_ row: Row) throws(CorruptRecord) -> SpeakerMatch {
        guard let kind = SpeakerKind(rawValue: row[2]) else {
            throw CorruptRecord(detail: "a speaker is of an unknown kind")
        }
        return SpeakerMatch(id: try SpeakerRegister.speakerID(row[0]), name: row[1], kind: kind, quoteCount: row[3])
    }
}
