import Articles
import GRDB

/// Looks for contradictions in an archive; every finding is a sentence for the operator.
struct ArchiveCheck {
    private let db: Database

    init(_ db: Database) { self.db = db }

    /// What SQLite finds in its own structure, and rows that refer to none.
    func integrity() throws -> [String] {
        let structure = try String.fetchAll(db, sql: "PRAGMA integrity_check").filter { $0 != "ok" }
        let references = try Row.fetchAll(db, sql: "PRAGMA foreign_key_check").map { row in
            "A row of \(row["table"] as String) refers to a row of \(row["parent"] as String) that is not there."
        }
        return structure + references
    }

    /// Counts that differ from the rows they count.
    func counts() throws -> [String] {
        try String.fetchAll(
            db,
            sql: """
                SELECT 'Article ' || name || ' counts its quotations wrong.' FROM article
                WHERE quote_count <> (SELECT count(*) FROM quote WHERE article_id = article.id)
                UNION ALL SELECT 'Speaker ' || name || ' counts quotations wrong.' FROM speaker
                LEFT JOIN (SELECT speaker_id, count(*) AS number FROM quote GROUP BY speaker_id) ON speaker_id = speaker.id
                WHERE quote_count <> ifnull(number, 0)
                UNION ALL SELECT 'A quotation of ' || name || ' is by a speaker who is not there.' FROM article
                JOIN quote ON article_id = article.id WHERE speaker_id NOT IN (SELECT id FROM speaker)
                UNION ALL SELECT 'Speaker ' || name || ' counts articles wrong.' FROM speaker
                WHERE article_count <> (SELECT count(*) FROM appearance WHERE speaker_id = speaker.id AND quotes > 0)
                UNION ALL SELECT 'Article ' || name || ' has no text.' FROM article
                WHERE NOT EXISTS (SELECT 1 FROM article_text WHERE article_id = article.id)
                UNION ALL SELECT 'Article ' || name || ' has no parse.' FROM article
                WHERE NOT EXISTS (SELECT 1 FROM article_parse WHERE article_id = article.id)
                AND NOT EXISTS (SELECT 1 FROM article_document WHERE article_id = article.id)
                """)
    }

    /// Texts that can't be read back, and quotations whose words do not stand where they should.
    ///
    /// - Parameters:
    ///   - renderer: Makes each article's representation.
    ///   - inspect: Looks at each article's text and representation, and returns a finding of its own, if any.
    ///   - words: Takes each article's words.
    ///   - report: Takes each finding.
    /// - Returns: The number of articles.
    /// - Throws: `DatabaseError` when the file can't be read on.
    func contents(
        renderer: any ArticleRenderer, inspect: (ArticleID, ArticleText, [UInt8]) -> String?,
        words: inout WordCheck, report: (String) -> Void
    ) throws -> Int {
        let rows = try Row.fetchCursor(
            db, sql: "SELECT \(PackedArticle.columns), article.id FROM article \(PackedArticle.joins)")
        var count = 0
        while let row = try rows.next() {
            count += 1
            do {
                let packed = try PackedArticle(row)
                let text = try packed.articleText()
                let indexed = try IndexedArticle(row[10], in: db)
                if indexed.quotes.contains(where: { isMisplaced($0.quote, in: text) }) {
                    report("A quotation of \(packed.id) is not in its text.")
                }
                words.add(indexed.words)
                inspect(packed.id, text, try packed.rendered(by: renderer)).map(report)
            } catch {
                report("Article \(row[0] as String) can't be read: \(error).")
            }
        }
        return count
    }

    private func isMisplaced(_ quote: Quote, in text: ArticleText) -> Bool {
        quote.spans.contains { $0.isEmpty || $0.upperBound > text.count }
    }
}
