/// A role in words that can be compared with another's.
struct Office {
    /// The words of the role, folded.
    let words: Set<String>
    /// The office, when it is one that a person holds in one place at a time.
    private let exclusive: String?

    /// Reads a role: `Bupati Teluk Rasa`.
    init(_ role: String) {
        let all = role.folded.searchWords.map(String.init)
        words = Set(all)
        exclusive = all.first.flatMap { Self.heldInOnePlace.contains($0) ? $0 : nil }
    }

    /// Whether both have a word that says something.
    func sharesWord(_ other: Office) -> Bool {
        words.intersection(other.words).contains { $0.count > 3 && !Self.emptyWords.contains($0) }
    }

    /// Whether nobody holds both within one year: the same office in two places, each named.
    func excludes(_ other: Office) -> Bool {
        guard let exclusive, exclusive == other.exclusive else { return false }
        let (own, others) = (words.subtracting([exclusive]), other.words.subtracting([exclusive]))
        return !own.isEmpty && !others.isEmpty && own.isDisjoint(with: others)
    }

    /// Offices by law: nobody governs two places, in Indonesia or elsewhere.
    private static let heldInOnePlace: Set<String> = [
        "bupati", "walikota", "gubernur", "camat", "lurah", "kapolres", "kapolda", "kapolsek", "dandim", "pangdam",
        "governor", "mayor",
    ]

    /// Words that people of all trades have in their roles.
    private static let emptyWords: Set<String> = [
        "kepala", "ketua", "wakil", "mantan", "anggota", "direktur", "sekretaris", "pengamat", "head", "chief",
        "deputy",
        "former", "member", "director", "secretary", "chair", "chairman",
    ]
}
