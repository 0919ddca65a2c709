import Articles
import GRDB
import Testing

@testable import ArticleStorage

@Suite struct `Dates in texts` {
    private static let ranges = [
        DayRange(first: date("2026-02-03"), last: date("2026-02-05")), DayRange(first: date("2026-02-08")),
        DayRange(last: date("2026-02-28")), DayRange(first: date("2025-12-01"), last: date("2026-12-31")),
        DayRange(first: date("2027-01-01")),
    ]

    /// Thirty articles, of which each mentions a day, every third one a month, and every fifth nothing else.
    private func withMentions(_ test: (Database) throws -> Void) async throws {
        try await withArchive { archive in
            for number in 1...30 {
                var article = Sample.article(number)
                let value = try #require(DateValue(iso8601: "2026-02-0\(1 + number % 9)"))
                let day = MentionedDate(value: value, text: "x", range: 0..<1)
                let month = MentionedDate(value: .month(year: 2026, month: 2), text: "x", range: 0..<1)
                article.parsed.mentionedDates =
                    number % 5 == 0 ? [] : number % 3 == 0 ? [day, month] : [day]
                _ = try await archive.add(article)
            }
            try archive.pool.read(test)
        }
    }

    @Test(arguments: ranges)
    func `choose the same articles whether they are found or asked for`(_ days: DayRange) async throws {
        try await withMentions { db in
            let found = try db.articles(mentioning: days, forPageOf: nil)
            // A page of 1 asks 40 questions, so that some are asked of all that is found in the end.
            let asked = try db.articles(mentioning: days, forPageOf: 1, most: 3)
            #expect(found.isFound && asked.isFound == found.rows.isEmpty)
            for _ in 0..<2 {
                for row in Int64(0)...31 {
                    let (isFound, isAsked) = (try found.contains(row), try asked.contains(row))
                    #expect(isFound == isAsked, "\(row)")
                }
            }
        }
    }
}
