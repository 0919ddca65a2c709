public import Articles
import GRDB
import Gzip

extension SQLiteArticleRepository {
    /// Packs the text on the caller's thread, then adds the article in a commit it may share with others.
    public func add(_ article: Article) async throws(RepositoryError) -> Addition {
        let text = try pack(article.text.utf8)
        return try await write { [renderer] db in
            try ArticleWriter(db, renderer: renderer).add(article, packedText: text)
        }
    }

    /// Deletes an article with its quotations, and the speakers that only it told of.
    public func delete(_ id: ArticleID) async throws(RepositoryError) -> Bool {
        try await write { [renderer] db in try ArticleWriter(db, renderer: renderer).delete(id) }
    }

    private func pack(_ bytes: [UInt8]) throws(RepositoryError) -> [UInt8] {
        do { return try Gzip.pack(bytes) } catch { throw RepositoryError(error) }
    }
}
