public import Articles
import GRDB

extension SQLiteArticleRepository {
    /// Reads the stored representation with one lookup.
    public func document(of id: ArticleID) async throws(RepositoryError) -> Lookup<StoredDocument> {
        try find(.document, of: id)
    }

    /// Reads the stored text with one lookup.
    public func text(of id: ArticleID) async throws(RepositoryError) -> Lookup<StoredDocument> {
        try find(.text, of: id)
    }

    private func find(_ value: StoredValue, of id: ArticleID) throws(RepositoryError) -> Lookup<StoredDocument> {
        do { return try lookups.find(value, of: id) } catch { throw RepositoryError(error) }
    }

    /// Reads an article's quotations from one state of the archive.
    public func quotes(of id: ArticleID) async throws(RepositoryError) -> Lookup<[ArchivedQuote]> {
        try read { db in
            let find = try db.cachedStatement(sql: "SELECT id FROM article WHERE name = ?")
            guard let article = try Int64.fetchOne(find, arguments: [id.rawValue]) else { return try db.whatWas(id) }
            let select = try db.cachedStatement(
                sql: "\(QuoteReader.select) WHERE quote.article_id = ? ORDER BY quote.id DESC")
            var reader = QuoteReader()
            return .found(try Row.fetchAll(select, arguments: [article]).map { try reader.archived($0) })
        }
    }

    /// Reads one quotation with its article's date.
    public func quote(_ id: QuoteID) async throws(RepositoryError) -> ArchivedQuote? {
        try lookUp { db in
            let find = try db.cachedStatement(sql: "\(QuoteReader.select) WHERE quote.name = ?")
            var reader = QuoteReader()
            return try Row.fetchOne(find, arguments: [id.rawValue]).map { try reader.archived($0) }
        }
    }
}

extension Database {
    /// Tells whether an article that is not there was deleted.
    fileprivate func whatWas<Value>(_ id: ArticleID) throws -> Lookup<Value> {
        let find = try cachedStatement(sql: StoredValue.tombstone)
        return try Row.fetchOne(find, arguments: [id.rawValue]) == nil ? .absent : .deleted
    }
}
