import Articles
import GRDB

/// The archive's named speakers as a writer sees them: finds or creates their rows and keeps their counts.
///
/// Belongs to one writer at a time. What it counted is in the archive after `finish`, and not before.
final class SpeakerRegister {
    let db: Database
    /// Whom the writer knows, with all that this transaction added to them.
    private(set) var memory: SpeakerMemory

    init(_ db: Database, _ memory: SpeakerMemory = SpeakerMemory()) { (self.db, self.memory) = (db, memory) }

    /// Finds the speakers of an article, or creates them, each another one.
    ///
    /// - Parameters:
    ///   - appearances: What the article says of each.
    ///   - published: When it was published.
    /// - Returns: The rows and public names of the speakers, in the same order.
    /// - Throws: `DatabaseError`, or `CorruptRecord`.
    func entries(for appearances: [Appearance], published: DateValue?) throws -> [(row: Int64, id: SpeakerID)] {
        let day = published?.exactDay?.daysSinceEpoch
        var (found, taken): ([Int: (row: Int64, id: SpeakerID)], Set<Int64>) = ([:], [])
        // Full names first: whom they name, no short name beside them can mean.
        let order = appearances.indices.sorted { !appearances[$0].isShort && appearances[$1].isShort }
        for index in order {
            let short = try fullName(ofShort: appearances[index], on: day, except: taken)
            let speaker = try short ?? speaker(of: appearances[index], on: day)
            taken.insert(speaker.row)
            found[index] = (speaker.row, speaker.id)
        }
        return appearances.indices.compactMap { found[$0] }
    }

    /// Adds what an article says of a speaker.
    ///
    /// - Parameters:
    ///   - appearance: What it says.
    ///   - speaker: The speaker's row, one of `entries`.
    ///   - article: The article's row.
    ///   - site: The outlet's row, where it is known.
    ///   - published: When the article was published.
    /// - Throws: `DatabaseError`.
    func add(_ appearance: Appearance, of speaker: Int64, in article: Int64, site: Int64?, published: DateValue?) throws
    {
        let (day, place) = (published?.exactDay?.daysSinceEpoch, ListPlace(of: published))
        let (lines, new) = aliases(of: appearance, speaker)
        try db.run(
            "INSERT INTO appearance VALUES (?, ?, ?, ?, ?, ?, ?, ?)", .number(article), .number(speaker),
            .number(appearance.quotes), .optional(day), .number(place.order), .number(place.lastDay),
            .text(lines), .text(appearance.roles.joined(separator: "\n")))
        for alias in new { try addWords(of: alias.folded, to: speaker) }
        memory.speakers[speaker]?.add(appearance, on: day)
        memory.tally.add(appearance, of: speaker, site: site, day: day)
    }

    /// The aliases as a row holds them, and those that the speaker did not have.
    private func aliases(of appearance: Appearance, _ speaker: Int64) -> (lines: String, new: [String]) {
        // Taken out once: each look into the memory copies all that is known of a speaker.
        let known = memory.speakers[speaker]
        return (
            appearance.aliasLines(ofFullName: known?.fullName),
            appearance.aliases.filter { known?.aliases.contains($0) != true }
        )
    }

    /// Lets a speaker be found by the words of an alias.
    func addWords(of folded: String, to speaker: Int64) throws {
        for word in folded.searchWords.map(String.init) {
            try db.run("INSERT OR IGNORE INTO speaker_word VALUES (?, ?)", .text(word), .number(speaker))
            if memory.speakers[speaker]?.hasLongName == true, memory.bearers[word]?.contains(speaker) == false {
                memory.bearers[word]?.append(speaker)
            }
        }
    }

    /// Writes what was counted.
    func finish() throws {
        try memory.tally.write(to: db)
        memory.shrink()
    }

    // MARK: Finding

    private func speaker(of appearance: Appearance, on day: Int?) throws -> KnownSpeaker {
        let namesakes = try namesakes(of: appearance.folded)
        for namesake in namesakes where namesake.isLikely(appearance, on: day) { return namesake }
        // A further person of one name has a number behind it.
        let number = namesakes.compactMap { $0.folded.split(separator: "\u{1F}").dropFirst().last.flatMap { Int($0) } }
        let folded = namesakes.isEmpty ? appearance.folded : "\(appearance.folded)\u{1F}\((number.max() ?? 1) + 1)"
        let id = try freeID(for: appearance.name)
        try db.run(
            "INSERT INTO speaker (name, full_name, folded, kind) VALUES (?, ?, ?, ?)", .text(id.rawValue),
            .text(appearance.name), .text(folded), .text(appearance.kind.rawValue))
        let new = KnownSpeaker(
            row: db.lastInsertedRowID, id: id, fullName: appearance.name, folded: folded, kind: appearance.kind)
        memory.speakers[new.row] = new
        memory.namesakes[appearance.folded, default: []].append(new.row)
        return new
    }

