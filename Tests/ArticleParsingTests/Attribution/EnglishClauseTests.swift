import Articles
import Testing

@testable import ArticleParsing

/// What each clause of an English sentence reports, and who reports it.
struct EnglishClauseTests {
    typealias Case = SpeechCase

    private func reports(_ text: String) -> [String] {
        ArticleParser().parse(ArticleText(text), hints: ParsingHints(language: "en")).quotes
            .filter { $0.type != .direct }
            .map { "\($0.mention?.text ?? $0.speaker?.name ?? "nobody"): \($0.text)" }
    }

    @Test(arguments: [
        Case(
            "Mary Holt said the harbour is safe, but she warned that the wall needs repair.",
            "Mary Holt: the harbour is safe", "she: the wall needs repair"),
        Case(
            "Mary Holt said the harbour is safe and added that work would start soon.",
            "Mary Holt: the harbour is safe", "Mary Holt: work would start soon"),
        Case(
            "Mary Holt said the harbour is safe, adding that work would start in May.",
            "Mary Holt: the harbour is safe", "Mary Holt: work would start in May"),
        Case(
            "Mary Holt said the harbour is safe while Dan Reyes said the wall could fall.",
            "Mary Holt: the harbour is safe", "Dan Reyes: the wall could fall"),
        Case(
            "The mayor says the harbour is safe, though he acknowledged it was old.",
            "The mayor: the harbour is safe", "he: it was old"),
        Case(
            "Mary Holt attacked the plan for its cost, saying the town could not pay for it.",
            "Mary Holt: the town could not pay for it"),
        Case(
            "Mary Holt visited the harbour and said the wall needs repair.", "Mary Holt: the wall needs repair"),
        Case("Mary Holt is demanding that the wall be repaired.", "Mary Holt: the wall be repaired"),
        Case("He’s claiming that the wall will fall next year.", "He: the wall will fall next year"),
        Case(
            "Mary Holt said during a rally in Sandford that the wall needs repair.",
            "Mary Holt: the wall needs repair"),
        Case(
            "Speaking to builders in Sandford, Mary Holt told the Tribune that the wall needs repair.",
            "Mary Holt: the wall needs repair"),
        Case("The harbour has done well for years, said Mary Holt.", "Mary Holt: The harbour has done well for years"),
        Case("Officials said on Friday the wall could fall again.", "Officials: the wall could fall again"),
        Case("Sources told the Tribune the wall could fall.", "Sources: the wall could fall"),
        Case("Mary Holt told builders on a call that the wall could fall.", "Mary Holt: the wall could fall"),
        Case("Mary Holt called for a new wall and more boats.", "Mary Holt: a new wall and more boats"),
        Case("Mary Holt promised to repair the old wall.", "Mary Holt: to repair the old wall"),
        Case(
            "Mary Holt said the wall had fallen twice, prompting laughter in the hall.",
            "Mary Holt: the wall had fallen twice"),
        Case(
            "The old harbour, Mary Holt said, is safe for all boats of the town.",
            "Mary Holt: The old harbour is safe for all boats of the town"),
        Case(
            "In recent years, Mary Holt said, the harbour has become safe for boats.",
            "Mary Holt: the harbour has become safe for boats"),
        Case(
            "The harbour is safe for boats, Mary Holt told the Sandford Tribune.",
            "Mary Holt: The harbour is safe for boats"),
        Case("The Ministry of Ports announced that fees would fall.", "The Ministry of Ports: fees would fall"),
        Case("The sheriff’s office said that the wall fell.", "The sheriff’s office: the wall fell"),
        Case("The findings, published in May, suggest the wall is old.", "The findings: the wall is old"),
        Case("Residents were told by Mary Holt that the wall is safe.", "Mary Holt: the wall is safe"),
        Case("Shares fell after the company said it would close.", "the company: it would close"),
        Case("Mary Holt, who said she feared for the wall, left early.", "Mary Holt: she feared for the wall"),
        Case(
            "Still, Dr. Holt said, the results for the wall were encouraging.",
            "Dr. Holt: the results for the wall were encouraging"),
        Case(
            "The harbour wall “could fall any day now,” Mary Holt said.",
            "Mary Holt: The harbour wall “could fall any day now,”"),
    ])
    func `reads each clause for itself`(_ example: Case) {
        #expect(reports(example.text) == example.said)
    }

