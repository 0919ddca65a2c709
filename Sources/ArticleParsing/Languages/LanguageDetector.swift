/// Tells the language of a text by its function words: the commonest words of a language, which hardly any other has.
enum LanguageDetector {
    /// How many words are enough; the language of a text shows in far fewer.
    private static let examined = 20_000

    /// The language whose function words are most frequent, or `nil` when none has one word in twenty.
    ///
    /// A short text takes one function word at least. The first language wins a tie.
    static func language(of source: SourceText, lexicon: Lexicon = .shared) -> Language? {
        let tokens = source.tokens
        var (words, end) = (0, 0)
        while end < tokens.count, words < examined {
            if tokens[end].kind == .word { words += 1 }
            end += 1
        }
        let counts = lexicon.languages.map { language in
            tokens[..<end].count { language.classes(of: $0).contains(.function) }
        }
        guard let most = counts.max(), most > 0, most * 20 >= words else { return nil }
        return counts.firstIndex(of: most).map { lexicon.languages[$0] }
    }
}
