public import Articles
import GRDB

extension SQLiteArticleRepository {
    /// The last commit of any process.
    public var revision: ArchiveRevision? { commits.revision }

    /// Finds the article with one lookup, and its quotations where version 1 of the schema kept them apart.
    public func article(_ id: ArticleID) async throws(RepositoryError) -> Lookup<ArchivedArticle> {
        do {
            switch try lookups.find(id) {
            case .found(let article) where article.isOfVersionOne:
                guard case .found(let quotes) = try await quotes(of: id) else { return .deleted }
                return .found(try article.archived(with: quotes))
            case .found(let article): return .found(try article.archived())
            case .deleted: return .deleted
            case .absent: return .absent
            }
        } catch {
            throw RepositoryError(error)
        }
    }

    /// Finds the article with one lookup; it is rendered when the bytes are asked for.
    public func document(of id: ArticleID) async throws(RepositoryError) -> Lookup<StoredDocument> {
        try documentNow(of: id)
    }

    /// Finds the article as `document(of:)` does, which never waits.
    public func documentAtHand(of id: ArticleID) throws(RepositoryError) -> Lookup<StoredDocument>? {
        try documentNow(of: id)
    }

    private func documentNow(of id: ArticleID) throws(RepositoryError) -> Lookup<StoredDocument> {
        try find(id) { [renderer] in try $0.rendered(by: renderer) }
    }

    /// Finds the text with one lookup.
    public func text(of id: ArticleID) async throws(RepositoryError) -> Lookup<StoredDocument> {
        try find(id) { try $0.articleText().utf8 }
    }

    private func find(
        _ id: ArticleID, _ content: @escaping @Sendable (PackedArticle) throws -> [UInt8]
    ) throws(RepositoryError) -> Lookup<StoredDocument> {
        do {
            switch try lookups.find(id) {
            case .found(let article): return .found(try StoredDocument(article, content))
            case .deleted: return .deleted
            case .absent: return .absent
            }
        } catch {
            throw RepositoryError(error)
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
            return .found(try Row.fetchAll(select, arguments: [article]).map { try reader.counted($0, in: db) })
        }
    }

    /// Reads one quotation with its article's date.
    public func quote(_ id: QuoteID) async throws(RepositoryError) -> ArchivedQuote? {
        try read { db in
            var reader = QuoteReader()
            return try reader.row(named: id, in: db).map { try reader.counted($0, in: db) }
        }
    }
}

extension Database {
    /// Tells whether an article that is not there was deleted.
    fileprivate func whatWas<Value>(_ id: ArticleID) throws -> Lookup<Value> {
        let find = try cachedStatement(sql: LookupConnection.findTombstone)
        return try Row.fetchOne(find, arguments: [id.rawValue]) == nil ? .absent : .deleted
    }
}

extension StoredDocument {
    fileprivate init(
        _ article: PackedArticle, _ content: @escaping @Sendable (PackedArticle) throws -> [UInt8]
    ) throws {
        self.init(
            updatedAt: article.updatedAt, version: article.version, textBytes: try article.textBytes,
            duplicate: article.duplicate
        ) {
            () throws(RepositoryError) in
            do { return try content(article) } catch { throw RepositoryError(error) }
        }
    }
}
