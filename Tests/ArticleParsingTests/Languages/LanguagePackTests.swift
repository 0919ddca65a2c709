import Articles
import Testing

@testable import ArticleParsing

struct LanguagePackTests {
    @Test(arguments: ["id", "en"])
    func `knows each language's cues`(_ code: String) throws {
        let language = try #require(Lexicon.shared.language(code))
        let tokens = SourceText(.init(code == "id" ? "kata katanya mengatakan" : "said told wrote")).tokens
        #expect(tokens.allSatisfy { !language.classes(of: $0).isDisjoint(with: [.cue, .cueEnding, .report]) })
    }

    @Test func `finds a pack by its tag's first part`() {
        #expect(Lexicon.shared.language("en-GB")?.code == "en")
        #expect(Lexicon.shared.language("xx") == nil)
        #expect(Lexicon.shared.language("") == nil)
    }

    @Test func `matches phrases before words`() throws {
        let language = try #require(Lexicon.shared.language("en"))
        let tokens = SourceText(.init("according to her")).tokens
        #expect(language.match(.accordingTo, in: tokens, at: 0) == 2)
        #expect(language.match(.accordingTo, in: tokens, at: 1) == nil)
    }

    @Test func `makes further words with an ending`() {
        let list = WordList(.cue, ending: WordList.Ending(letters: "nya", classes: .cueEnding), "# comment\nkata ujar")
        #expect(list.entries.map { $0.words.joined() } == ["kata", "ujar", "katanya", "ujarnya"])
    }
}
