/// A language pack made ready for use: classes by word number, phrases by first word.
///
/// A class, so that what holds one shares it: a copy of its tables would count a dozen references.
final class Language: Sendable {
    /// The BCP 47 tag.
    let code: String
    /// The words for dates.
    let dates: DateTable
    /// The words of names and offices.
    let names: NamingWords<WordSet>
    /// The words for people and bodies without their names.
    let people: PersonWords<WordSet>
    /// The words that build clauses.
    let clauses: ClauseWords<WordSet>
    /// The words that report speech.
    let reports: ReportWords<WordSet>
    /// The words that stand with the time of a change.
    let revisions: WordSet
    /// What the clues to a speaker weigh, where the language has weights.
    let speakerWeights: SpeakerWeights?
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
        func words(_ text: String) -> WordSet { WordSet(text, number: number) }
        (names, people) = (pack.names.map(words), pack.people.map(words))
        (clauses, reports) = (pack.clauses.map(words), pack.reports.map(words))
        (revisions, speakerWeights) = (words(pack.revisions), pack.speakerWeights)
        abbreviations = Self.abbreviations(pack.officeAbbreviations, number: number)
        (code, self.classes, self.phrases) = (pack.code, classes, phrases)
        identifiers = Attribution.Rule.allCases.map { "\(pack.code).quote.\($0.name)" }
        let phraseClasses = phrases.map { $0.reduce(into: WordClass()) { $0.formUnion($1.classes) } }
        self.phraseClasses = phraseClasses
        landmarks = (0..<max(classes.count, names.locatives.count, dates.count)).map { [names, dates] number in
            let word = number < classes.count ? classes[number] : []
            let leads = number < classes.count ? word.union(phraseClasses[number]) : []
            return Landmarks.Kinds(
                word, leads: leads, isLocative: names.locatives.contains(number), leadsDate: dates.mayLead(number))
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
    var readsClauses: Bool { !clauses.coordinators.isEmpty }

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
