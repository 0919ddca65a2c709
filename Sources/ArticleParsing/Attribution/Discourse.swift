/// Who is talked of at a place in the text: what pronouns and endings point to.
struct Discourse: Sendable {
    /// The last one who spoke.
    var speaker: Attribution.Speaker = .nobody
    /// The last person that a sentence was about, and the token there; they win over the speaker when later.
    var subject: (entity: Int, token: Int)?
    /// The token of the last one who spoke.
    var spokeAt = -1

    /// Whom a pronoun or ending at a token points to.
    var focus: Attribution.Speaker {
        if let subject, subject.token > spokeAt { return .entity(subject.entity) }
        return speaker
    }

    /// Takes note of somebody who spoke at a token.
    mutating func note(_ speaker: Attribution.Speaker, at token: Int) {
        guard speaker != .nobody else { return }
        (self.speaker, spokeAt) = (speaker, token)
    }
}
