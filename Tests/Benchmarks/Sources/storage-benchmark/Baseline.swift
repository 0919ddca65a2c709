import Foundation
import GRDBSQLite

/// The rate at which plain SQLite takes an archive's rows: prepared statements on its C interface, one thread, nothing
/// else to do. Everything is in memory before the clock starts.
struct Baseline {
    let archive: String
    /// Articles in one transaction.
    var batch = Writing.batch

    /// A row and the number of its table's statement.
    private struct Insertion {
        let table: Int
        let values: [PlainValue]
    }

    /// Copies the rows into a new file with the same tables, indexes and full text; returns articles a second.
    func measure(into path: String) throws -> Double {
        let source = try PlainDatabase(path: archive)
        let schema = try source.rows(
            """
            SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%'
            AND name NOT GLOB '*_words_*' ORDER BY type DESC, rootpage
            """)
        let (tables, groups) = try rows(of: source)
        let target = try PlainDatabase(path: path)
        try target.execute(
            """
            PRAGMA page_size = 8192; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -65536;
            PRAGMA secure_delete = FAST; PRAGMA wal_autocheckpoint = 16000
            """)
        for row in schema { try target.execute(row[0].asText) }
        for table in ["article_words", "quote_words"] {
            try target.execute("INSERT INTO \(table) (\(table), rank) VALUES ('automerge', 8)")
            try target.execute("INSERT INTO \(table) (\(table), rank) VALUES ('hashsize', 16777216)")
        }
        let statements = try tables.map { try target.prepare($0) }
        let clock = ContinuousClock()
        let start = clock.now
        for first in stride(from: 0, to: groups.count, by: batch) {
            try target.execute("BEGIN IMMEDIATE")
            for group in groups[first..<min(first + batch, groups.count)] {
                for row in group { try target.run(statements[row.table], row.values) }
            }
            try target.execute("COMMIT")
        }
        let rate = Double(groups.count) / ((clock.now - start) / .seconds(1))
        for statement in statements { sqlite3_finalize(statement) }
        print("plain SQLite, the same rows and full text: \(Int(rate)) a second")
        return rate
    }

    /// All rows, a group for each article.
    private func rows(of source: PlainDatabase) throws -> (statements: [String], groups: [[Insertion]]) {
        var (statements, groups): ([String], [Int64: [Insertion]]) = ([], [:])
        let names = try source.rows(
            """
            SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT GLOB '*_words*'
            AND name <> 'grdb_migrations' ORDER BY rootpage
            """
        ).map { $0[0].asText }
        for name in names {
            let columns = try source.rows("SELECT name FROM pragma_table_info('\(name)')").map { $0[0].asText }
            let places = repeatElement("?", count: columns.count).joined(separator: ", ")
            statements.append("INSERT INTO \(name) VALUES (\(places))")
            try source.forEachRow("SELECT \(article(of: name, columns)), * FROM \(name)") { row in
                groups[row[0].asNumber, default: []].append(
                    Insertion(table: statements.count - 1, values: Array(row.dropFirst())))
            }
        }
        for (table, columns) in [("article_words", ["body", "title"]), ("quote_words", ["words", "around"])] {
            statements.append("INSERT INTO \(table) (rowid, \(columns.joined(separator: ", "))) VALUES (?, ?, ?)")
            try words(of: table, columns, in: source) { article, values in
                groups[article, default: []].append(Insertion(table: statements.count - 1, values: values))
            }
        }
        let keys = groups.keys.sorted()
        return (statements, keys.compactMap { groups[$0] })
    }

    /// The article that a table's row comes with.
    private func article(of table: String, _ columns: [String]) -> String {
        let firstOfSpeaker = "SELECT min(article_id) FROM appearance WHERE speaker_id ="
        return switch true {
        case _ where table == "article": "id"
        case _ where table == "speaker": "ifnull((\(firstOfSpeaker) speaker.id), 1)"
        case _ where table == "change": "(SELECT id FROM article WHERE name = change.article)"
        case _ where columns.contains("article_id"): "article_id"
        case _ where columns.contains("quote_id"): "(SELECT article_id FROM quote WHERE quote.id = quote_id)"
        case _ where columns.contains("speaker_id"): "ifnull((\(firstOfSpeaker) \(table).speaker_id), 1)"
        default: "1"
        }
    }

    /// The words that a full-text table took, put together again from its index.
    private func words(
        of table: String, _ columns: [String], in source: PlainDatabase, _ body: (Int64, [PlainValue]) -> Void
    ) throws {
        let vocabulary = "temp.\(table)_vocabulary"
        try source.execute("CREATE VIRTUAL TABLE \(vocabulary) USING fts5vocab('main', '\(table)', 'instance')")
        let article = table == "quote_words" ? "(SELECT article_id FROM quote WHERE id = doc)" : "doc"
        var (current, words): (Int64?, [[UInt8]]) = (nil, [[], []])
        func finish(_ article: Int64) {
            if let current { body(article, [.number(current)] + words.map { .text($0) }) }
            words = [[], []]
        }
        var lastArticle: Int64 = 0
        try source.forEachRow(
            "SELECT doc, col, term, \(article) FROM \(vocabulary) ORDER BY doc, col, offset"
        ) { row in
            if row[0].asNumber != current {
                finish(lastArticle)
                (current, lastArticle) = (row[0].asNumber, row[3].asNumber)
            }
            guard case .text(let term) = row[2], let column = columns.firstIndex(of: row[1].asText) else { return }
            words[column] += (words[column].isEmpty ? [] : [0x20]) + term
        }
        finish(lastArticle)
    }
}
