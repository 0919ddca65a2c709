import Articles
import GRDB

extension SpeakerRegister {
    /// Takes back what an article said of all its speakers; a speaker that no article tells of any more is forgotten.
    ///
    /// The article's quotations are gone by now: a speaker's row can't go before them.
    ///
    /// - Parameters:
    ///   - article: The article's row.
    ///   - site: The outlet's row, where it is known.
    /// - Throws: `DatabaseError`.
    func removeAppearances(in article: Int64, site: Int64?) throws {
        let rows = try Row.fetchAll(
            db, sql: "DELETE FROM appearance WHERE article_id = ? RETURNING speaker_id, quotes, aliases, roles",
            arguments: [article])
        for row in rows {
            let speaker: Int64 = row[0]
            if try isForgotten(speaker) { continue }
            let name = try String.fetchOne(db, sql: "SELECT full_name FROM speaker WHERE id = ?", arguments: [speaker])
            try removeAliases(Appearance.aliases(row[2], ofFullName: name ?? ""), of: speaker)
            try removeRoles((row[3] as String).split(separator: "\n").map(String.init), of: speaker)
            let quotes: Int = row[1]
            if quotes > 0 { try removeQuotes(quotes, site: site, of: speaker) }
        }
    }

    private func isForgotten(_ speaker: Int64) throws -> Bool {
        try db.execute(
            sql: "DELETE FROM speaker WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM appearance WHERE speaker_id = ?1)",
            arguments: [speaker])
        return db.changesCount > 0
    }

    private func removeAliases(_ aliases: [String], of speaker: Int64) throws {
        for alias in aliases {
            try db.execute(
                sql: "UPDATE alias SET articles = articles - 1 WHERE folded = ? AND speaker_id = ? AND text = ?",
                arguments: [alias.folded, speaker, alias])
        }
        try db.execute(sql: "DELETE FROM alias WHERE speaker_id = ? AND articles = 0", arguments: [speaker])
        guard db.changesCount > 0 else { return }
        try db.execute(sql: "DELETE FROM speaker_word WHERE speaker_id = ?", arguments: [speaker])
        for folded in try String.fetchAll(
            db, sql: "SELECT folded FROM alias WHERE speaker_id = ?", arguments: [speaker])
        {
            try addWords(of: folded, to: speaker)
        }
    }

    private func removeRoles(_ roles: [String], of speaker: Int64) throws {
        for role in roles {
            // The days of a role are read again from the appearances that still give it; deleting is rare.
            try db.execute(
                sql: """
                    UPDATE speaker_role SET articles = articles - 1, (first_day, last_day) =
                        (SELECT min(day), max(day) FROM appearance WHERE speaker_id = ?1
                         AND instr(char(10) || roles || char(10), char(10) || ?2 || char(10)) > 0)
                    WHERE speaker_id = ?1 AND text = ?2
                    """, arguments: [speaker, role])
        }
        try db.execute(sql: "DELETE FROM speaker_role WHERE speaker_id = ? AND articles = 0", arguments: [speaker])
    }

    private func removeQuotes(_ quotes: Int, site: Int64?, of speaker: Int64) throws {
        try db.execute(
            sql: "UPDATE speaker_site SET articles = articles - 1 WHERE speaker_id = ? AND site_id = ?",
            arguments: [speaker, site])
        try db.execute(sql: "DELETE FROM speaker_site WHERE speaker_id = ? AND articles = 0", arguments: [speaker])
        try db.execute(
            sql: """
                UPDATE speaker SET quote_count = quote_count - ?1, article_count = article_count - 1,
                site_count = (SELECT count(*) FROM speaker_site WHERE speaker_id = ?2), (first_day, last_day) =
                    (SELECT min(day), max(day) FROM appearance WHERE speaker_id = ?2 AND quotes > 0)
                WHERE id = ?2
                """, arguments: [quotes, speaker])
    }
}
