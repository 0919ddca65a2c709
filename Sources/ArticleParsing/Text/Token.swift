/// The smallest unit the rules work with: a word, a number, a mark, in 8 bytes.
///
/// Its place and its hash, which few passes ask for, stand beside the tokens in `SourceText`: every pass goes over the tokens,
/// and those of a long text should stay in the cache.
struct Token: Sendable {
    /// The length in bytes, at most 65,535: a longer run of letters becomes several tokens.
    var length: UInt16
    /// What its surroundings and spelling tell.
    var flags: Flags
    /// The word's number in the lexicon, or 0 when no language pack lists it.
    var word: UInt16
    /// What the token is.
    var kind: Kind
    /// The ASCII character a punctuation token stands for (`-` for every dash, `.` for `…`), else 0.
    var symbol: UInt8

    /// What a token is.
    enum Kind: UInt8, Sendable {
        /// A run of letters (and digits after the first letter), with inner hyphens and apostrophes.
        case word
        /// A run of digits.
        case number
        /// `'s` after an English noun.
        case possessive
        /// A double quote mark of any style, `''` and entities included.
        case doubleMark
        /// A single quote mark of any style that is no apostrophe.
        case singleMark
        /// One character of punctuation, or a run of the same one.
        case punctuation
        /// An emoji, arrow, bullet or other sign.
        case symbol
        /// A run of white space with at least one line break.
        case lineBreak
        /// An HTML tag.
        case tag
    }

    /// What spelling and surroundings tell of a token.
    struct Flags: OptionSet, Sendable {
        let rawValue: UInt16

        /// The first letter is upper case.
        static let capitalised = Flags(rawValue: 1 << 0)
        /// At least two letters and all upper case.
        static let allCaps = Flags(rawValue: 1 << 1)
        /// White space or the start of the text stands before it.
        static let spaceBefore = Flags(rawValue: 1 << 2)
        /// White space or the end of the text stands after it.
        static let spaceAfter = Flags(rawValue: 1 << 3)
        /// Split off a word it was written together with: `Antara` in `dariAntara`.
        static let glued = Flags(rawValue: 1 << 4)
        /// A mark that can only open: “ « „ ‘.
        static let opening = Flags(rawValue: 1 << 5)
        /// A mark that can only close: » and, by its look, ” and ’ (which some outlets print on both ends).
        static let closing = Flags(rawValue: 1 << 6)
        /// A line break that holds an empty line.
        static let blankLine = Flags(rawValue: 1 << 7)
        /// The first token of its line.
        static let lineStart = Flags(rawValue: 1 << 8)
        /// Printed otherwise than it stands: it holds an entity, an escape, broken encoding or an invisible character.
        static let altered = Flags(rawValue: 1 << 9)
        /// Holds a digit.
        static let hasDigit = Flags(rawValue: 1 << 10)
        /// Holds an inner hyphen.
        static let hyphenated = Flags(rawValue: 1 << 11)
        /// A tag that begins or ends a paragraph or line: `<p>`, `</p>`, `<br>`.
        static let blockTag = Flags(rawValue: 1 << 12)
    }

    /// Whether the first letter is upper case.
    var isCapitalised: Bool { flags.contains(.capitalised) }

    /// Whether this is the punctuation that an ASCII character names.
    func isPunctuation(_ character: Unicode.Scalar) -> Bool {
        kind == .punctuation && UInt32(symbol) == character.value
    }

    /// Whether this is a quote mark of any kind.
    var isMark: Bool { kind == .doubleMark || kind == .singleMark }
}
