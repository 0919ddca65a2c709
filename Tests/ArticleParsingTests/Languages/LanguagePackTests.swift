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

    @Test func `reads all that the groups of a pack hold`() {
        for (pack, language) in zip(LanguagePack.all, Lexicon.shared.languages) {
            #expect(contents(of: pack.names) == contents(of: language.names))
            #expect(contents(of: pack.people) == contents(of: language.people))
            #expect(contents(of: pack.clauses) == contents(of: language.clauses))
            #expect(contents(of: pack.reports) == contents(of: language.reports))
        }
    }

    /// The members of a group, of lists of words only whether they are empty.
    private func contents(of group: Any) -> [String] {
        Mirror(reflecting: group).children.map { member in
            let isEmpty = (member.value as? String)?.isEmpty ?? (member.value as? WordSet)?.isEmpty
            return "\(member.label ?? ""): \(isEmpty.map { $0 ? "empty" : "filled" } ?? "\(member.value)")"
        }
    }
}
