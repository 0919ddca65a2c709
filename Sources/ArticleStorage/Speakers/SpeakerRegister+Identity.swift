import Articles
import GRDB

extension SpeakerRegister {
    /// A speaker that an appearance may be of.
    struct Namesake {
        /// The key of the row.
        let row: Int64
        /// The public name.
        let name: String
        /// The folded name, with a number behind it for the second person of one name and further ones.
        let folded: String
        /// The first and the last day of a quotation.
        let days: ClosedRange<Int>?
        /// The roles, with the first and the last day of each.
        let roles: [(text: String, days: ClosedRange<Int>?)]

        /// Whether an article speaks of this speaker, who has the same full name.
        ///
        /// It does unless that can't be: the office is one that nobody holds in two places within a year, or there is a
        /// working life between them and no word of the roles in common.
        func isLikely(_ appearance: Appearance, on day: Int?) throws -> Bool {
            guard !roles.isEmpty, !appearance.roles.isEmpty else { return true }
            let known = roles.map { Office($0.text) }
            let given = appearance.roles.map(Office.init)
            guard !given.contains(where: { new in known.contains { $0.words == new.words } }) else { return true }
            guard let day, let days else { return true }
            if days.distance(to: day) >= 25 * 365 {
                return given.contains { new in known.contains(where: new.sharesWord) }
            }
            return !zip(roles, known).contains { role, office in
                role.days.map { $0.distance(to: day) < 365 } ?? false && given.contains(where: office.excludes)
            }
        }

        /// Whether a short name can stand for this speaker: the days are near and the roles don't speak against it.
        func fits(_ appearance: Appearance, on day: Int?) throws -> Bool {
            let (known, given) = (roles.map { Office($0.text) }, appearance.roles.map(Office.init))
            let shareRole = given.contains { new in known.contains(where: new.sharesWord) }
            if !given.isEmpty, !known.isEmpty, !shareRole { return false }
            guard let day, let days else { return shareRole }
            return days.distance(to: day) <= 2 * 365
        }
    }

    /// All of one full name, the first to arrive first.
    func namesakes(of folded: String) throws -> [Namesake] {
        try namesakes(
            "SELECT \(Self.columns) FROM speaker WHERE folded = ? OR (folded > ? AND folded < ?) ORDER BY id",
            [folded, folded + "\u{1F}", folded + " "])
    }

    /// The number for one more person of a name.
    func freeNumber(_ namesakes: [Namesake]) throws -> Int {
        (namesakes.compactMap { $0.folded.split(separator: "\u{1F}").dropFirst().last.flatMap { Int($0) } }.max() ?? 1)
            + 1
    }

    /// The speaker whom an article calls by one word only, when one of all that have the word in their full name fits.
    ///
    /// Where several fit, or none, the word is a name of its own: `Arunika` may be all there is.
    func fullName(ofShort appearance: Appearance, on day: Int?, except taken: Set<Int64>) throws -> Entry? {
        guard appearance.isShort else { return nil }
        let longer = try namesakes(
            """
            SELECT \(Self.columns) FROM speaker_word JOIN speaker ON speaker.id = speaker_id
            WHERE word = ? AND instr(folded, ' ') > 0 AND kind = 'person' LIMIT \(Self.mostNamesakes)
            """, [appearance.folded])
        // Of a word that so many have, nobody can tell whom it means.
        guard longer.count < Self.mostNamesakes else { return nil }
        let fitting = try longer.filter { try !taken.contains($0.row) && $0.fits(appearance, on: day) }
        guard fitting.count == 1, let only = fitting.first else { return nil }
        return Entry(row: only.row, id: try Self.speakerID(only.name))
    }

    private static let mostNamesakes = 30
    private static let columns = "speaker.id, speaker.name, folded, first_day, last_day"

    private func namesakes(_ sql: String, _ arguments: StatementArguments) throws -> [Namesake] {
        let roles = try db.cachedStatement(
            sql: "SELECT text, first_day, last_day FROM speaker_role WHERE speaker_id = ?")
        return try Row.fetchAll(db.cachedStatement(sql: sql), arguments: arguments).map { row in
            let key: Int64 = row[0]
            return Namesake(
                row: key, name: row[1], folded: row[2], days: days(row, from: 3),
                roles: try Row.fetchAll(roles, arguments: [key]).map { (text: $0[0], days: days($0, from: 1)) })
        }
    }

    private func days(_ row: Row, from index: Int) -> ClosedRange<Int>? {
        guard let first: Int = row[index], let last: Int = row[index + 1], first <= last else { return nil }
        return first...last
    }
}

extension Appearance {
    /// Whether it is of a person that the article calls by one word.
    var isShort: Bool { kind == .person && !folded.contains(" ") }
}

extension ClosedRange<Int> {
    /// How far a number lies outside.
    fileprivate func distance(to number: Int) -> Int { Swift.max(lowerBound - number, number - upperBound, 0) }
}
