import Articles
import GRDB

/// The dates of an article that lists are cut by besides that of its publication.
struct ArticleDates {
    private let db: Database

    init(_ db: Database) { self.db = db }

    /// Adds an article's.
    func add(_ article: Article, row: Int64) throws {
        try addArrival(of: row, at: article.ingestedAt)
        try addMentions(article.parsed.mentionedDates.map(\.value), of: row)
    }

    private func addArrival(of article: Int64, at moment: Timestamp) throws {
        try db.run(
            """
            INSERT INTO arrival VALUES (?1, ?2, ?2) ON CONFLICT DO UPDATE
            SET first_article = min(first_article, ?2), last_article = max(last_article, ?2)
            """, .number(moment.hour), .number(article))
    }

    /// Adds the dates that stand in an article's text.
    func addMentions(_ dates: [DateValue], of article: Int64) throws {
        for days in stretches(dates) {
            try db.run(
                "INSERT OR IGNORE INTO mentioned_date (first_day, last_day, article_id) VALUES (?, ?, ?)",
                .number(days.first), .number(days.last), .number(article))
        }
    }

    /// Takes out what `addMentions` added.
    func removeMentions(_ dates: [DateValue], of article: Int64) throws {
        for days in stretches(dates) {
            try db.run(
                "DELETE FROM mentioned_date WHERE first_day = ? AND last_day = ? AND article_id = ?",
                .number(days.first), .number(days.last), .number(article))
        }
    }

    private func stretches(_ dates: [DateValue]) -> [(first: Int, last: Int)] {
        dates.compactMap { date in
            guard let first = date.firstDay, let last = date.lastDay else { return nil }
            return (first.daysSinceEpoch, last.daysSinceEpoch)
        }
    }
}

extension Timestamp {
    /// Whole hours since 1970, rounded down.
    var hour: Int64 { (milliseconds >= 0 ? milliseconds : milliseconds - 3_599_999) / 3_600_000 }
}
