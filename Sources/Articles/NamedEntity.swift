/// Somebody or some body that an article names.
public struct NamedEntity: Hashable, Sendable {
    /// The fullest name, without titles and roles.
    public var name: String
    /// What it is.
    public var kind: SpeakerKind
    /// Offices and professions, in order of appearance: `Presiden Rusia`.
    public var roles: [String]
    /// The other ways the article writes the name, in order of appearance.
    public var aliases: [String]
    /// How often the article names it, in any way.
    public var mentions: Int

    /// Makes an entity from its parts.
    public init(name: String, kind: SpeakerKind, roles: [String] = [], aliases: [String] = [], mentions: Int) {
        self.name = name
        self.kind = kind
        self.roles = roles
        self.aliases = aliases
        self.mentions = mentions
    }
}
