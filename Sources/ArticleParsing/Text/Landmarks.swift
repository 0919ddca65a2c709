/// The tokens that the passes over names and speech stop at, found in one pass over all.
struct Landmarks: Sendable {
    /// Words with a capital, and those of offices and titles: a name may begin there.
    private(set) var names: TokenSet
    /// Verbs of saying and prepositions of place, beside which a word shows whether it is a name.
    private(set) var signs: TokenSet
    /// Words that a pattern of reported speech begins with.
    private(set) var speech: TokenSet
    /// Numbers, and words that a date can begin with.
    private(set) var dates: TokenSet

    /// What a word is a landmark for.
    struct Kinds: OptionSet, Sendable {
        let rawValue: UInt8

        static let name = Kinds(rawValue: 1 << 0)
        static let sign = Kinds(rawValue: 1 << 1)
        static let speech = Kinds(rawValue: 1 << 2)
        static let date = Kinds(rawValue: 1 << 3)

        /// Tells what a word is a landmark for by its classes and those of all phrases that begin with it.
        init(_ word: WordClass, leads: WordClass, isLocative: Bool, leadsDate: Bool) {
            self = leadsDate ? .date : []
            if !word.isDisjoint(with: [.role, .title]) { insert(.name) }
            if isLocative || !word.isDisjoint(with: [.cue, .report, .passiveReport]) { insert(.sign) }
            if !leads.isDisjoint(with: Landmarks.reporting) { insert(.speech) }
        }

        init(rawValue: UInt8) { self.rawValue = rawValue }
    }

    /// The classes of words that report: `Attributor.indirect` looks for no others.
    private static let reporting: WordClass = [
        .accordingTo, .cueEnding, .passiveReport, .cue, .report, .attitude, .closer, .agent,
    ]

    /// Finds the landmarks of a text in some language.
    init(_ tokens: [Token], language: Language) {
        names = TokenSet(capacity: tokens.count)
        signs = TokenSet(capacity: tokens.count)
        speech = TokenSet(capacity: tokens.count)
        dates = TokenSet(capacity: tokens.count)
        for start in stride(from: 0, to: tokens.count, by: 64) {
            add(tokens[start..<min(start + 64, tokens.count)], language)
        }
    }

    /// Adds the landmarks among the next 64 tokens: most are none, and a set takes 64 bits at once.
    private mutating func add(_ tokens: ArraySlice<Token>, _ language: Language) {
        var (names, signs, speech, dates) = (UInt64(0), UInt64(0), UInt64(0), UInt64(0))
        var bit: UInt64 = 1
        for token in tokens {
            let kinds = language.landmarks(token)
            if token.isCapitalised || kinds.contains(.name) { names |= bit }
            if kinds.contains(.sign) { signs |= bit }
            if kinds.contains(.speech) { speech |= bit }
            if token.kind == .number || kinds.contains(.date) { dates |= bit }
            bit <<= 1
        }
        self.names.append(names)
        self.signs.append(signs)
        self.speech.append(speech)
        self.dates.append(dates)
    }
}
