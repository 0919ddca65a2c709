import Articles
import Testing

@testable import ArticleParsing

/// Who speaks where English names somebody by what they are: offices, appositions, the people left unnamed, firms.
struct EnglishSourceTests {
    typealias Case = SpeechCase

    private func quotes(_ text: String) -> [Quote] {
        ArticleParser().parse(ArticleText(text), hints: ParsingHints(language: "en")).quotes
    }

    @Test(arguments: [
        // Whom a verb of telling is followed by is no part of the report.
        Case("Mary Holt warned the council that the wall would fall.", "Mary Holt: the wall would fall"),
        Case("Mary Holt reminded voters that the polls close at eight.", "Mary Holt: the polls close at eight"),
        Case("Mary Holt told people of the north side that the wall would fall.", "Mary Holt: the wall would fall"),
        Case("Mary Holt told reporters it was all over.", "Mary Holt: it was all over"),
        Case("Mary Holt warned the council would run out of bricks.", "Mary Holt: the council would run out of bricks"),
        Case("Mary Holt said the council that built it was gone.", "Mary Holt: the council that built it was gone"),
        // Who is one of several, or whose, has the name behind the comma.
        Case(
            "One, retired builder Dan Reyes, 68, said taxes were already too high.",
            "Dan Reyes: taxes were already too high"),
        Case("Another, mother of three Sue Marsh, 40, disagreed: “I like the wall.”", "Sue Marsh: I like the wall."),
        Case("Her daughter, the playwright Sue Marsh, said the wall was ugly.", "Sue Marsh: the wall was ugly"),
        Case(
            "According to the town's mason, Dan Reyes, the wall is safe for years.",
            "Dan Reyes: the wall is safe for years"),
        Case(
            "Mary Holt left. Holt’s Labour colleague Dan Reyes described the wall as “criminal”.",
            "Dan Reyes: the wall as “criminal”"),
        // Firms.
        Case(
            "Holt Metals (HLT.L) will close the wall, it said on Friday.",
            "Holt Metals: Holt Metals (HLT.L) will close the wall"
        ),
        Case("Shares fell after the chain warned profit would miss hopes.", "the chain: profit would miss hopes"),
        // People without names.
        Case(
            "Dan Reyes told jurors that he was ill. The mother of one boy wept. “Thank you,” she whispered.",
            "Dan Reyes: he was ill", "The mother: Thank you"),
        Case(
            "Builders said they were tired.\n\nOne mason said the mood was grim. “We found out from the paper,” they said.",
            "Builders: they were tired", "One mason: the mood was grim", "One mason: We found out from the paper"),
        // What somebody told goes before whom the paper has it from.
        Case(
            "Mary Holt told the crew that it was over, according to two people there.", "Mary Holt: it was over"),
        Case("The wall is safe for years, according to Mary Holt.", "Mary Holt: The wall is safe for years"),
        // The verb behind a full stop announces the next words.
        Case(
            "Mary Holt called the plan “beyond words.” She added, “We need a wall.”",
            "Mary Holt: the plan “beyond words.”", "Mary Holt: We need a wall."),
        Case(
            "Mary Holt calls the wall “elegant” but cautions that it is old.", "Mary Holt: the wall “elegant”",
            "Mary Holt: it is old"),
        // A genitive of several is no end of a quotation.
        Case("A spokeswoman said: 'We keep guests' safety in mind.'", "A spokeswoman: We keep guests' safety in mind."),
        Case(
            "'We love the boats' said Mary Holt. 'We love the wall.'", "Mary Holt: We love the boats",
            "Mary Holt: We love the wall."),
    ])
    func `leads words to who says them`(_ example: Case) {
        #expect(said(in: example.text, language: "en") == example.said)
    }

    @Test(arguments: [
        ("Budget director Mary Holt said the fund was empty.", "Budget director"),
        ("One, retired builder Dan Reyes, 68, said taxes were too high.", "retired builder"),
        ("Mary Holt said the fund was empty.", nil),
    ])
    func `keeps the field of an office with it`(_ text: String, _ role: String?) {
        #expect(quotes(text).map(\.role) == [role])
    }

    @Test(arguments: [
        "Its chatbot, called “Sunny,” will be gone by May.",
        "The boat, dubbed “Old Mary,” lay in the harbour for years.",
        "Another, mother of three Sue Marsh, went home to her boys.",
        "The council that built the wall is gone.",
        "Mary Holt’s Labour colleague Dan Reyes went home.",
        "The mother of one boy wept as the wall fell.",
    ])
    func `finds no words where nobody says any`(_ text: String) {
        #expect(said(in: text, language: "en").isEmpty)
    }
}
