/// A language pack made ready for use: classes by word number, phrases by first word.
///
/// A class, so that what holds one shares it: a copy of its tables would count a dozen references.
final class Language: Sendable {
    /// The BCP 47 tag.
    let code: String
    /// The words for dates.
    let dates: DateTable
    /// The shapes of words that name fields of work.
    let fieldPatterns: [FieldPattern]
    /// Whether an office ends with its head.
    let officesEndWithHead: Bool
    /// Whether a short name is a last name.
    let shortNamesAreLast: Bool
    /// What the clues to a speaker weigh, where the language has weights.
    let speakerWeights: SpeakerWeights?
    /// The prepositions that stand before places.
    let locatives: WordSet
    /// The words that names begin with.
    let givenNames: WordSet
    /// The words that names begin or go on with.
    let otherNames: WordSet
    /// The words of things with capitals.
    let commonNouns: WordSet
    /// The words of bodies that are named after people.
    let namesakes: WordSet
    /// Kin, behind which a name tells whose they are.
    let relations: WordSet
    /// The prepositions between an office and its body.
    let complements: WordSet
    /// The words that show a man.
    let masculine: WordSet
    /// The words that show a woman.
    let feminine: WordSet
    /// The forms of verbs that report for the subject of the clause before.
    let participles: WordSet
    /// The verbs between a subject and its main verb.
    let auxiliaries: WordSet
    /// The shape of participles.
    let participlePattern: FieldPattern?
    /// The prepositions that tell when and where something was said.
    let circumstances: WordSet
    /// The conjunctions that begin a clause of equal rank.
    let coordinators: WordSet
    /// The verbs of relative clauses that tell whose words follow.
    let voicingVerbs: WordSet
    /// The words that tell whose a noun is.
    let possessives: WordSet
    /// The verbs between a subject and what it is.
    let copulas: WordSet
    /// The pronouns that point to bodies.
    let neuter: WordSet
    /// The words for those left unnamed beside somebody named.
    let others: WordSet
    /// The prepositions between a document and who made it.
    let makers: WordSet
    /// The verbs that give a name.
    let naming: WordSet
    /// The words that begin an amount.
    let quantifiers: WordSet
    /// The nouns for firms.
    let firms: WordSet
    /// The pronouns of whoever speaks or writes.
    let speakersOwn: WordSet
    /// The nouns for people who are talked of.
    let sufferers: WordSet
    /// The shapes of passive verbs.
    let passives: [FieldPattern]
    /// The words that join a verb to the subject of the clause before.
    let joining: WordSet
    /// The words of a clause about what somebody hears.
    let hearing: WordSet
    /// The passive verbs of answering.
    let answering: WordSet
    /// The nouns for what an account publishes.
    let posts: WordSet
    /// The verbs that whom they tell may follow.
    let tellings: WordSet
    /// The words that stand with the time of a change.
    let revisions: WordSet
    /// The shapes of nouns for several people.
    let plurals: [FieldPattern]
    /// The shapes of verbs.
    let verbs: [FieldPattern]
    /// The shapes of unlisted verbs of saying.
    let speechShapes: [FieldPattern]
    /// The verbs that report where a clause follows.
    let observing: WordSet
    /// The words that make a clause.
    let predicates: WordSet
    /// The verbs that only a clause follows.
    let clauseVerbs: WordSet
    /// The participles between a document and who made it.
    let making: WordSet
    /// The shapes of words for what somebody does.
    let professions: [FieldPattern]
    /// The shapes of words that are offices before a name.
    let offices: [FieldPattern]
    /// The verbs that report for studies and tell deeds of people.
    let findings: WordSet
    /// The words for somebody by their country.
    let demonyms: WordSet
    /// The shapes of adjectives.
    let adjectives: [FieldPattern]
    /// For the number of an office's first word, the number of the next word and the hash of the word that stands for both.
    private let abbreviations: [UInt16: [(next: UInt16, hash: UInt32)]]
    /// The classes of each word of the lexicon in this language; the word's number is the index.
    private let classes: [WordClass]
    /// The phrases that begin with each word, the longest first.
    private let phrases: [[Phrase]]
    /// The classes of all phrases that begin with each word: most places in a text are passed over at one look.
    private let phraseClasses: [WordClass]
    /// What each word is a landmark for.
    private let landmarks: [Landmarks.Kinds]
    /// The names of the rules of attribution in this language; the rule's number is the index.
    private let identifiers: [String]

