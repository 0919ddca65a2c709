import Articles
import Testing

@testable import ArticleParsing

/// Who speaks behind a colon, a short question or a deed, where no verb of saying tells.
struct EnglishColonTests {
    struct Case: CustomTestStringConvertible {
        let text: String
        let speakers: [String?]

        init(_ text: String, _ speakers: String?...) { (self.text, self.speakers) = (text, speakers) }
        var testDescription: String { text }
    }

    private func direct(_ text: String) -> [String?] {
        ArticleParser().parse(ArticleText(text), hints: ParsingHints(language: "en")).quotes
            .filter { $0.type == .direct }.map { $0.speaker?.name }
    }

    @Test(arguments: [
        Case("These are the excuses drivers give: “I didn’t see the sign.”", "drivers"),
        Case("He answers the questions parents ask most: “Is the ferry safe?” “Who checks it?”", "parents", "parents"),
        Case(
            "The town names worries newly arrived builders have about the wall: “I don’t know who built it.”",
            "newly arrived builders"),
        Case("Mary Holt left. We heard the question that Holt asks: “Who built the wall?”", "Mary Holt"),
        Case("Mary Holt left. Holt’s verdict: “It could have been worse.”", "Mary Holt"),
        Case("Mary Holt left. Holt’s reply was short: “Not this year.”", "Mary Holt"),
        Case("Mary Holt left. Her message to the builders was simple: “Mend the wall.”", "Mary Holt"),
        Case("Mary Holt left. Her answer? “Not this year.”", "Mary Holt"),
        Case("In the words of Mary Holt: “Walls are patient things.”", "Mary Holt"),
    ])
    func `leads the words to whom the clause before them is about`(_ example: Case) {
        #expect(direct(example.text) == example.speakers)
    }

    @Test(arguments: [
        Case("Mary Holt left. Holt’s lawyer made one point: “The wall is safe now.”", "Holt’s lawyer"),
        Case("The builders have three questions about the wall: “Who pays for all of it?”", "The builders"),
        Case("Mary Holt left. The film she liked best was her own: “Walls and Towers.”"),
        Case("Mary Holt left. Her favourite song? “Wall.”"),
        Case("The list of songs: “Wall,” “Tower” and “Gate.”"),
    ])
    func `keeps the subject where it speaks itself and takes titles for no speech`(_ example: Case) {
        #expect(direct(example.text) == example.speakers)
    }

    @Test(arguments: [
        Case("“I still dream of the boats,” laughs Mary Holt.", "Mary Holt"),
        Case("Mary Holt left. “We were kids then,” she shrugs.", "Mary Holt"),
        Case("Mary Holt shook her head. “Not this year.”", "Mary Holt"),
        Case("Dan Reyes left. Mary Holt looked at the water near Reyes. “It was another time.”", "Mary Holt"),
        Case("“A town that forgot its wall” is how Mary Holt describes it.", "Mary Holt"),
        Case("“I’ll be back in the morning,” Mary Holt was quoted as saying by the Tribune.", "Mary Holt"),
        Case("Mary Holt met Dan Reyes. “We have agreed,” Mary Holt and Dan Reyes said.", "Mary Holt and Dan Reyes"),
        Case("“My client is innocent,” said Reyes’ lawyer, Mary Holt.", "Mary Holt"),
        Case("“I never missed a day,” said Robert “Bobby” Quill.", "Robert “Bobby” Quill"),
        Case("Dan Reyes left. “It is a good price,” hesaid.", "Dan Reyes"),
        Case("“He had the means,” said Assistant District Attorney Mary Holt.", "Mary Holt"),
    ])
    func `reads deeds beside words, joined names and names with marks`(_ example: Case) {
        #expect(direct(example.text) == example.speakers)
    }

    @Test(arguments: [
        Case("Mary Holt left. “The Wall Is Not the Villain.”"),
        Case("Mary Holt laughed at the “old wall” and left."),
        Case("She sat for the programme on Mr Holt’s show, “Politicking.”"),
        Case("The “heroes” of the night went home."),
    ])
    func `takes headings, scare quotes and titles for no speech`(_ example: Case) {
        #expect(direct(example.text) == example.speakers)
    }
}
