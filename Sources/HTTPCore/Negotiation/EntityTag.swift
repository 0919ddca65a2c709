/// Tells the states of a representation apart (RFC 9110 §8.8.3).
public struct EntityTag: Hashable, Sendable, CustomStringConvertible {
    /// What stands between the quotation marks: visible characters but `"`.
    public let opaque: String
    /// Whether equal tags mean the same content, though not the same bytes.
    public let isWeak: Bool

    /// Makes a tag.
    public init(_ opaque: String, isWeak: Bool = false) {
        self.opaque = opaque
        self.isWeak = isWeak
    }

    /// The tag as a field has it.
    public var description: String { isWeak ? "W/\"\(opaque)\"" : "\"\(opaque)\"" }
}

/// The tags that a client names in `If-Match`, `If-None-Match` or `If-Range`.
enum EntityTagList {
    /// `*`: any at all.
    case any
    /// These.
    case tags([EntityTag])

    /// Reads a field's value; `nil` when it breaks the grammar, in which case it names none.
    init?(_ value: String) {
        var rest = value.utf8[...]
        rest.dropBlanks()
        if rest.elementsEqual("*".utf8) {
            self = .any
            return
        }
        var tags: [EntityTag] = []
        while !rest.isEmpty {
            if rest.first != UInt8(ascii: ",") {
                guard let tag = EntityTag(removedFrom: &rest) else { return nil }
                tags.append(tag)
                rest.dropBlanks()
                guard rest.isEmpty || rest.first == UInt8(ascii: ",") else { return nil }
            }
            rest = rest.dropFirst()
            rest.dropBlanks()
        }
        self = .tags(tags)
    }

    /// Whether a tag is named (RFC 9110 §8.8.3.2): strongly, both are strong and equal; weakly, they are equal as texts.
    func names(_ tag: EntityTag, strongly: Bool) -> Bool {
        guard case .tags(let tags) = self else { return true }
        return tags.contains { $0.opaque == tag.opaque && !(strongly && ($0.isWeak || tag.isWeak)) }
    }
}

extension EntityTag {
    /// Takes a tag from the beginning of a text; the text is of no use after `nil`.
    fileprivate init?(removedFrom text: inout Substring.UTF8View) {
        let isWeak = text.starts(with: "W/".utf8)
        if isWeak { text = text.dropFirst(2) }
        guard text.first == UInt8(ascii: "\"") else { return nil }
        text = text.dropFirst()
        guard let end = text.firstIndex(of: UInt8(ascii: "\"")) else { return nil }
        let opaque = text[..<end]
        guard opaque.allSatisfy({ $0 > 0x20 && $0 != 0x7F }) else { return nil }
        self.init(String(Substring(opaque)), isWeak: isWeak)
        text = text[end...].dropFirst()
    }
}

extension Substring.UTF8View {
    fileprivate mutating func dropBlanks() { self = drop { $0.isBlank } }
}