    /// Several words with a class of their own: `according to`.
    private struct Phrase: Sendable {
        let words: [UInt16]
        let classes: WordClass
    }

    /// Makes a pack ready; `number` gives the lexicon's number of a word, entering it if need be.
    init(_ pack: LanguagePack, number: (Substring) -> UInt16) {
        var classes: [WordClass] = []
        var phrases: [[Phrase]] = []
        for (words, kind) in pack.lists.flatMap(\.entries) {
            let numbers = words.map(number)
            guard let first = numbers.first else { continue }
            let missing = Int(numbers.max() ?? 0) + 1 - classes.count
            if missing > 0 {
                classes.append(contentsOf: repeatElement([], count: missing))
                phrases.append(contentsOf: repeatElement([], count: missing))
            }
            if numbers.count == 1 {
                classes[Int(first)].formUnion(kind)
            } else if let known = phrases[Int(first)].firstIndex(where: { $0.words == numbers }) {
                phrases[Int(first)][known] = Phrase(
                    words: numbers, classes: kind.union(phrases[Int(first)][known].classes))
            } else {
                phrases[Int(first)].append(Phrase(words: numbers, classes: kind))
                phrases[Int(first)].sort { $0.words.count > $1.words.count }
            }
        }
        dates = DateTable(pack.dates, number: number)
        fieldPatterns = pack.fieldPatterns
        officesEndWithHead = pack.officesEndWithHead
        shortNamesAreLast = pack.shortNamesAreLast
        speakerWeights = pack.speakerWeights
        locatives = WordSet(pack.locatives, number: number)
        givenNames = WordSet(pack.givenNames, number: number)
        otherNames = WordSet(pack.otherNames, number: number)
        commonNouns = WordSet(pack.commonNouns, number: number)
        namesakes = WordSet(pack.namesakes, number: number)
        relations = WordSet(pack.relations, number: number)
        complements = WordSet(pack.complements, number: number)
        masculine = WordSet(pack.masculine, number: number)
        feminine = WordSet(pack.feminine, number: number)
        participles = WordSet(pack.participles, number: number)
        auxiliaries = WordSet(pack.auxiliaries, number: number)
        participlePattern = pack.participlePattern
        circumstances = WordSet(pack.circumstances, number: number)
        coordinators = WordSet(pack.coordinators, number: number)
        voicingVerbs = WordSet(pack.voicingVerbs, number: number)
        possessives = WordSet(pack.possessives, number: number)
        copulas = WordSet(pack.copulas, number: number)
        others = WordSet(pack.others, number: number)
        makers = WordSet(pack.makers, number: number)
        speechShapes = pack.speechShapes
        professions = pack.professions
        offices = pack.offices
        observing = WordSet(pack.observing, number: number)
        predicates = WordSet(pack.predicates, number: number)
        clauseVerbs = WordSet(pack.clauseVerbs, number: number)
        making = WordSet(pack.making, number: number)
        findings = WordSet(pack.findings, number: number)
        demonyms = WordSet(pack.demonyms, number: number)
        naming = WordSet(pack.naming, number: number)
        quantifiers = WordSet(pack.quantifiers, number: number)
        firms = WordSet(pack.firms, number: number)
        neuter = WordSet(pack.neuter, number: number)
        speakersOwn = WordSet(pack.speakersOwn, number: number)
        sufferers = WordSet(pack.sufferers, number: number)
        passives = pack.passives
        joining = WordSet(pack.joining, number: number)
        hearing = WordSet(pack.hearing, number: number)
        answering = WordSet(pack.answering, number: number)
        posts = WordSet(pack.posts, number: number)
        tellings = WordSet(pack.tellings, number: number)
        revisions = WordSet(pack.revisions, number: number)
        (plurals, verbs, adjectives) = (pack.plurals, pack.verbs, pack.adjectives)
        abbreviations = Self.abbreviations(pack.officeAbbreviations, number: number)
        (code, self.classes, self.phrases) = (pack.code, classes, phrases)
        identifiers = Attribution.Rule.allCases.map { "\(pack.code).quote.\($0.name)" }
        let phraseClasses = phrases.map { $0.reduce(into: WordClass()) { $0.formUnion($1.classes) } }
        self.phraseClasses = phraseClasses
        landmarks = (0..<max(classes.count, locatives.count, dates.count)).map { [locatives, dates] number in
            let word = number < classes.count ? classes[number] : []
            let leads = number < classes.count ? word.union(phraseClasses[number]) : []
            return Landmarks.Kinds(
                word, leads: leads, isLocative: locatives.contains(number), leadsDate: dates.mayLead(number))
        }
    }

