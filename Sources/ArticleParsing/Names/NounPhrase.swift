/// Words that name a speaker, taken apart.
struct NounPhrase: Sendable {
    /// All its tokens, role and titles included.
    var tokens: Range<Int>
    /// The proper name's tokens, titles left out.
    var name: Range<Int>?
    /// The office's tokens.
    var role: Range<Int>?
    /// What it names.
    var kind: Kind
    /// Whether a rank, honorific or academic title stands before the name.
    var isTitled = false
    /// One past the tokens that belong to it, degrees and commas of an apposition included.
    var end: Int

    /// What a noun phrase names.
    enum Kind: Sendable {
        case person, organisation, place, role, pronoun, plural, unnamed, group, document
    }
}