    /// All of one full name, the first to arrive first.
    private func namesakes(of folded: String) throws -> [KnownSpeaker] {
        if let rows = memory.namesakes[folded] { return try rows.compactMap(speaker) }
        let rows = try db.all(
            "SELECT id FROM speaker WHERE folded = ? OR (folded > ? AND folded < ?) ORDER BY id", .text(folded),
            .text(folded + "\u{1F}"), .text(folded + " ")
        ) { $0.number(0) }
        memory.namesakes[folded] = rows
        return try rows.compactMap(speaker)
    }

    /// The speaker whom an article calls by one word only, when one of all that have the word in their full name fits.
    ///
    /// Where several fit, or none, the word is a name of its own: `Arunika` may be all there is.
    private func fullName(
        ofShort appearance: Appearance, on day: Int?, except taken: Set<Int64>
    ) throws -> KnownSpeaker? {
        guard appearance.isShort else { return nil }
        let longer = try bearers(of: appearance.folded)
        // Of a word that so many have, nobody can tell whom it means.
        guard longer.count < Self.mostBearers else { return nil }
        let offices = appearance.roles.map(Office.init)
        let fitting = try longer.filter { row in
            try !taken.contains(row) && speaker(row)?.fits(offices, on: day) == true
        }
        return fitting.count == 1 ? try speaker(fitting[0]) : nil
    }

    private func bearers(of word: String) throws -> [Int64] {
        if let rows = memory.bearers[word] { return rows }
        let rows = try db.all(
            """
            SELECT speaker.id FROM speaker_word JOIN speaker ON speaker.id = speaker_id
            WHERE word = ? AND instr(folded, ' ') > 0 AND kind = 'person' LIMIT \(Self.mostBearers)
            """, .text(word)
        ) { $0.number(0) }
        memory.bearers[word] = rows
        return rows
    }

    private static let mostBearers = 30

    private func freeID(for name: String) throws -> SpeakerID {
        for candidate in SpeakerSlug.candidates(for: name)
        where try db.number("SELECT 1 FROM speaker WHERE name = ?", .text(candidate)) == nil {
            return try Self.speakerID(candidate)
        }
        throw CorruptRecord(detail: "no identifier is left for “\(name)”")
    }
}

extension SpeakerRegister {
    /// Reads a public name from a column.
    static func speakerID(_ text: String) throws(CorruptRecord) -> SpeakerID {
        guard let id = SpeakerID(rawValue: text) else { throw CorruptRecord(detail: "“\(text)” names no speaker") }
        return id
    }

    /// A speaker from memory, or from the archive.
    private func speaker(_ row: Int64) throws -> KnownSpeaker? {
        if let known = memory.speakers[row] { return known }
        memory.speakers[row] = try read(row)
        return memory.speakers[row]
    }

    private func read(_ row: Int64) throws -> KnownSpeaker? {
        let found = try db.first(
            "SELECT name, full_name, folded, kind, first_day, last_day FROM speaker WHERE id = ?", .number(row)
        ) { found in
            KnownSpeaker(
                row: row, id: try Self.speakerID(found.text(0) ?? ""), fullName: found.text(1) ?? "",
                folded: found.text(2) ?? "", kind: SpeakerKind(rawValue: found.text(3) ?? "") ?? .person,
                days: Self.days(found, from: 4))
        }
        guard var speaker = found else { return nil }
        speaker.roles = try db.all(
            "SELECT text, first_day, last_day FROM speaker_role WHERE speaker_id = ?", .number(row)
        ) { found in
            let text = found.text(0) ?? ""
            return KnownSpeaker.Role(text: text, office: Office(text), days: Self.days(found, from: 1))
        }
        speaker.aliases = Set(
            try db.all("SELECT text FROM alias WHERE speaker_id = ?", .number(row)) { $0.text(0) ?? "" })
        return speaker
    }

    private static func days(_ row: LookupRow, from index: Int32) -> ClosedRange<Int>? {
        guard let first = row.optionalNumber(index), let last = row.optionalNumber(index + 1), first <= last else {
            return nil
        }
        return first...last
    }
}