    @Test(arguments: [
        Case(
            "Mary Holt, a spokeswoman for the United Boat Builders of Norland, said the builders expected a good year.",
            "Mary Holt: the builders expected a good year"),
        Case(
            "Mary Holt, a builder from Sandford, who came with her son, said the wall needs repair.",
            "Mary Holt: the wall needs repair"),
        Case(
            "Mary Holt, 59, of Sandford, who came with her son, said the wall needs repair.",
            "Mary Holt: the wall needs repair"),
        Case(
            "Mary Holt, speaking to builders in Sandford, said the wall needs repair.",
            "Mary Holt: the wall needs repair"),
        Case("Mary Holt, however, insists the wall is safe.", "Mary Holt: the wall is safe"),
        Case("Mary Holt — a former judge — said the wall is safe.", "Mary Holt: the wall is safe"),
        Case("Mr Holt denied that he had seen the wall.", "Mr Holt: he had seen the wall"),
        Case("Holt’s lawyer said the wall needs repair. Mary Holt left.", "Holt’s lawyer: the wall needs repair"),
        Case(
            "The Holt campaign said the wall needs repair. Mary Holt left.", "The Holt campaign: the wall needs repair"),
        Case(
            "The New Norland businessman said the wall needs repair.",
            "The New Norland businessman: the wall needs repair"),
        Case(
            "The 34-year-old teacher said the wall needs repair.", "The 34-year-old teacher: the wall needs repair"),
        Case(
            "A spokesman for Mary Holt said the wall needs repair.", "A spokesman for Mary Holt: the wall needs repair"),
        Case("Several town officials said the wall needs repair.", "Several town officials: the wall needs repair"),
        Case("One town official said the wall needs repair.", "One town official: the wall needs repair"),
        Case("Her aides said the wall needs repair.", "Her aides: the wall needs repair"),
    ])
    func `takes the whole noun phrase for who reports`(_ example: Case) {
        #expect(reports(example.text) == example.said)
    }

    @Test(arguments: [
        Case(
            "Mary Holt said she believes the wall is safe and strong.",
            "Mary Holt: she believes the wall is safe and strong"),
        Case(
            "Mary Holt said the wall, which was built by people who said little, is safe.",
            "Mary Holt: the wall, which was built by people who said little, is safe"),
        Case("While the United States and Norland had been close, nothing came of it."),
        Case("The government plan was similar to the old one in many ways."),
        Case("Bread, milk and support needed by the town came late."),
        Case("Mary Holt, a builder, threatened the harbour office."),
        Case("Mary Holt asked Dan Reyes. Dan Reyes left."),
        Case("Having said that, nobody in the town seems to mind."),
        Case("The claim by Mary Holt was rejected by three engineers."),
        Case("The claims, the reports and the plans lay on the table for weeks."),
        Case("Mary Holt is not saying whether the wall will be repaired this year."),
        Case("The town has classed the wall as unsafe, citing its age and its cracks."),
    ])
    func `leaves what is nested and what nobody says`(_ example: Case) {
        #expect(reports(example.text) == example.said)
    }

    @Test(arguments: [
        #"Ann Marsh, chairman of the Council of Harbour Advisers in the first town government, once drew a picture."#,
        "The head of the Bureau of Fair Wages came to Sandford.",
    ])
    func `takes the body behind an office for nobody's name`(_ text: String) {
        let people = ArticleParser().parse(ArticleText(text), hints: ParsingHints(language: "en")).people.map(\.name)
        #expect(!people.contains { $0.contains("Advisers") || $0.contains("Wages") })
    }

    @Test func `keeps the speaker where the one met is named behind`() {
        let text = """
            “We will not wait any longer,” Mary Holt said after meeting with Norland Minister Ivo Prent. She named no \
            date. “The wall must be repaired before the winter comes.”
            """
        let quotes = ArticleParser().parse(ArticleText(text), hints: ParsingHints(language: "en")).quotes
        #expect(quotes.map { $0.speaker?.name } == ["Mary Holt", "Mary Holt"])
    }
}
