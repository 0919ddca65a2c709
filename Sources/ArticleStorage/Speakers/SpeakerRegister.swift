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

    /// Finds the speakers of an article, or creates them, each another one.
    ///
    /// - Parameters:
    ///   - appearances: What the article says of each.
    ///   - published: When it was published.
    /// - Returns: The speakers in the same order.
    /// - Throws: `DatabaseError`, or `CorruptRecord`.
    func entries(for appearances: [Appearance], published: DateValue?) throws -> [Entry] {
        let day = published?.exactDay?.daysSinceEpoch
        var (found, taken): ([Int: Entry], Set<Int64>) = ([:], [])
        // Full names first: whom they name, no short name beside them can mean.
        let order = appearances.indices.sorted { !appearances[$0].isShort && appearances[$1].isShort }
        for index in order {
            let short = try fullName(ofShort: appearances[index], on: day, except: taken)
            let entry = try short ?? entry(for: appearances[index], on: day)
            taken.insert(entry.row)
            found[index] = entry
        }
        return appearances.indices.compactMap { found[$0] }
    }

    private func entry(for appearance: Appearance, on day: Int?) throws -> Entry {
        let namesakes = try namesakes(of: appearance.folded)
        for namesake in namesakes where try namesake.isLikely(appearance, on: day) {
            return Entry(row: namesake.row, id: try Self.speakerID(namesake.name))
        }
        // A further person of one name has a number behind it.
        let folded = namesakes.isEmpty ? appearance.folded : "\(appearance.folded)\u{1F}\(try freeNumber(namesakes))"
        let id = try freeID(for: appearance.name)
        try db.run(
            "INSERT INTO speaker (name, full_name, folded, kind) VALUES (?, ?, ?, ?)", .text(id.rawValue),
            .text(appearance.name), .text(folded), .text(appearance.kind.rawValue))
        return Entry(row: db.lastInsertedRowID, id: id)
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
