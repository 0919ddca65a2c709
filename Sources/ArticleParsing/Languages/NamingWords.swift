/// What a language tells of the names of people, bodies and places, and of the offices beside them.
///
/// A pack writes the lists as `String`, a `Language` reads them as `WordSet`.
struct NamingWords<List: WordListing>: Sendable {
    /// The prepositions that stand before places: what has a capital behind one is a place in this article.
    var locatives = List()
    /// Words that names begin with, hardly ever going on with them: they end the office before them.
    var givenNames = List()
    /// Words that names begin or go on with.
    var otherNames = List()
    /// Words that have a capital in the names of laws, events and things, which are nobody.
    var commonNouns = List()
    /// Words of bodies that are named after people with their titles: `RSUD dr. …`.
    var namesakes = List()
    /// The prepositions that stand between an office and the body it belongs to.
    var complements = List()
    /// Verbs that give somebody's name: `bernama`.
    var namingVerbs = List()
    /// The shapes of words that name fields of work and so belong to offices, not to people.
    var fieldShapes: [WordShape] = []
    /// The shapes of words that are offices before a name: `Palaeontologist`.
    var officeShapes: [WordShape] = []
    /// Whether an office ends with its head, as `Acme chief economist` does, rather than beginning with it.
    var officesEndWithHead = false
    /// Whether a short name is a last name, as in English, rather than a first name.
    var shortNamesAreLast = false

    /// The same with each list made into another.
    func map<Other>(_ transform: (List) -> Other) -> NamingWords<Other> {
        NamingWords<Other>(
            locatives: transform(locatives), givenNames: transform(givenNames), otherNames: transform(otherNames),
            commonNouns: transform(commonNouns), namesakes: transform(namesakes),
            complements: transform(complements), namingVerbs: transform(namingVerbs), fieldShapes: fieldShapes,
            officeShapes: officeShapes, officesEndWithHead: officesEndWithHead, shortNamesAreLast: shortNamesAreLast)
    }
}

extension NamingWords<WordSet> {
    /// Whether a token is one that names begin or go on with.
    func contains(_ token: Token) -> Bool { givenNames.contains(token) || otherNames.contains(token) }
}
