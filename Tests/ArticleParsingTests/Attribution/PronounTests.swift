import Articles
import Testing

@testable import ArticleParsing

/// Whom `he` and `she` point to.
struct PronounTests {
    struct Case: CustomTestStringConvertible {
        let text: String
        let speaker: String?

        init(_ text: String, _ speaker: String?) { (self.text, self.speaker) = (text, speaker) }
        var testDescription: String { text }
    }

    @Test(arguments: [
        Case(
            #"Mary Holt met Dan Reyes on Monday. Reyes said the wall was safe. "It will fall this year," she said."#,
            "Mary Holt"),
        Case(
            #"Mrs. Holt met Mr. Reyes on Monday. Mr. Reyes said the wall was safe. "It will fall this year," she said."#,
            "Holt"),
        Case(
            #"Spokeswoman Lu Marsh met Dan Reyes. Reyes said the wall was safe. "It will fall this year," she said."#,
            "Lu Marsh"),
        // Where no word tells, and where both agree, the text's own subject stays.
        Case(
            #"Lu Marsh met Dan Reyes. Marsh said the wall was safe. "It will stand this year," she said."#, "Lu Marsh"),
        Case(
            #"Dan Reyes met Tom Prent. Reyes said the wall was safe. "It will stand this year," he said."#, "Dan Reyes"),
        Case(#"Mary Holt said the wall was safe. "It will stand this year," they said."#, "Mary Holt"),
        Case(#"Dan Reyes said the wall was safe. "It will stand this year," she said."#, "Dan Reyes"),
        Case(#"Dan Reyes said so. The company said the wall was safe. "It will stand," it said."#, "The company"),
        Case(#"Dan Reyes said so. Several builders said it was safe. "It will stand," they said."#, "Several builders"),
    ])
    func `points to the last within reach whose words allow it`(_ example: Case) {
        let quotes = ArticleParser().parse(ArticleText(example.text), hints: ParsingHints(language: "en")).quotes
        #expect(quotes.last { $0.type == .direct }?.speaker?.name == example.speaker)
    }
}
