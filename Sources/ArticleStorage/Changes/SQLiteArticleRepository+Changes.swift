public import Articles
import GRDB

extension SQLiteArticleRepository {
    /// Reads the log along its key.
    public func changes(since sequence: Int64, limit: Int) async throws(RepositoryError) -> ChangeLog {
        try read { db in
            let select = try db.cachedStatement(
                sql: "SELECT sequence, article, kind, at FROM change WHERE sequence > ? ORDER BY sequence LIMIT ?")
            let rows = try Row.fetchAll(select, arguments: [sequence, min(max(limit, 1), 1000)])
            let last = try Int64.fetchOne(db.cachedStatement(sql: "SELECT max(sequence) FROM change"))
            return ChangeLog(changes: try rows.map(Change.init), last: last ?? 0)
        }
    }
}

extension Change {
    /// Reads a row of the log.
    fileprivate init(_ row: Row) throws {
        guard let kind = Kind(code: row[2]) else { throw CorruptRecord(detail: "a change is of an unknown kind") }
        self.init(
            sequence: row[0], articleID: try ArticleRow.articleID(row[1]), kind: kind,
            at: Timestamp(milliseconds: row[3]))
    }
}

extension Database {
    /// Writes down what happened to an article.
    func log(_ kind: Change.Kind, of article: ArticleID, at moment: Timestamp) throws {
        try run(
            "INSERT INTO change (article, kind, at) VALUES (?, ?, ?)", .text(article.rawValue), .number(kind.code),
            .number(moment.milliseconds))
    }
}

extension Change.Kind {
    /// The number that stands for the kind in the log.
    fileprivate var code: Int {
        switch self {
        case .created: 1
        case .updated: 2
        case .deleted: 3
        }
    }

    fileprivate init?(code: Int) {
        guard let kind = Self.allCases.first(where: { $0.code == code }) else { return nil }
        self = kind
    }
}
