/// What somebody said, as a parser found it in one article.
///
/// Its optional parts are spelled out: a `?` would have the initializer store `nil` first, and then copy the whole.
public struct Quote: Hashable, Sendable {
    /// How the words are reported.
    public var type: Kind
    /// The quotation as one prints it: spans joined, without the comma that leads to the attribution.
    public var text: String
    /// Where the words stand, in code points, without quote marks; one range per stretch, in order, never empty.
    public var spans: [Range<Int>]
    /// The quoted words inside an indirect quotation, in code points.
    public var fragments: [Range<Int>]
    /// Who said it, or `nil` when the text does not tell.
    public var speaker: Optional<SpeakerName>
    /// The words that name the speaker at this quotation.
    public var mention: Optional<SpeakerMention>
    /// The speaker's role at this quotation: `Presiden Rusia`.
    public var role: Optional<String>
    /// The reporting verb or phrase: `ungkap`, `according to`.
    public var cue: Optional<Mention>
    /// Whom the words are said to.
    public var addressee: Optional<Addressee>
    /// The media and documents the words came through, the nearest first.
    public var via: [Source]
    /// The index of its block in the article's blocks.
    public var block: Int
    /// Whether the speaker is named in another sentence.
    public var isFloating: Bool
    /// How likely `speaker` is right, 0 to 1.
    public var confidence: Double
    /// The speakers that were weighed, the best first.
    public var candidates: [Candidate]
    /// The parser's rule that chose `speaker`, as `id.quote.cue-speaker-after`.
    public var rule: String

    /// The number of words that white space sets apart.
    public var wordCount: Int { text.wordCount }

    /// How words are reported.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// Verbatim, between quote marks.
        case direct
        /// In the reporter's words.
        case indirect
        /// In the reporter's words with quoted parts.
        case mixed
        /// A few quoted words: a term of address, a scare quote.
        case fragment
    }

    /// Makes a quotation from its parts.
    public init(
        type: Kind, text: String, spans: [Range<Int>], fragments: [Range<Int>] = [], speaker: SpeakerName?,
        mention: SpeakerMention? = nil, role: String? = nil, cue: Mention? = nil, addressee: Addressee? = nil,
        via: [Source] = [], block: Int, isFloating: Bool = false, confidence: Double, candidates: [Candidate] = [],
        rule: String
    ) {
        self.type = type
        self.text = text
        self.spans = spans
        self.fragments = fragments
        self.speaker = speaker
        self.mention = mention
        self.role = role
        self.cue = cue
        self.addressee = addressee
        self.via = via
        self.block = block
        self.isFloating = isFloating
        self.confidence = confidence
        self.candidates = candidates
        self.rule = rule
    }
}

/// A few words of the text and their place.
public struct Mention: Hashable, Sendable {
    /// The words, as they stand in the text.
    public var text: String
    /// Their place, in code points.
    public var range: Range<Int>

    /// Makes a mention from its parts.
    public init(text: String, range: Range<Int>) {
        self.text = text
        self.range = range
    }
}

/// A speaker that was weighed for a quotation.
public struct Candidate: Hashable, Sendable {
    /// The full name.
    public var name: String
    /// The share of belief, 0 to 1.
    public var score: Double

    /// Makes a candidate from its parts.
    public init(name: String, score: Double) {
        self.name = name
        self.score = score
    }
}
