/// Tells the language of a text by its function words: the commonest words of a language, which hardly any other has.
enum LanguageDetector {
    /// How many words are enough; the language of a text shows in far fewer.
    private static let examined = 20_000

    /// The language whose function words are most frequent, or `nil` when none has one word in twenty.
    ///
    /// A short text takes one function word at least. The first language wins a tie.
    static func language(of source: SourceText, lexicon: Lexicon = .shared) -> Language? {
        var words = 0
        var counts = Array(repeating: 0, count: lexicon.languages.count)
        for token in source.tokens where token.kind == .word {
            words += 1
            let languages = lexicon.languages(withFunction: token)
            if languages != 0 {
                for language in counts.indices { counts[language] += languages >> language & 1 }
            }
            if words == examined { break }
        }
        guard let most = counts.max(), most > 0, most * 20 >= words else { return nil }
        return counts.firstIndex(of: most).map { lexicon.languages[$0] }
    }
}
