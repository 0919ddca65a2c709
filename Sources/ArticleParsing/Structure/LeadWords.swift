/// The words that begin a listed word or phrase, so that most places in a text are passed over at one look.
struct LeadWords: Sendable {
    /// The classes of all that begins with a word, in any language; the word's number is the index.
    private let classes: [WordClass]

    /// The lead words of all language packs.
    static let shared = LeadWords(LanguagePack.all, lexicon: .shared)

    /// Gathers the lead words of some packs, which the lexicon was made of.
    init(_ packs: [LanguagePack], lexicon: Lexicon) {
        var classes: [WordClass] = []
        for (words, kind) in packs.flatMap(\.lists).flatMap(\.entries) {
            guard let first = words.first else { continue }
            let number = Int(lexicon.number(of: first))
            if number >= classes.count {
                classes.append(contentsOf: repeatElement([], count: number + 1 - classes.count))
            }
            classes[number].formUnion(kind)
        }
        self.classes = classes
    }

    /// Whether something of some class can begin at a token.
    func lead(_ kind: WordClass, _ token: Token) -> Bool {
        token.word != 0 && Int(token.word) < classes.count && !classes[Int(token.word)].isDisjoint(with: kind)
    }
}
