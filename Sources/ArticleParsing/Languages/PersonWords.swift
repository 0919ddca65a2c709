/// What a language calls people and bodies by where it does not name them: pronouns, kin, nouns.
///
/// A pack writes the lists as `String`, a `Language` reads them as `WordSet`.
struct PersonWords<List: WordListing>: Sendable {
    /// Words that show that somebody is a man, the pronoun among them.
    var masculine = List()
    /// Words that show that somebody is a woman, the pronoun among them.
    var feminine = List()
    /// The pronouns that point to bodies: `it`.
    var neuter = List()
    /// The pronouns of whoever speaks or writes: `we`.
    var firstPerson = List()
    /// Words that tell whose a noun is, and stand for somebody named before: `his`.
    var possessives = List()
    /// Kin, whose name follows behind a comma when another's follows at once: `istri Jumadi, Sarinah`.
    var relations = List()
    /// Words for somebody by their country: `the Swede`.
    var demonyms = List()
    /// Words for those left unnamed beside somebody named, who do not speak: `AP and others`.
    var others = List()
    /// Nouns for firms, whose names do not hold them: `the company` is the one the text names most.
    var firms = List()
    /// Nouns for people who are talked of more than they talk: `korban`.
    var sufferers = List()
    /// The shapes of nouns for several people.
    var pluralShapes: [WordShape] = []
    /// The shapes of words for what somebody does: `advocate`.
    var professionShapes: [WordShape] = []

    /// The same with each list made into another.
    func map<Other>(_ transform: (List) -> Other) -> PersonWords<Other> {
        PersonWords<Other>(
            masculine: transform(masculine), feminine: transform(feminine), neuter: transform(neuter),
            firstPerson: transform(firstPerson), possessives: transform(possessives),
            relations: transform(relations), demonyms: transform(demonyms), others: transform(others),
            firms: transform(firms), sufferers: transform(sufferers), pluralShapes: pluralShapes,
            professionShapes: professionShapes)
    }
}
