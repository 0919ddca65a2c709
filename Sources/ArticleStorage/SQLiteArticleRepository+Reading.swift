public import Articles
import GRDB
import Gzip

extension SQLiteArticleRepository {
    /// Reads the stored representation with one lookup.
    public func document(of id: ArticleID) async throws(RepositoryError) -> Lookup<StoredDocument> {
        try lookUp { db in
            let find = try db.cachedStatement(
                sql: """
                    SELECT document, updated_at, version FROM article JOIN article_document ON article_id = article.id
                    WHERE name = ?
                    """)
            guard let row = try Row.fetchOne(find, arguments: [id.rawValue]) else { return try db.whatWas(id) }
            return .found(
                StoredDocument(
                    gzip: try row.bytes(at: 0), updatedAt: Timestamp(milliseconds: row[1]), version: row[2]))
        }
    }

    /// Reads and unpacks the text.
    public func text(of id: ArticleID) async throws(RepositoryError) -> Lookup<[UInt8]> {
        try lookUp { db in
            let find = try db.cachedStatement(
                sql: "SELECT text FROM article JOIN article_text ON article_id = article.id WHERE name = ?")
            guard let row = try Row.fetchOne(find, arguments: [id.rawValue]) else { return try db.whatWas(id) }
            return .found(try Gzip.unpack(try row.bytes(at: 0), maximum: ArticleText.maximumBytes))
        }
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
        let find = try cachedStatement(sql: "SELECT 1 FROM tombstone WHERE name = ?")
        return try Row.fetchOne(find, arguments: [id.rawValue]) == nil ? .absent : .deleted
    }
}
