import Articles
import GRDB

/// The archive's named speakers as a writer sees them: finds or creates their rows and keeps their counts.
struct SpeakerRegister {
    let db: Database

    init(_ db: Database) { self.db = db }

    /// A speaker's row and public name.
    struct Entry {
        /// The key of the row.
        let row: Int64
        /// The public name.
        let id: SpeakerID
    }

    /// Finds the speaker with a folded full name, or creates one.
    func entry(for appearance: Appearance) throws -> Entry {
        let find = try db.cachedStatement(sql: "SELECT id, name FROM speaker WHERE folded = ?")
        if let row = try Row.fetchOne(find, arguments: [appearance.folded]) {
            return Entry(row: row[0], id: try Self.speakerID(row[1]))
        }
        let id = try Self.speakerID(try freeName(for: appearance.name))
        try db.cachedStatement(sql: "INSERT INTO speaker (name, full_name, folded, kind) VALUES (?, ?, ?, ?)")
            .execute(arguments: [id.rawValue, appearance.name, appearance.folded, appearance.kind.rawValue])
        return Entry(row: db.lastInsertedRowID, id: id)
    }

    /// Reads a public name from a column.
    static func speakerID(_ text: String) throws(CorruptRecord) -> SpeakerID {
        guard let id = SpeakerID(rawValue: text) else { throw CorruptRecord(detail: "“\(text)” names no speaker") }
        return id
    }

    private func freeName(for name: String) throws -> String {
        let taken = try db.cachedStatement(sql: "SELECT 1 FROM speaker WHERE name = ?")
        for candidate in SpeakerSlug.candidates(for: name)
        where try Row.fetchOne(taken, arguments: [candidate]) == nil {
            return candidate
        }
        throw CorruptRecord(detail: "no identifier is left for “\(name)”")
    }
}
