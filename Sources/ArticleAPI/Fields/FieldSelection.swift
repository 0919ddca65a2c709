/// The members of an object that a client asks for, as `id,title,quotes(text,speaker)`.
struct FieldSelection: Hashable, Sendable {
    /// The members by name; `nil` for a member with all that is in it.
    private(set) var members: [String: FieldSelection?] = [:]

    /// The deepest that parentheses may stand in each other.
    private static let greatestDepth = 5
    private static let longestText = 500

    /// Reads a selection, or returns `nil` for what is none.
    init?(_ text: String) {
        guard text.utf8.count <= Self.longestText else { return nil }
        var rest = Array(text.utf8)[...]
        guard let selection = FieldSelection(taking: &rest, depth: 0), rest.isEmpty else { return nil }
        self = selection
    }

    private init?(taking rest: inout ArraySlice<UInt8>, depth: Int) {
        guard depth < Self.greatestDepth else { return nil }
        repeat {
            let name = String(decoding: rest.prefix(while: Self.isPartOfName), as: UTF8.self)
            guard !name.isEmpty else { return nil }
            rest.removeFirst(name.utf8.count)
            var inner: FieldSelection?
            if rest.first == UInt8(ascii: "(") {
                rest.removeFirst()
                guard let selection = FieldSelection(taking: &rest, depth: depth + 1),
                    rest.popFirst() == UInt8(ascii: ")")
                else { return nil }
                inner = selection
            }
            members[name] = .some(inner)
        } while Self.takeComma(&rest)
    }

    private static func isPartOfName(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte)
    }

    private static func takeComma(_ rest: inout ArraySlice<UInt8>) -> Bool {
        guard rest.first == UInt8(ascii: ",") else { return false }
        rest.removeFirst()
        return true
    }
}

extension FieldSelection? {
    /// Whether a member is asked for; all are where nothing was selected.
    func selects(_ member: String) -> Bool { self.map { $0.members[member] != nil } ?? true }
}
