import Articles
import Testing

@testable import ArticleParsing

/// What a weekday beside a full date tells of it.
struct WeekdayTests {
    @Test(arguments: [
        DateCase("Rabu, 3 Februari 2026", "weekday-contradicts-date"),
        DateCase("Rabu (3/2/2026)", "weekday-contradicts-date"),
        DateCase("Rabu (13/1/2026)", "weekday-contradicts-date"),
        DateCase("Selasa, 3 Februari 2026", ""),
        DateCase("Sabtu-Minggu (31/1-1/2/2026)", ""),
        DateCase("Senin hingga Rabu (2-4/2/2026)", ""),
        DateCase("3 Februari 2026", ""),
        DateCase("Rabu lalu", ""),
    ])
    func `warns of a weekday that a day was not`(_ example: DateCase) {
        let warnings = ArticleParser().parse(ArticleText(example.form), hints: ParsingHints(language: "id")).warnings
        let found = warnings.filter { $0 == .weekdayContradictsDate }.map(\.rawValue)
        #expect(found.joined() == example.expected)
    }
}
