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

    /// Finds the speaker of an appearance, or creates one.
    func entry(for appearance: Appearance) throws -> Entry {
        if let entry = try existing(appearance) { return entry }
        let id = try freeID(for: appearance.name)
        try db.run(
            "INSERT INTO speaker (name, full_name, folded, kind) VALUES (?, ?, ?, ?)", .text(id.rawValue),
            .text(appearance.name), .text(appearance.folded), .text(appearance.kind.rawValue))
        return Entry(row: db.lastInsertedRowID, id: id)
    }

    private func existing(_ appearance: Appearance) throws -> Entry? {
        try db.first("SELECT id, name FROM speaker WHERE folded = ?", .text(appearance.folded)) { row in
            Entry(row: row.number(0), id: try Self.speakerID(row.text(1) ?? ""))
        }
    }

    /// Reads a public name from a column.
    static func speakerID(_ text: String) throws(CorruptRecord) -> SpeakerID {
        guard let id = SpeakerID(rawValue: text) else { throw CorruptRecord(detail: "“\(text)” names no speaker") }
        return id
    }

    private func freeID(for name: String) throws -> SpeakerID {
        for candidate in SpeakerSlug.candidates(for: name)
        where try db.number("SELECT 1 FROM speaker WHERE name = ?", .text(candidate)) == nil {
            return try Self.speakerID(candidate)
        }
        throw CorruptRecord(detail: "no identifier is left for “\(name)”")
    }
}
