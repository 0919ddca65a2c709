import Articles
import Testing

@testable import ArticleParsing

/// A row of a table: a text, and what is said in it.
struct SpeechCase: CustomTestStringConvertible {
    let text: String
    /// Each is written `speaker: words`.
    let said: [String]

    init(_ text: String, _ said: String...) { (self.text, self.said) = (text, said) }
    var testDescription: String { text }
}

/// What is said in a text, the speakers by name.
func said(in text: String, language: String) -> [String] {
    ArticleParser().parse(ArticleText(text), hints: ParsingHints(language: language)).quotes
        .map { "\($0.speaker?.name ?? "nobody"): \($0.text)" }
}
