/// What a language builds clauses with: verbs beside the main verb, conjunctions, and what tells when and where.
///
/// A pack writes the lists as `String`, a `Language` reads them as `WordSet`.
struct ClauseWords<List: WordListing>: Sendable {
    /// Conjunctions that begin a clause of equal rank, which reports for itself: `and`, `though`.
    var coordinators = List()
    /// Conjunctions that join a verb to the subject of the clause before: `mengecam serangan itu, seraya mengatakan`.
    var subordinators = List()
    /// Verbs that stand between a subject and its main verb: `is`, `has`.
    var auxiliaries = List()
    /// Forms of the verb between a subject and what it is: `was`.
    var copulas = List()
    /// Words that make a clause of what stands before them: `akan`.
    var predicators = List()
    /// Words that begin an amount: `sebanyak`.
    var quantifiers = List()
    /// Prepositions between a verb of saying and its report that tell when and where: `said during a rally that`.
    var circumstances = List()
    /// The shape of the participles that a clause of the writer's own begins with behind a comma: `, prompting`.
    var participleShape: WordShape?
    /// The shapes of passive verbs, whose subject does nothing.
    var passiveShapes: [WordShape] = []
    /// The shapes of verbs.
    var verbShapes: [WordShape] = []
    /// The shapes of adjectives.
    var adjectiveShapes: [WordShape] = []

    /// The same with each list made into another.
    func map<Other>(_ transform: (List) -> Other) -> ClauseWords<Other> {
        ClauseWords<Other>(
            coordinators: transform(coordinators), subordinators: transform(subordinators),
            auxiliaries: transform(auxiliaries), copulas: transform(copulas), predicators: transform(predicators),
            quantifiers: transform(quantifiers), circumstances: transform(circumstances),
            participleShape: participleShape, passiveShapes: passiveShapes, verbShapes: verbShapes,
            adjectiveShapes: adjectiveShapes)
    }
}
