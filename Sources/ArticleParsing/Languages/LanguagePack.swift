/// All that the parser knows of one language, as data. A new language is one new file with a new pack.
struct LanguagePack: Sendable {
    /// The BCP 47 tag: `id`.
    let code: String
    /// The words and phrases by class.
    let lists: [WordList]
    /// The words for dates.
    let dates: DateWords
    /// The shapes of words that name fields of work and so belong to offices, not to people.
    var fieldPatterns: [FieldPattern] = []
    /// The prepositions that stand before places: what has a capital behind one is a place in this article.
    var locatives = ""
    /// Words that names begin with, hardly ever going on with them: they end the office before them.
    var givenNames = ""
    /// Words that names begin or go on with.
    var otherNames = ""
    /// Words that have a capital in the names of laws, events and things, which are nobody.
    var commonNouns = ""
    /// Words of bodies that are named after people with their titles: `RSUD dr. …`.
    var namesakes = ""
    /// Kin, whose name follows behind a comma when another's follows at once: `istri Jumadi, Sarinah`.
    var relations = ""
    /// The prepositions that stand between an office and the body it belongs to.
    var complements = ""
    /// Words that show that somebody is a man, the pronoun among them.
    var masculine = ""
    /// Words that show that somebody is a woman, the pronoun among them.
    var feminine = ""
    /// Forms of verbs that report behind a comma or an auxiliary, for the subject of the clause before: `, saying`.
    var participles = ""
    /// Verbs that stand between a subject and its main verb: `is`, `has`.
    var auxiliaries = ""
    /// The shape of the participles that a clause of the writer's own begins with behind a comma: `, prompting`.
    var participlePattern: FieldPattern?
    /// Prepositions between a verb of saying and its report that tell when and where: `said during a rally that`.
    var circumstances = ""
    /// Conjunctions that begin a clause of equal rank, which reports for itself: `and`, `though`.
    var coordinators = ""
    /// Verbs of relative clauses that tell whose words follow: `the fears people have`.
    var voicingVerbs = ""
    /// Words that tell whose a noun is, and stand for somebody named before: `his`.
    var possessives = ""
    /// Forms of the verb between a subject and what it is: `was`.
    var copulas = ""
    /// The pronouns that point to bodies: `it`.
    var neuter = ""
    /// Words for those left unnamed beside somebody named, who do not speak: `AP and others`.
    var others = ""
    /// The prepositions between a document and who made it: `a report by`.
    var makers = ""
    /// Verbs that give somebody's name: `bernama`.
    var naming = ""
    /// Words that begin an amount: `sebanyak`.
    var quantifiers = ""
    /// Nouns for firms, whose names do not hold them: `the company` is the one the text names most.
    var firms = ""
    /// The pronouns of whoever speaks or writes: `we`.
    var speakersOwn = ""
    /// Nouns for people who are talked of more than they talk: `korban`.
    var sufferers = ""
    /// The shapes of passive verbs, whose subject does nothing.
    var passives: [FieldPattern] = []
    /// Words that join a verb to the subject of the clause before: `mengecam serangan itu, seraya mengatakan bahwa`.
    var joining = ""
    /// Words of a clause about what somebody hears, who answers in the next one: `ditanya soal itu, Budi tertawa`.
    var hearing = ""
    /// Passive verbs of answering, whose agent takes the floor: `tudingan itu dibantah Budi`.
    var answering = ""
    /// Nouns for what an account publishes: `unggahan`.
    var posts = ""
    /// Verbs that whom they tell may follow, with `that` behind: `warned the council that`.
    var tellings = ""
    /// The words that stand with the time of a change, not of publication: `updated`.
    var revisions = ""
    /// The shapes of nouns for several people.
    var plurals: [FieldPattern] = []
    /// The shapes of verbs.
    var verbs: [FieldPattern] = []
    /// The shapes that an unlisted verb of saying has beside a quotation: `he protests`, `sergahnya`.
    var speechShapes: [FieldPattern] = []
    /// Verbs of what somebody sees or counts, which report where a clause follows: `mencatat ekspor turun`.
    var observing = ""
    /// Words that make a clause of what stands before them: `akan`.
    var predicates = ""
    /// Verbs that only a clause follows, never a document.
    var clauseVerbs = ""
    /// Participles between a document and who made it: `a study published by`.
    var making = ""
    /// The shapes of words for what somebody does: `advocate`.
    var professions: [FieldPattern] = []
    /// The shapes of words that are offices before a name: `Palaeontologist`.
    var offices: [FieldPattern] = []
    /// Verbs that report for studies and tell deeds of people: `found`.
    var findings = ""
    /// Words for somebody by their country: `the Swede`.
    var demonyms = ""
    /// The shapes of adjectives.
    var adjectives: [FieldPattern] = []
    /// Offices that one word stands for as well: `menhub=menteri_perhubungan`.
    var officeAbbreviations = ""
    /// Whether an office ends with its head, as `Acme chief economist` does, rather than beginning with it.
    var officesEndWithHead = false
    /// Whether a short name is a last name, as in English, rather than a first name.
    var shortNamesAreLast = false
    /// What the clues to a speaker weigh; without weights a pronoun points to whom the text is about.
    var speakerWeights: SpeakerWeights?

    /// Every language the parser reads, the most frequent first.
    static let all: [LanguagePack] = [.indonesian, .english]
}

/// Words and phrases that share classes, written as one text: a long array literal takes minutes to compile.
struct WordList: Sendable {
    /// The classes of every word in the list.
    let classes: WordClass
    /// An ending that each word may take, with the classes the longer word has; `nil` when there is none.
    let ending: Ending?
    /// The words between white space; `_` joins the words of a phrase; a line that begins with `#` is a comment.
    let text: String

    /// An ending that makes further words: `-nya` makes `katanya` of `kata`.
    struct Ending: Sendable {
        /// The letters.
        let letters: String
        /// The classes of a word with the ending.
        let classes: WordClass
    }

    /// Makes a list.
    init(_ classes: WordClass, ending: Ending? = nil, _ text: String) {
        (self.classes, self.ending, self.text) = (classes, ending, text)
    }

    /// The entries with their classes, those with the ending included.
    var entries: [(words: [Substring], classes: WordClass)] {
        let plain = text.split(separator: "\n").lazy
            .filter { !$0.drop { $0 == " " }.hasPrefix("#") }
            .flatMap { $0.split(separator: " ") }
            .map { (words: $0.split(separator: "_"), classes: classes) }
        guard let ending else { return Array(plain) }
        return plain
            + plain.compactMap { entry in
                entry.words.count == 1 ? (words: [entry.words[0] + ending.letters], classes: ending.classes) : nil
            }
    }
}