    private static func abbreviations(
        _ text: String, number: (Substring) -> UInt16
    ) -> [UInt16: [(next: UInt16, hash: UInt32)]] {
        var result: [UInt16: [(next: UInt16, hash: UInt32)]] = [:]
        for entry in text.split(whereSeparator: \.isWhitespace) {
            let parts = entry.split(separator: "=")
            let words = parts.last?.split(separator: "_").map(number) ?? []
            guard parts.count == 2, words.count == 2 else { continue }
            result[words[0], default: []].append((words[1], FoldedHash(parts[0]).short))
        }
        return result
    }

    /// The hashes of the words that stand for the office that begins with two words: of `Menhub` for
    /// `Menteri Perhubungan`.
    func abbreviations(of first: Token, _ second: Token) -> [UInt32] {
        guard first.word != 0, second.word != 0, let list = abbreviations[first.word] else { return [] }
        return list.filter { $0.next == second.word }.map(\.hash)
    }

    /// Whether the clauses of a sentence report one by one.
    var readsClauses: Bool { !coordinators.isEmpty }

    /// Whether a token is one that names begin or go on with.
    func isName(_ token: Token) -> Bool { givenNames.contains(token) || otherNames.contains(token) }

    /// The classes of the word with a number in the lexicon.
    func classes(of number: UInt16) -> WordClass { Int(number) < classes.count ? classes[Int(number)] : [] }

    /// The classes of a token's word; none for a word that the pack does not list.
    func classes(of token: Token) -> WordClass {
        Int(token.word) < classes.count ? classes[Int(token.word)] : []
    }

    /// The name of a rule of attribution in this language.
    func identifier(of rule: Attribution.Rule) -> String { identifiers[Int(rule.rawValue)] }

    /// What a token's word is a landmark for.
    func landmarks(_ token: Token) -> Landmarks.Kinds {
        Int(token.word) < landmarks.count ? landmarks[Int(token.word)] : []
    }

    /// The classes of a token's word and of all phrases that begin with it.
    func leads(of token: Token) -> WordClass {
        let word = Int(token.word)
        return word < classes.count ? classes[word].union(phraseClasses[word]) : []
    }

    /// The longest listed phrase of some class that begins at a token.
    ///
    /// - Returns: The number of its tokens, or `nil` if none begins there. Line breaks end a phrase.
    func phrase(of kind: WordClass, in tokens: [Token], at index: Int) -> Int? {
        guard index < tokens.count else { return nil }
        let first = Int(tokens[index].word)
        guard first < phraseClasses.count, !phraseClasses[first].isDisjoint(with: kind) else { return nil }
        for phrase in phrases[first] where !phrase.classes.isDisjoint(with: kind) {
            let end = index + phrase.words.count
            if end <= tokens.count, zip(index..<end, phrase.words).allSatisfy({ tokens[$0].word == $1 }) {
                return phrase.words.count
            }
        }
        return nil
    }

    /// The number of tokens of the listed word or phrase of some class at a token, or `nil` if there is none.
    func match(_ kind: WordClass, in tokens: [Token], at index: Int) -> Int? {
        guard index < tokens.count else { return nil }
        return phrase(of: kind, in: tokens, at: index) ?? (classes(of: tokens[index]).isDisjoint(with: kind) ? nil : 1)
    }
}
