import Articles

/// What one article says of one speaker.
struct Appearance: Hashable {
    /// The full name, as the article writes it first.
    var name: String
    /// The name as it is compared.
    var folded: String
    /// What kind of speaker it is.
    var kind: SpeakerKind
    /// All spellings of the full name in the article that are the same when folded.
    var spellings: Set<String>
    /// Quotations by the speaker.
    var quotes = 0
    /// The ways the article writes the name, the full name first, each on one line.
    var aliases: [String]
    /// The roles it gives, each on one line, in order of appearance.
    var roles: [String] = []

    fileprivate init(name: String, kind: SpeakerKind) {
        let line = name.onOneLine
        self.name = line
        self.kind = kind
        folded = line.folded
        spellings = [name]
        aliases = [line]
    }

    fileprivate mutating func addAlias(_ text: String) {
        let line = text.onOneLine
        if !line.folded.isEmpty, !aliases.contains(line) { aliases.append(line) }
    }

    fileprivate mutating func addRole(_ text: String) {
        let line = text.onOneLine
        if !line.isEmpty, !roles.contains(line) { roles.append(line) }
    }
}

extension ParsedArticle {
    /// The named speakers, addressees and candidates of the quotations, in order of first mention, and the number of each
    /// quotation's speaker among them.
    var appearances: (all: [Appearance], speakers: [Int?]) {
        var found = AppearanceList()
        let speakers = quotes.map { quote -> Int? in
            let speaker = quote.speaker.flatMap { found.add($0.name, kind: $0.kind) { $0.add(quote) } }
            if let name = quote.addressee?.name { found.add(name, kind: kind(of: name)) { _ in } }
            for candidate in quote.candidates { found.add(candidate.name, kind: kind(of: candidate.name)) { _ in } }
            return speaker
        }
        for entity in people + organisations {
            found.update(entity.name) { appearance in
                entity.aliases.forEach { appearance.addAlias($0) }
                entity.roles.forEach { appearance.addRole($0) }
            }
        }
        return (found.all, speakers)
    }

    /// The kind of a speaker that only a name tells of.
    private func kind(of name: String) -> SpeakerKind {
        let quoted = quotes.lazy.compactMap(\.speaker).first { $0.name == name }
        return quoted?.kind ?? (people + organisations).first { $0.name == name }?.kind ?? .person
    }
}

extension Appearance {
    fileprivate mutating func add(_ quote: Quote) {
        quotes += 1
        quote.role.map { addRole($0) }
        switch quote.mention?.form {
        case .fullName, .shortName, .organisation: quote.mention.map { addAlias($0.text) }
        case .role, .pronoun, .some(.none), nil: break
        }
    }
}

extension Appearance {
    /// The aliases on a line each, as a row holds them: an empty first line is the speaker's full name.
    func aliasLines(ofFullName fullName: String?) -> String {
        (aliases.first == fullName ? [""] + aliases.dropFirst() : aliases).joined(separator: "\n")
    }

    /// The aliases of a row.
    static func aliases(_ lines: String, ofFullName fullName: String) -> [String] {
        let aliases = lines.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        return aliases.first == "" ? [fullName] + aliases.dropFirst() : aliases
    }
}

extension SpeakerKind {
    /// Whether speakers of the kind have a name of their own, which is the same somebody in another article.
    var hasOwnName: Bool { self == .person || self == .organisation }
}

/// Appearances by folded name, in order of arrival.
private struct AppearanceList {
    private(set) var all: [Appearance] = []
    private var indices: [String: Int] = [:]

    /// Changes the appearance of a name, and returns its number; a kind without a name of its own has none.
    @discardableResult
    mutating func add(_ name: String, kind: SpeakerKind, _ change: (inout Appearance) -> Void) -> Int? {
        guard kind.hasOwnName else { return nil }
        let new = Appearance(name: name, kind: kind)
        guard !new.folded.isEmpty else { return nil }
        let index = indices[new.folded, default: all.count]
        if index == all.count { all.append(new) }
        indices[new.folded] = index
        all[index].spellings.insert(name)
        change(&all[index])
        return index
    }

    mutating func update(_ name: String, _ change: (inout Appearance) -> Void) {
        if let index = indices[name.folded] { change(&all[index]) }
    }
}
