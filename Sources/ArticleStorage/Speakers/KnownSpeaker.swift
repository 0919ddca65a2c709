import Articles

/// A speaker that an appearance may be of.
struct KnownSpeaker: Sendable {
    /// A role with the first and the last day of an article that gives it.
    struct Role: Sendable {
        let text: String
        let office: Office
        var days: ClosedRange<Int>?
    }

    /// The key of the row.
    let row: Int64
    /// The public name.
    let id: SpeakerID
    /// The full name as the first article wrote it.
    let fullName: String
    /// The folded name, with a number behind it for the second person of one name and further ones.
    let folded: String
    let kind: SpeakerKind
    /// The first and the last day of a quotation.
    var days: ClosedRange<Int>?
    /// The roles that articles give.
    var roles: [Role] = []
    /// The ways the name is written.
    var aliases: Set<String> = []

    /// Whether it is a person with more than one word to the name, whom one word can stand for.
    var hasLongName: Bool { kind == .person && folded.utf8.contains(0x20) }

    /// Whether an article speaks of this speaker, who has the same full name.
    ///
    /// It does unless that can't be: the office is one that nobody holds in two places within a year, or there is a
    /// working life between them and no word of the roles in common.
    func isLikely(_ appearance: Appearance, on day: Int?) -> Bool {
        guard !roles.isEmpty, !appearance.roles.isEmpty else { return true }
        guard !roles.contains(where: { appearance.roles.contains($0.text) }) else { return true }
        let given = appearance.roles.map(Office.init)
        guard !roles.contains(where: { role in given.contains { $0.words == role.office.words } }) else { return true }
        guard let day, let days else { return true }
        if days.distance(to: day) >= 25 * 365 {
            return given.contains { new in roles.contains { new.sharesWord($0.office) } }
        }
        return !roles.contains { role in
            role.days.map { $0.distance(to: day) < 365 } ?? false && given.contains(where: role.office.excludes)
        }
    }

    /// Whether a short name can stand for this speaker: the days are near and the roles don't speak against it.
    ///
    /// - Parameters:
    ///   - given: The roles of whom the short name is.
    ///   - day: The day of the article, where it is known.
    /// - Returns: Whether nothing speaks against it, and something for it.
    func fits(_ given: [Office], on day: Int?) -> Bool {
        // The days first: to compare roles takes many times longer.
        if let day, let days, days.distance(to: day) > 2 * 365 { return false }
        let shareRole = given.contains { new in roles.contains { new.sharesWord($0.office) } }
        if !given.isEmpty, !roles.isEmpty, !shareRole { return false }
        return day != nil && days != nil || shareRole
    }

    /// Adds what an article says of the speaker.
    mutating func add(_ appearance: Appearance, on day: Int?) {
        let day = day.map { $0...$0 }
        if appearance.quotes > 0 { days = days.including(day) }
        for text in appearance.roles {
            if let index = roles.firstIndex(where: { $0.text == text }) {
                roles[index].days = roles[index].days.including(day)
            } else {
                roles.append(Role(text: text, office: Office(text), days: day))
            }
        }
        aliases.formUnion(appearance.aliases)
    }
}

extension Appearance {
    /// Whether it is of a person that the article calls by one word.
    var isShort: Bool { kind == .person && !folded.utf8.contains(0x20) }
}

extension ClosedRange<Int> {
    /// How far a number lies outside.
    fileprivate func distance(to number: Int) -> Int { Swift.max(lowerBound - number, number - upperBound, 0) }
}

extension ClosedRange<Int>? {
    /// The least range that holds both, where they are known.
    func including(_ other: Self) -> Self {
        guard let self, let other else { return self ?? other }
        return min(self.lowerBound, other.lowerBound)...max(self.upperBound, other.upperBound)
    }
}
