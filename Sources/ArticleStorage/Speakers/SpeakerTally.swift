import Articles
import GRDB

/// What articles add to the counts of speakers, summed up so that each row is written once for many articles.
struct SpeakerTally: Sendable {
    private struct Key: Hashable, Comparable {
        let speaker: Int64
        let text: String

        static func < (left: Self, right: Self) -> Bool { (left.speaker, left.text) < (right.speaker, right.text) }
    }

    private struct Site: Hashable, Comparable {
        let speaker: Int64
        let site: Int64

        static func < (left: Self, right: Self) -> Bool { (left.speaker, left.site) < (right.speaker, right.site) }
    }

    private struct Count {
        var articles = 0
        var quotes = 0
        var newSites = 0
        var days: ClosedRange<Int>?
    }

    private var aliases: [Key: Int] = [:]
    private var roles: [Key: Count] = [:]
    private var sites: [Site: Int] = [:]
    private var speakers: [Int64: Count] = [:]

    /// Whether nothing was counted.
    var isEmpty: Bool { aliases.isEmpty }

    /// Counts an appearance.
    ///
    /// - Parameters:
    ///   - appearance: What an article says of a speaker.
    ///   - speaker: The speaker's row.
    ///   - site: The outlet's row, where it is known.
    ///   - day: The day of publication, where it is known.
    mutating func add(_ appearance: Appearance, of speaker: Int64, site: Int64?, day: Int?) {
        let day = day.map { $0...$0 }
        for alias in appearance.aliases { aliases[Key(speaker: speaker, text: alias), default: 0] += 1 }
        for role in appearance.roles {
            var count = roles[Key(speaker: speaker, text: role)] ?? Count()
            count.articles += 1
            count.days = count.days.including(day)
            roles[Key(speaker: speaker, text: role)] = count
        }
        guard appearance.quotes > 0 else { return }
        if let site { sites[Site(speaker: speaker, site: site), default: 0] += 1 }
        var count = speakers[speaker] ?? Count()
        count.articles += 1
        count.quotes += appearance.quotes
        count.days = count.days.including(day)
        speakers[speaker] = count
    }

    /// Writes the counts, in the order of the tables.
    mutating func write(to db: Database) throws {
        for (key, count) in aliases.sorted(by: { $0.key < $1.key }) {
            try db.run(
                "INSERT INTO alias VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET articles = articles + excluded.articles",
                .text(key.text.folded), .number(key.speaker), .text(key.text), .number(count))
        }
        for (key, count) in roles.sorted(by: { $0.key < $1.key }) { try write(count, ofRole: key, to: db) }
        for (key, count) in sites.sorted(by: { $0.key < $1.key }) {
            let total = try db.number(
                """
                INSERT INTO speaker_site VALUES (?, ?, ?)
                ON CONFLICT DO UPDATE SET articles = articles + excluded.articles RETURNING articles
                """, .number(key.speaker), .number(key.site), .number(count))
            if total == Int64(count) { speakers[key.speaker]?.newSites += 1 }
        }
        for (speaker, count) in speakers.sorted(by: { $0.key < $1.key }) { try write(count, of: speaker, to: db) }
        self = SpeakerTally()
    }

    private func write(_ count: Count, ofRole role: Key, to db: Database) throws {
        try db.run(
            """
            INSERT INTO speaker_role VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT DO UPDATE SET articles = articles + ?3,
            first_day = min(ifnull(first_day, ?4), ifnull(?4, first_day)),
            last_day = max(ifnull(last_day, ?5), ifnull(?5, last_day))
            """, .number(role.speaker), .text(role.text), .number(count.articles), .optional(count.days?.lowerBound),
            .optional(count.days?.upperBound))
    }

    private func write(_ count: Count, of speaker: Int64, to db: Database) throws {
        try db.run(
            """
            UPDATE speaker SET quote_count = quote_count + ?1, article_count = article_count + ?2,
            site_count = site_count + ?3, first_day = min(ifnull(first_day, ?4), ifnull(?4, first_day)),
            last_day = max(ifnull(last_day, ?5), ifnull(?5, last_day)) WHERE id = ?6
            """, .number(count.quotes), .number(count.articles), .number(count.newSites),
            .optional(count.days?.lowerBound), .optional(count.days?.upperBound), .number(speaker))
    }
}
