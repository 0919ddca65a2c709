/// How a language reports speech, beyond the classes of its verbs of saying.
///
/// A pack writes the lists as `String`, a `Language` reads them as `WordSet`.
struct ReportWords<List: WordListing>: Sendable {
    /// Forms of verbs that report behind a comma or an auxiliary, for the subject of the clause before: `, saying`.
    var participles = List()
    /// Verbs that only a clause follows, never a document.
    var clauseVerbs = List()
    /// Verbs that whom they tell may follow, with `that` behind: `warned the council that`.
    var tellingVerbs = List()
    /// Verbs of what somebody sees or counts, which report where a clause follows: `mencatat ekspor turun`.
    var observingVerbs = List()
    /// Verbs that report for studies and tell deeds of people: `found`.
    var findingVerbs = List()
    /// Verbs of relative clauses that tell whose words follow: `the fears people have`.
    var voicingVerbs = List()
    /// Words of a clause about what somebody hears, who answers in the next one: `ditanya soal itu, Budi tertawa`.
    var hearingVerbs = List()
    /// Passive verbs of answering, whose agent takes the floor: `tudingan itu dibantah Budi`.
    var answeringVerbs = List()
    /// Participles between a document and who made it: `a study published by`.
    var makingParticiples = List()
    /// The prepositions between a document and who made it: `a report by`.
    var makerPrepositions = List()
    /// Nouns for what an account publishes: `unggahan`.
    var posts = List()
    /// The shapes that an unlisted verb of saying has beside a quotation: `he protests`, `sergahnya`.
    var speechShapes: [WordShape] = []

    /// The same with each list made into another.
    func map<Other>(_ transform: (List) -> Other) -> ReportWords<Other> {
        ReportWords<Other>(
            participles: transform(participles), clauseVerbs: transform(clauseVerbs),
            tellingVerbs: transform(tellingVerbs), observingVerbs: transform(observingVerbs),
            findingVerbs: transform(findingVerbs), voicingVerbs: transform(voicingVerbs),
            hearingVerbs: transform(hearingVerbs), answeringVerbs: transform(answeringVerbs),
            makingParticiples: transform(makingParticiples), makerPrepositions: transform(makerPrepositions),
            posts: transform(posts), speechShapes: speechShapes)
    }
}
