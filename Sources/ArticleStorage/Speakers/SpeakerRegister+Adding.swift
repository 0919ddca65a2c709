import Articles
import GRDB

extension SpeakerRegister {
    /// Counts what an article says of a speaker.
    ///
    /// - Parameters:
    ///   - appearance: What it says.
    ///   - speaker: The speaker's row.
    ///   - article: The article's row.
    ///   - site: The outlet's row, where it is known.
    ///   - published: When the article was published.
    /// - Throws: `DatabaseError`.
    func add(_ appearance: Appearance, of speaker: Int64, in article: Int64, site: Int64?, published: DateValue?) throws
    {
        let (day, place) = (published?.exactDay?.daysSinceEpoch, ListPlace(of: published))
        try db.run(
            "INSERT INTO appearance VALUES (?, ?, ?, ?, ?, ?, ?, ?)", .number(article), .number(speaker),
            .number(appearance.quotes), .optional(day), .number(place.order), .number(place.lastDay),
            .text(appearance.aliases.joined(separator: "\n")), .text(appearance.roles.joined(separator: "\n")))
        for alias in appearance.aliases { try addAlias(alias, of: speaker) }
        for role in appearance.roles { try addRole(role, of: speaker, day: day) }
        guard appearance.quotes > 0 else { return }
        let isNewSite = try site.map { try addSite($0, of: speaker) } ?? false
        try db.run(
            """
            UPDATE speaker SET quote_count = quote_count + ?1, article_count = article_count + 1,
            site_count = site_count + ?2, first_day = min(ifnull(first_day, ?3), ifnull(?3, first_day)),
            last_day = max(ifnull(last_day, ?3), ifnull(?3, last_day)) WHERE id = ?4
            """, .number(appearance.quotes), .number(isNewSite ? 1 : 0), .optional(day), .number(speaker))
    }

    private func addAlias(_ text: String, of speaker: Int64) throws {
        let folded = text.folded
        let count = try db.number(
            """
            INSERT INTO alias VALUES (?, ?, ?, 1)
            ON CONFLICT DO UPDATE SET articles = articles + 1 RETURNING articles
            """, .text(folded), .number(speaker), .text(text))
        guard count == 1 else { return }
        try addWords(of: folded, to: speaker)
    }

    /// Lets a speaker be found by the words of an alias.
    func addWords(of folded: String, to speaker: Int64) throws {
        for word in folded.searchWords {
            try db.run("INSERT OR IGNORE INTO speaker_word VALUES (?, ?)", .text(String(word)), .number(speaker))
        }
    }

    private func addRole(_ text: String, of speaker: Int64, day: Int?) throws {
        try db.run(
            """
            INSERT INTO speaker_role VALUES (?1, ?2, 1, ?3, ?3) ON CONFLICT DO UPDATE SET articles = articles + 1,
            first_day = min(ifnull(first_day, ?3), ifnull(?3, first_day)),
            last_day = max(ifnull(last_day, ?3), ifnull(?3, last_day))
            """, .number(speaker), .text(text), .optional(day))
    }

    /// Returns whether the outlet quotes the speaker for the first time.
    private func addSite(_ site: Int64, of speaker: Int64) throws -> Bool {
        try db.number(
            """
            INSERT INTO speaker_site VALUES (?, ?, 1)
            ON CONFLICT DO UPDATE SET articles = articles + 1 RETURNING articles
            """, .number(speaker), .number(site)) == 1
    }
}
