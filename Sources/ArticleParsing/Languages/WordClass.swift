/// What a language pack says of a word or phrase: one bit per class, several may hold.
///
/// Bits 0 to 39, 62 and 63 belong to names, quotations and attribution, the others to structure.
struct WordClass: OptionSet, Hashable, Sendable {
    let rawValue: UInt64

    /// A word so common and so much this language's own that counting it tells the language.
    static let function = WordClass(rawValue: 1 << 0)

    // MARK: Reporting

    /// A verb beside a quotation's mark, before its speaker: `kata`, `ujar`, `said`.
    static let cue = WordClass(rawValue: 1 << 1)
    /// A cue with the speaker in its ending: `katanya`.
    static let cueEnding = WordClass(rawValue: 1 << 2)
    /// A verb after its speaker: `mengatakan`, `said`.
    static let report = WordClass(rawValue: 1 << 3)
    /// A verb of attitude after its holder; reported less surely: `berharap`, `believes`.
    static let attitude = WordClass(rawValue: 1 << 4)
    /// A passive verb before its speaker or `oleh`: `disampaikan`.
    static let passiveReport = WordClass(rawValue: 1 << 5)
    /// Names a source before it: `menurut`, `according to`.
    static let accordingTo = WordClass(rawValue: 1 << 6)
    /// Begins reported words: `bahwa`, `that`.
    static let that = WordClass(rawValue: 1 << 7)
    /// Closes a quotation before its source: `demikian`.
    static let closer = WordClass(rawValue: 1 << 8)
    /// May stand between a speaker and a verb: `juga`, `also`.
    static let adverb = WordClass(rawValue: 1 << 9)
    /// Takes away that something was said, before a verb: `tidak`, `declined to`.
    static let negation = WordClass(rawValue: 1 << 10)
    /// Stands before whom words are said to: `kepada`.
    static let addressee = WordClass(rawValue: 1 << 11)
    /// Stands before the medium that carried words: `dikutip dari`, `seperti dilaporkan`.
    static let carrier = WordClass(rawValue: 1 << 12)
    /// Announces a term of address or a name between marks: `sebutan`, `called`.
    static let appellation = WordClass(rawValue: 1 << 13)

    // MARK: Speakers

    /// One person by a pronoun: `dia`, `he`.
    static let pronoun = WordClass(rawValue: 1 << 14)
    /// Several people by a pronoun: `mereka`, `they`.
    static let pluralPronoun = WordClass(rawValue: 1 << 15)
    /// Begins an office: `Kepala`, `spokesman`.
    static let role = WordClass(rawValue: 1 << 16)
    /// A rank, honorific or academic title right before a name: `Kombes`, `Mr`.
    static let title = WordClass(rawValue: 1 << 17)
    /// An academic degree after a name: `SH`.
    static let degree = WordClass(rawValue: 1 << 18)
    /// A word of organisations' names: `Dinas`, `Committee`.
    static let organisation = WordClass(rawValue: 1 << 19)
    /// A kind of territory whose name follows: `Kabupaten`.
    static let territory = WordClass(rawValue: 1 << 20)
    /// A place's name: `Jawa`, `Beijing`.
    static let location = WordClass(rawValue: 1 << 21)
    /// A small word inside names: `bin`, `van`.
    static let particle = WordClass(rawValue: 1 << 22)
    /// Begins an unnamed person: `seorang`.
    static let unnamed = WordClass(rawValue: 1 << 23)
    /// Begins or is a group: `para`, `warga`.
    static let group = WordClass(rawValue: 1 << 24)
    /// A thing that speaks: `pernyataan`, `akun`, `report`.
    static let document = WordClass(rawValue: 1 << 25)
    /// A medium that carries words: `AFP`, `televisi`.
    static let medium = WordClass(rawValue: 1 << 26)
    /// Begins what tells more of a noun: `yang`, `who`.
    static let relative = WordClass(rawValue: 1 << 27)
    /// Points back at a noun before it: `itu`, `tersebut`.
    static let demonstrative = WordClass(rawValue: 1 << 28)
    /// A preposition or conjunction, which ends a name: `dalam`, `when`.
    static let stop = WordClass(rawValue: 1 << 29)
    /// Begins sentences with a capital letter without being a name: `Namun`, `Senin`.
    static let notName = WordClass(rawValue: 1 << 30)
    /// Joins the words of offices and organisations: `dan`, `of`.
    static let joiner = WordClass(rawValue: 1 << 31)
    /// Names the agent of a passive verb: `oleh`, `by`.
    static let agent = WordClass(rawValue: 1 << 32)
    /// An abbreviation whose full stop ends no sentence: `No`, `Jl`.
    static let abbreviation = WordClass(rawValue: 1 << 33)
    /// An article before a noun: `the`, `sang`.
    static let article = WordClass(rawValue: 1 << 34)
    /// Stands before another name of the same person: `alias`.
    static let alias = WordClass(rawValue: 1 << 35)
    /// A day or month, which has a capital everywhere and is no name.
    static let calendar = WordClass(rawValue: 1 << 62)
    /// A verb that more often tells a deed than speech; it reports only before a comma or `bahwa`.
    static let deed = WordClass(rawValue: 1 << 63)
    /// A news agency: `AFP`.
    static let agency = WordClass(rawValue: 1 << 37)
    /// Television or radio.
    static let broadcaster = WordClass(rawValue: 1 << 38)
    /// A social network.
    static let social = WordClass(rawValue: 1 << 39)
    /// Joins clauses, so that a subject begins after it: `dan`, `while`.
    static let conjunction = WordClass(rawValue: 1 << 36)
}
