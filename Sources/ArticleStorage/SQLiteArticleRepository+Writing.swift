public import Articles
import Foundation
import GRDB

extension SQLiteArticleRepository {
    /// Prepares the article on the caller's thread, then adds it in a commit it may share with others.
    public func add(_ article: Article) async throws(RepositoryError) -> Addition {
        let prepared = try prepare(article)
        return try await write { db in try self.writing(db) { try $0.add(prepared) } }
    }

    /// Prepares the articles on all cores, then adds them in one commit.
    public func add(
        contentsOf articles: [Article], allOrNothing: Bool
    ) async throws(RepositoryError) -> [Result<Addition, RepositoryError>] {
        let prepared = try await prepareAll(articles)
        let addAll: @Sendable (Database) throws -> [Result<Addition, RepositoryError>] = { db in
            try self.writing(db) { writer in try prepared.map { .success(try writer.add($0)) } }
        }
        do {
            return try await write(addAll)
        } catch .conflict where !allOrNothing {
            return try await addApart(prepared)
        }
    }

    /// Adds each article in a savepoint of its own, for those that others of the same step get in the way of.
    private func addApart(
        _ prepared: [PreparedArticle]
    ) async throws(RepositoryError) -> [Result<Addition, RepositoryError>] {
        try await write { db in
            try prepared.map { article in
                do {
                    return .success(try db.savepoint { db in try self.writing(db) { try $0.add(article) } })
                } catch  where db.isInsideTransaction {
                    return .failure(RepositoryError(error))
                }
            }
        }
    }

    /// Deletes an article with its quotations, and the speakers that only it told of.
    public func delete(_ id: ArticleID) async throws(RepositoryError) -> Bool {
        let moment = Timestamp(milliseconds: Int64(Date().timeIntervalSince1970 * 1000))
        return try await write { db in try ArticleWriter(db, SpeakerRegister(db)).delete(id, at: moment) }
    }

    /// Lends a writer what is remembered of speakers, and writes what it counted.
    private func writing<Value>(_ db: Database, _ body: (ArticleWriter) throws -> Value) throws -> Value {
        let speakers = SpeakerRegister(db, try memory.take(in: db))
        let value = try body(ArticleWriter(db, speakers))
        try speakers.finish()
        try memory.give(back: speakers.memory, in: db)
        return value
    }

    private func prepare(_ article: Article) throws(RepositoryError) -> PreparedArticle {
        do { return try PreparedArticle(article) } catch {
            throw RepositoryError(error)
        }
    }

    private func prepareAll(_ articles: [Article]) async throws(RepositoryError) -> [PreparedArticle] {
        do {
            return try await withThrowingTaskGroup(of: (Int, PreparedArticle).self) { group in
                for (index, article) in articles.enumerated() {
                    group.addTask { (index, try self.prepare(article)) }
                }
                var prepared = [PreparedArticle?](repeating: nil, count: articles.count)
                for try await (index, article) in group { prepared[index] = article }
                return prepared.compactMap { $0 }
            }
        } catch {
            throw RepositoryError(error)
        }
    }
}
