/// Words that name a speaker, taken apart.
struct NounPhrase: Sendable {
    private var tokenSpan: TokenSpan
    private var nameSpan: TokenSpan?
    private var roleSpan: TokenSpan?
    /// What it names.
    var kind: Kind
    /// Whether a rank, honorific or academic title stands before the name.
    var isTitled = false
    /// One past the tokens that belong to it, degrees and commas of an apposition included.
    var end: Int

    /// Makes a phrase of its tokens, those of its name and office, and where what belongs to it ends.
    init(tokens: Range<Int>, name: Range<Int>? = nil, role: Range<Int>? = nil, kind: Kind, end: Int) {
        (tokenSpan, nameSpan, roleSpan) = (TokenSpan(tokens), name.map(TokenSpan.init), role.map(TokenSpan.init))
        (self.kind, self.end) = (kind, end)
    }

    /// All its tokens, role and titles included.
    var tokens: Range<Int> {
        get { tokenSpan.range }
        set { tokenSpan = TokenSpan(newValue) }
    }

    /// The proper name's tokens, titles left out.
    var name: Range<Int>? {
        get { nameSpan?.range }
        set { nameSpan = newValue.map(TokenSpan.init) }
    }

    /// The office's tokens.
    var role: Range<Int>? {
        get { roleSpan?.range }
        set { roleSpan = newValue.map(TokenSpan.init) }
    }

    /// What a noun phrase names.
    enum Kind: Sendable {
        case person, organisation, place, role, pronoun, plural, unnamed, group, document
    }
}
