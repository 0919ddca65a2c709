/// Who is talked of at a place in the text: what pronouns and endings point to.
struct Discourse: Sendable {
    /// Whom a pronoun or ending points to: the last person who spoke, or whom a later sentence was about.
    private(set) var focus: Attribution.Speaker = .nobody

    /// Takes note of somebody who spoke; a pronoun rarely points to an organisation or document.
    mutating func note(_ speaker: Attribution.Speaker, isPerson: Bool) {
        guard speaker != .nobody, isPerson || focus == .nobody else { return }
        focus = speaker
    }

    /// Takes note of a person that a sentence was about.
    mutating func note(subject entity: Int) { focus = .entity(entity) }
}
