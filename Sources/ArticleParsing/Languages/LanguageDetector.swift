/// Tells the language of a text by its function words: the commonest words of a language, which hardly any other has.
enum LanguageDetector {
    /// How many words are enough; the language of a text shows in far fewer.
    private static let examined = 20_000

    /// The language whose function words are most frequent, or `nil` when none has one word in twenty.
    ///
    /// A short text takes one function word at least. The first language wins a tie.
    static func language(of source: SourceText, lexicon: Lexicon = .shared) -> Language? {
        var counts = [Int](repeating: 0, count: lexicon.languages.count)
        var words = 0
        for token in source.tokens where token.kind == .word {
            words += 1
            guard words <= examined else { break }
            guard token.word != 0 else { continue }
            for (index, language) in lexicon.languages.enumerated()
            where language.classes(of: token).contains(.function) {
                counts[index] += 1
            }
        }
        guard let most = counts.max(), most > 0, most * 20 >= min(words, examined) else { return nil }
        return counts.firstIndex(of: most).map { lexicon.languages[$0] }
    }
}
