import Articles

/// Somebody or some body of the article.
///
/// It holds no array: its offices and names are those of its mentions, which are linked.
struct Entity: Sendable {
    /// The fullest name.
    var name: Range<Int>
    /// The hashes of the words of its names.
    var words: NameWords
    /// What it is.
    var kind: SpeakerKind
    /// The number of its offices, at most eight.
    var roleCount: UInt8 = 0
    /// Whether a role, a title, an age or a verb of saying shows that this is a person or body, and no other words with
    /// capitals.
    var isAttested = false
    /// Whether every phrase for it so far names a territory.
    var isPlace = false
    /// How often it is named.
    var mentions = 0
    /// Where it was last named, a token.
    var lastSeen = -1
    /// Its first mention, an index into the table; -1 for none.
    var firstMention = -1
    /// Its last mention so far, an index into the table; -1 for none.
    var lastMention = -1
}

/// A noun phrase in the text, led to what it names.
struct NameMention: Sendable {
    /// The phrase.
    var phrase: NounPhrase
    /// The entity, an index into the table.
    var entity: Int
    /// The next mention of the same entity, an index into the table; -1 for the last.
    var next = -1
}
