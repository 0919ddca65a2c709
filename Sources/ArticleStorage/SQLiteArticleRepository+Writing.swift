public import Articles
import Foundation
import GRDB

extension SQLiteArticleRepository {
    /// Prepares the article on the caller's thread, then adds it in a commit it may share with others.
    public func add(_ article: Article, for request: KeyedRequest?) async throws(RepositoryError) -> Addition {
        let prepared = try prepare(article)
        return try await write { db in
            let addition = try self.memory.lend(in: db) { try $0.add(prepared) }
            if let request { try db.keep(KeyedOutcome(addition, of: article.id, for: request), of: request) }
            return addition
        }
    }

    /// Prepares the articles on all cores, then adds them in one commit.
    public func add(
        contentsOf articles: [Article], allOrNothing: Bool
    ) async throws(RepositoryError) -> [Result<Addition, RepositoryError>] {
        let prepared = try await prepareAll(articles)
        let addAll: @Sendable (Database) throws -> [Result<Addition, RepositoryError>] = { db in
            try self.memory.lend(in: db) { writer in
                try prepared.map { .success(try writer.add($0)) }
            }
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
            // What others of the transaction counted stays when an article is undone.
            try self.memory.finish(in: db)
            return try prepared.map { article in
                do {
                    return .success(try db.savepoint { db in try self.addAtOnce(article, in: db) })
                } catch  where db.isInsideTransaction {
                    return .failure(RepositoryError(error))
                }
            }
        }
    }

    /// Deletes an article with its quotations, and the speakers that only it told of.
    public func delete(_ id: ArticleID) async throws(RepositoryError) -> Bool {
        let moment = Timestamp(milliseconds: Int64(Date().timeIntervalSince1970 * 1000))
        return try await write { db in
            // What was counted is in the rows that go.
            try self.memory.finish(in: db)
            self.memory.forgetSpeakers()
            return try ArticleWriter(db, SpeakerRegister(db), self.memory.sketches).delete(id, at: moment)
        }
    }

    /// Adds an article with all that it counts, so that it can be undone alone.
    private func addAtOnce(_ article: PreparedArticle, in db: Database) throws -> Addition {
        try memory.lend(in: db) { writer in
            let addition = try writer.add(article)
            try writer.speakers.finish()
            return addition
        }
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

extension KeyedOutcome {
    /// What a request came to that handed an article in.
    fileprivate init(_ addition: Addition, of article: ArticleID, for request: KeyedRequest) {
        switch addition {
        case .created: self.init(digest: request.digest, isNew: true, result: article.rawValue)
        case .existing(let id): self.init(digest: request.digest, isNew: false, result: id.rawValue)
        }
    }
}
