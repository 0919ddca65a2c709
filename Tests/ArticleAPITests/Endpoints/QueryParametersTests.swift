import Articles
import Testing

@testable import ArticleAPI

@Suite struct QueryParametersTests {
    @Test(arguments: [("1", 1), ("25", 25), ("200", 200), ("007", 7)])
    func `reads a limit`(text: String, expected: Int) {
        #expect(QueryParameters.limit.read(text) == expected)
    }

    @Test(arguments: ["", "0", "201", "+5", "-1", " 5", "5 ", "1e2", "٣", "5.0", "99999999999999999999"])
    func `refuses a limit that is none`(text: String) {
        #expect(QueryParameters.limit.read(text) == nil)
    }

    @Test(arguments: ["2026", "2026-02", "2026-02-04", "2024-02-29"])
    func `reads a date`(text: String) {
        #expect(QueryParameters.date.read(text) == DateValue(iso8601: text).map(DateChoice.within))
    }

    @Test(arguments: [
        "", "26", "2026-2", "2026-13", "2026-02-30", "2025-02-29", "2026-02-04T10:00:00Z", "04-02-2026", "2026/02/04",
        "0000", "+2026", "2026-02-04 ", "today",
    ])
    func `refuses a date that is none`(text: String) {
        #expect(QueryParameters.date.read(text) == nil)
    }

    @Test func `reads several kinds of quotation`() {
        #expect(QueryParameters.type.read("direct,indirect") == [.direct, .indirect])
    }

    @Test(
        arguments: [
            ("day", [DatePrecision.day]), ("day,year", [.day, .year]), ("time", [.minute, .second]),
            ("second,time,day", [.minute, .second, .day]), ("day,day,day", [.day]),
        ] as [(String, Set<DatePrecision>)])
    func `reads how exactly a date is known`(text: String, expected: Set<DatePrecision>) {
        #expect(QueryParameters.precision.read(text) == expected)
    }

    @Test(arguments: [
        "", ",", "day,", ",day", "day,,year", "Day", "hour", "day time", String(repeating: "day,", count: 500),
    ])
    func `refuses what tells of no exactness`(text: String) {
        #expect(QueryParameters.precision.read(text) == nil)
    }

    @Test(arguments: [
        ("", ""), ("a-Z_0.9~", "a-Z_0.9~"), ("a b/c?d=e&f", "a%20b%2Fc%3Fd%3De%26f"), ("é💥", "%C3%A9%F0%9F%92%A5"),
        ("\u{0}\u{7F}%", "%00%7F%25"), (":@[`{", "%3A%40%5B%60%7B"),
    ])
    func `writes a text as a part of an address`(text: String, expected: String) {
        #expect(percentEncoded(text) == expected)
    }

    @Test(arguments: ["", "Direct", "direct,", "direct;indirect", "quote"])
    func `refuses kinds that are none`(text: String) {
        #expect(QueryParameters.type.read(text) == nil)
    }

    @Test(arguments: ["", "a b", "a=", "a/b", "é", String(repeating: "a", count: 513)])
    func `refuses a cursor that can't be one`(text: String) {
        #expect(QueryParameters.cursor.read(text) == nil)
    }

    @Test(arguments: ["", " ", "\u{A0}\t", String(repeating: "a", count: 201)])
    func `refuses words that are none`(text: String) {
        #expect(QueryParameters.speaker.read(text) == nil)
    }
}
