/// What speaks for or against somebody as the one whom a pronoun, an ending or a bare quotation points to.
///
/// Distances are in sentences, for many copies of articles have lost their paragraphs.
enum Clue: UInt8, CaseIterable, Sendable {
    /// Was the last to speak.
    case spokeLast
    /// Spoke in this sentence or the one before.
    case spokeNear
    /// Spoke before.
    case spoke
    /// Spoke three times or more.
    case spokeOften
    /// Began a clause of this sentence, or followed `kata` or `menurut` in it.
    case actsHere
    /// The same in the sentence before.
    case actsBefore
    /// The same two or three sentences ago.
    case actsNear
    /// Named in this sentence.
    case namedHere
    /// Named in the sentence before.
    case namedBefore
    /// Named two or three sentences ago.
    case namedNear
    /// The last person named.
    case namedLast
    /// Brought in since the last words spoken.
    case introducedSince
    /// Last named behind a preposition or inside a longer phrase.
    case inside
    /// Last named in somebody's quoted words.
    case quoted
    /// Named in the very words whose speaker is looked for.
    case inOwnWords
    /// Shown to be a person by a role, a title, an age or a verb of saying.
    case attested
    /// Begins with a word that a language pack lists.
    case listed
    /// Known by one word alone.
    case oneWord
    /// Is an organisation, a document or a group.
    case organisation
    /// Has no name.
    case described
    /// Last named in this passage.
    case samePassage
    /// Is whom the text is about: the last who spoke, or whom a later sentence brought in.
    case focus
}

/// A set of clues.
struct Evidence: Sendable {
    private(set) var bits: UInt32 = 0

    /// Adds a clue if it holds.
    mutating func add(_ clue: Clue, if holds: Bool) {
        if holds { bits |= 1 << clue.rawValue }
    }

    /// Whether a clue is in the set.
    func contains(_ clue: Clue) -> Bool { bits & (1 << clue.rawValue) != 0 }

    /// The clues in the set.
    var clues: [Clue] { Clue.allCases.filter(contains) }
}
