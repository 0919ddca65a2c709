/// All that the parser knows of one language, as data. A new language is one new file with a new pack.
struct LanguagePack: Sendable {
    /// The BCP 47 tag: `id`.
    let code: String
    /// The words and phrases by class.
    let lists: [WordList]
    /// The words for dates.
    let dates: DateWords
    /// The words of names and offices.
    var names = NamingWords<String>()
    /// The words for people and bodies without their names.
    var people = PersonWords<String>()
    /// The words that build clauses.
    var clauses = ClauseWords<String>()
    /// The words that report speech.
    var reports = ReportWords<String>()
    /// The words that stand with the time of a change, not of publication: `updated`.
    var revisions = ""
    /// Offices that one word stands for as well: `menhub=menteri_perhubungan`.
    var officeAbbreviations = ""
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
