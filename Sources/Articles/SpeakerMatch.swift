/// A speaker that a text names: by identifier, full name, alias, or words of a name.
public struct SpeakerMatch: Hashable, Sendable {
    /// Their name in the archive.
    public var id: SpeakerID
    /// The full name.
    public var name: String
    /// What kind of speaker it is.
    public var kind: SpeakerKind
    /// Quotations by them.
    public var quoteCount: Int

    /// Makes a match from its parts.
    public init(id: SpeakerID, name: String, kind: SpeakerKind, quoteCount: Int) {
        self.id = id
        self.name = name
        self.kind = kind
        self.quoteCount = quoteCount
    }
}
