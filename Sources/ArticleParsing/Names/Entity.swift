import Articles

/// Somebody or some body of the article.
struct Entity: Sendable {
    /// The fullest name.
    var name: Range<Int>
    /// The hashes of the words of its names.
    var words: NameWords
    /// What it is.
    var kind: SpeakerKind
    /// Its offices, the tokens of each.
    var roles: [Range<Int>] = []
    /// The other ways it is written.
    var aliases: [Range<Int>] = []
    /// Whether a role, a title, an age or a verb of saying shows that this is a person or body, and no other words with
    /// capitals.
    var isAttested = false
    /// Whether every phrase for it so far names a territory.
    var isPlace = false
    /// How often it is named.
    var mentions = 0
    /// Where it was last named, a token.
    var lastSeen = -1
}

/// A noun phrase in the text, led to what it names.
struct NameMention: Sendable {
    /// The phrase.
    var phrase: NounPhrase
    /// The entity, an index into the table.
    var entity: Int
}
