import Articles
import GRDB

extension Database {
    /// Holds for a speaker who may be somebody else, too.
    static let isDoubtful = """
        (EXISTS (SELECT 1 \(longerNames)) OR EXISTS (SELECT 1 \(namesakes)) OR instr(speaker.folded, char(31)) > 0)
        """

    /// People whose full name has the only word of a speaker's.
    private static let longerNames = """
        FROM speaker_word AS shared JOIN speaker AS other ON other.id = shared.speaker_id
        WHERE shared.word = speaker.folded AND other.id <> speaker.id AND instr(other.folded, ' ') > 0
        AND other.kind = 'person' AND speaker.kind = 'person'
        """

    /// Further people of a speaker's full name.
    private static let namesakes = """
        FROM speaker AS other WHERE other.folded > speaker.folded || char(31) AND other.folded < speaker.folded || ' '
        """

    /// The speakers that a speaker may be, the most quoted first; 20 at most of each kind.
    func candidates(of row: Int64) throws -> [SpeakerMatch] {
        let columns = "other.name, other.full_name, other.kind, other.quote_count"
        let first =
            "FROM speaker AS other WHERE other.folded = substr(speaker.folded, 1, instr(speaker.folded, char(31)) - 1)"
        let found = try [Self.longerNames, Self.namesakes, first].flatMap { others in
            // The tables of the others follow the speaker's own, which is one row.
            let condition = others.replacing("FROM ", with: "FROM speaker, ", maxReplacements: 1)
            return try Row.fetchAll(
                cachedStatement(sql: "SELECT \(columns) \(condition) AND speaker.id = ? LIMIT 20"), arguments: [row])
        }
        return try found.map(SpeakerMatch.init).sorted { $0.quoteCount > $1.quoteCount }
    }
}

extension SpeakerMatch {
    /// Reads an identifier, a full name, a kind and a number of quotations.
    init(_ row: Row) throws {
        guard let kind = SpeakerKind(rawValue: row[2]) else {
            throw CorruptRecord(detail: "a speaker is of an unknown kind")
        }
        self.init(id: try SpeakerRegister.speakerID(row[0]), name: row[1], kind: kind, quoteCount: row[3])
    }
}
