/// Tells the language of a text by its function words: the commonest words of a language, which hardly any other has.
enum LanguageDetector {
    /// How many words are enough; the language of a text shows in far fewer.
    private static let examined = 20_000

    /// The language whose function words are most frequent, or `nil` when none has one word in twenty.
    ///
    /// A short text takes one function word at least. The first language wins a tie.
    static func language(of source: SourceText, lexicon: Lexicon = .shared) -> Language? {
        var words = 0
        // How often words came that are function words of each set of languages: counting takes no branch.
        var sets = Array(repeating: 0, count: 1 << lexicon.languages.count)
        for token in source.tokens {
            sets[lexicon.languages(withFunction: token)] += 1
            words += token.kind == .word ? 1 : 0
            if words == examined { break }
        }
        let counts = lexicon.languages.indices.map { language in
            sets.indices.reduce(0) { $0 + ($1 >> language & 1) * sets[$1] }
        }
        guard let most = counts.max(), most > 0, most * 20 >= words else { return nil }
        return counts.firstIndex(of: most).map { lexicon.languages[$0] }
    }
}
