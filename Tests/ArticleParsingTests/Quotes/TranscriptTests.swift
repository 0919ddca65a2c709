import Articles
import Testing

@testable import ArticleParsing

/// Speech behind the labels of a transcript.
struct TranscriptTests {
    private func quotes(_ text: String) -> [Quote] {
        ArticleParser().parse(ArticleText(text), hints: ParsingHints(language: "en")).quotes
    }

    @Test(arguments: ["", "\""])
    func `reads who speaks behind each label`(mark: String) {
        let text = """
            Host Dan Reyes spoke with Governor Mary Holt on Sunday about the harbour of the town.

            \(mark)REYES: Will the wall be repaired this year? The town has waited for it since the storm of last spring.

            \(mark)HOLT: It will be repaired before the winter.

            \(mark)REYES: And who is going to pay for it? The builders say that they have seen no money for two years.
            """
        let found = quotes(text).filter { $0.rule == "en.quote.transcript" }
        #expect(found.map { $0.speaker?.name } == ["Dan Reyes", "Mary Holt", "Dan Reyes"])
        #expect(found.first?.text.hasPrefix("Will the wall be repaired this year?") == true)
    }

    @Test(arguments: [
        "UPDATE: The wall of the harbour has fallen.\n\nThe town will repair it soon.",
        "SANDFORD: The wall of the harbour has fallen.\n\nSANDFORD: The town will repair it soon.",
        "READ MORE: The wall of the harbour\n\nThe town waits.\n\nREAD MORE: A town waits\n\nPHOTO: The wall of the harbour",
        "The mayor said: the wall will stand.\n\nThe town says: it will fall.\n\nThe mayor said: no, it will not.",
        "A: the wall of the harbour.\n\nB: the boats of the town.\n\nA: the wall again, and the boats.",
    ])
    func `takes lone labels, links and plain colons for no transcript`(_ text: String) {
        #expect(!quotes(text).contains { $0.rule == "en.quote.transcript" })
    }
}
