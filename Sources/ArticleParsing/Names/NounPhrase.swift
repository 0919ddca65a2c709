/// Words that name a speaker, taken apart.
struct NounPhrase: Sendable {
    private var tokenSpan: TokenSpan
    private var nameSpan: TokenSpan
    private var roleSpan: TokenSpan
    private var past: UInt32
    /// What it names.
    var kind: Kind
    /// Whether a rank, honorific or academic title stands before the name.
    var isTitled = false

    /// Makes a phrase of its tokens, those of its name and office, and where what belongs to it ends.
    init(tokens: Range<Int>, name: Range<Int>? = nil, role: Range<Int>? = nil, kind: Kind, end: Int) {
        (tokenSpan, nameSpan, roleSpan) = (TokenSpan(tokens), TokenSpan(name), TokenSpan(role))
        (self.kind, past) = (kind, UInt32(clamping: end))
    }

    /// One past the tokens that belong to it, degrees and commas of an apposition included.
    var end: Int {
        get { Int(past) }
        set { past = UInt32(clamping: newValue) }
    }

    /// All its tokens, role and titles included.
    var tokens: Range<Int> {
        get { tokenSpan.range }
        set { tokenSpan = TokenSpan(newValue) }
    }

    /// The proper name's tokens, titles left out.
    var name: Range<Int>? {
        get { nameSpan.rangeIfAny }
        set { nameSpan = TokenSpan(newValue) }
    }

    /// The office's tokens.
    var role: Range<Int>? {
        get { roleSpan.rangeIfAny }
        set { roleSpan = TokenSpan(newValue) }
    }

    /// What a noun phrase names.
    enum Kind: Sendable {
        case person, organisation, place, role, pronoun, plural, unnamed, group, document
    }
}
