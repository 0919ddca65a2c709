import Articles
import GRDB

extension Database {
    /// Reads a speaker with all aliases and roles, or `nil` if there is none.
    func speaker(row: Int64) throws -> Speaker? {
        let find = try cachedStatement(
            sql: """
                SELECT name, full_name, kind, quote_count, article_count, site_count, first_day, last_day
                FROM speaker WHERE id = ?
                """)
        guard let found = try Row.fetchOne(find, arguments: [row]) else { return nil }
        guard let kind = SpeakerKind(rawValue: found[2]) else {
            throw CorruptRecord(detail: "a speaker is of an unknown kind")
        }
        let name: String = found[1]
        var speaker = Speaker(
            id: try SpeakerRegister.speakerID(found[0]), name: name, kind: kind,
            aliases: try aliases(of: row, named: name, kind),
            roles: try roles(of: row), quoteCount: found[3], articleCount: found[4], siteCount: found[5],
            first: date(found[6]), last: date(found[7]))
        speaker.candidates = try candidates(of: row)
        return speaker
    }

    private func aliases(of speaker: Int64, named name: String, _ kind: SpeakerKind) throws -> [Speaker.Alias] {
        let find = try cachedStatement(sql: "SELECT text, articles FROM alias WHERE speaker_id = ?")
        return try Row.fetchAll(find, arguments: [speaker])
            .map { Speaker.Alias(text: $0[0], basis: Speaker.Alias.Basis(of: $0[0], name, kind), count: $0[1]) }
            .sorted { ($1.count, $0.text) < ($0.count, $1.text) }
    }

    private func roles(of speaker: Int64) throws -> [Speaker.Role] {
        let find = try cachedStatement(
            sql: "SELECT text, articles, first_day, last_day FROM speaker_role WHERE speaker_id = ?")
        return try Row.fetchAll(find, arguments: [speaker])
            .map { Speaker.Role(text: $0[0], articles: $0[1], first: date($0[2]), last: date($0[3])) }
            .sorted { ($1.articles, $0.text) < ($0.articles, $1.text) }
    }

    private func date(_ day: Int?) -> CivilDate? { day.flatMap(CivilDate.init(daysSinceEpoch:)) }
}
