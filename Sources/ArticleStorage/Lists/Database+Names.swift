import Articles
import GRDB

extension Database {
    /// The rows of the outlets that every given name names, or `nil` when none is given.
    func siteRows(named names: [String?]) throws -> [Int64]? {
        let names = Set(names.compactMap { $0?.folded })
        guard let name = names.first else { return nil }
        // Two different names name no outlet.
        guard names.count == 1 else { return [] }
        return try Int64.fetchAll(cachedStatement(sql: "SELECT id FROM site WHERE folded = ?"), arguments: [name])
    }

    /// The rows of all speakers that each given name names, or `nil` when none is given.
    func speakerRows(named names: [String?]) throws -> [Int64]? {
        let found = try names.compactMap { $0 }.map { Set(try speakerRows(named: $0)) }
        return found.dropFirst().reduce(found.first) { $0?.intersection($1) }.map { $0.sorted() }
    }

    /// The rows of all speakers that an identifier, a full name or an alias names; else of those with all its words in
    /// a name.
    func speakerRows(named text: String) throws -> [Int64] {
        let byID = try cachedStatement(sql: "SELECT id FROM speaker WHERE name = ?")
        if let row = try Int64.fetchOne(byID, arguments: [text]) { return [row] }
        // The full name is one of the aliases.
        let byAlias = try cachedStatement(sql: "SELECT DISTINCT speaker_id FROM alias WHERE folded = ?")
        let rows = try Int64.fetchAll(byAlias, arguments: [text.folded])
        return rows.isEmpty ? try speakerRows(withWords: text.folded.searchWords.map(String.init)) : rows
    }

    /// The rows of the most quoted speakers that have all of some words in a name, 20 at most.
    private func speakerRows(withWords words: [String]) throws -> [Int64] {
        guard !words.isEmpty else { return [] }
        let condition = "id IN (SELECT speaker_id FROM speaker_word WHERE word = ?)"
        let conditions = Array(repeating: condition, count: words.count).joined(separator: " AND ")
        return try Int64.fetchAll(
            self, sql: "SELECT id FROM speaker WHERE \(conditions) ORDER BY quote_count DESC, id LIMIT 20",
            arguments: StatementArguments(words))
    }
}
