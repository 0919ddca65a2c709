import Articles
import Testing

@testable import ArticleParsing

/// A form of date and the days that it means on Thursday, 5 February 2026.
struct DateCase: CustomTestStringConvertible {
    let form: String
    let expected: String

    init(_ form: String, _ expected: String) { (self.form, self.expected) = (form, expected) }
    var testDescription: String { form }
}

/// The days that a text mentions on Thursday, 5 February 2026, with blanks between.
func dates(in text: String, _ language: String) -> String {
    let now = DateValue(iso8601: language == "id" ? "2026-02-05T10:00:00+07:00" : "2026-02-05T15:00:00Z")
    guard case .time(let received)? = now else { return "no reference" }
    let hints = ParsingHints(language: language, received: received)
    return ArticleParser().parse(ArticleText(text), hints: hints).mentionedDates
        .map(\.value.description).joined(separator: " ")
}
