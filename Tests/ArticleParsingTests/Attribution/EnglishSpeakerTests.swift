import Articles
import Testing

@testable import ArticleParsing

/// Who speaks in the manners of English news: agencies, tabloids, sports pages and technical blogs.
struct EnglishSpeakerTests {
    typealias Case = SpeechCase

    @Test(arguments: [
        Case("The building’s owner, Mary Holt, said she had received letters.", "Mary Holt: she had received letters"),
        Case(
            "A town spokesman, Father Dan Reyes, later said no talks were planned.", "Dan Reyes: no talks were planned"),
        Case("The AP and others reported that the wall had fallen.", "AP: the wall had fallen"),
        Case(
            "Harbour watchers and some analysts say the wall will hold.",
            "Harbour watchers and some analysts: the wall will hold"),
        Case(
            "Two traders in Sandford, who asked not to be named, said stocks were low.", "Two traders: stocks were low"),
        Case("Holtform has confirmed that it is leaving Sandford.", "Holtform: it is leaving Sandford"),
        Case(
            "Many builders have left the town, according to a study published by Netline.",
            "Netline: Many builders have left the town"),
        Case(
            "The wall will hold, trustees announced on Tuesday after a long meeting.", "trustees: The wall will hold"),
        Case(
            "Mary Holt said the wall was safe, even as the Harbour Board estimated that it would fall.",
            "Mary Holt: the wall was safe", "Harbour Board: it would fall"),
        Case("“We love the wall,” said library director Mary Holt.", "Mary Holt: We love the wall"),
        Case("“We love the wall,” said Mary Holt and Dan Reyes.", "Mary Holt and Dan Reyes: We love the wall"),
        Case("Mary Holt shrugs. “We love the wall,” she trumpets, smiling.", "Mary Holt: We love the wall"),
        Case("MARY HOLT was furious. “Nobody told us about it,” she fumed.", "MARY HOLT: Nobody told us about it"),
        Case(
            "Mary Holt hit back: “Nobody told us about it.” Dan Reyes left.", "Mary Holt: Nobody told us about it."),
        Case(
            "Dan Reyes shook hands after the game. “She was better today,” said the Swede.",
            "Dan Reyes: She was better today"),
        Case(
            "Thomas Rusk and Eleanor Rusk came. “I do not recall it at all,” Mr. Rusk said.",
            "Thomas Rusk: I do not recall it at all"),
        Case(
            "Asked whether she would go, Mary Holt laughed. “We love the wall,” she said.",
            "Mary Holt: We love the wall"),
        Case(
            "An aide said he was in town. A Treasury source said: “He never read it.”",
            "An aide: he was in town", "A Treasury source: He never read it."),
        Case(
            "Mary Holt said: 'We love the wall.\n\n'We know it well.'",
            "Mary Holt: We love the wall.", "Mary Holt: We know it well."),
    ])
    func `leads words to who says them`(_ example: Case) {
        #expect(said(in: example.text, language: "en") == example.said)
    }

    @Test(arguments: [
        "Dan Reyes, who found the tortoise in a box, went home.",
        "Mary Holt, who proposed the wall, went home.",
        "The man, who asked not to be named, went home with his son.",
        "A memo obtained by the Tribune lay on the table for weeks.",
        "Mary Holt laughs when told of the remark in the paper.",
        "The AP and others were in the town for a week.",
        "Trustees of the library met on Tuesday for two hours.",
        "The novel “The Wall of Sandford,” dogs and all, sold well.",
        "Holt & Reyes is a firm of builders in Sandford.",
        "Farmers’ Union members met in Sandford on Tuesday.",
    ])
    func `finds no words where nobody says any`(_ text: String) {
        #expect(said(in: text, language: "en").isEmpty)
    }

    @Test func `gives long speech as one quotation with a span for each paragraph`() {
        let text = ArticleText("“We love the wall,” Mary Holt said. “It is old.\n\n“It is ours.\n\n“It stays.”")
        let quotes = ArticleParser().parse(text, hints: ParsingHints(language: "en")).quotes
        #expect(
            quotes.map { $0.spans.map { text[$0] } } == [
                ["We love the wall,"], ["It is old.", "It is ours.", "It stays."],
            ])
        #expect(quotes.last?.text == "It is old. It is ours. It stays.")
        #expect(quotes.allSatisfy { $0.speaker?.name == "Mary Holt" })
    }
}
