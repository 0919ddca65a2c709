public import Articles
import GRDB

extension SQLiteArticleRepository {
    /// Reads one row.
    public func outcome(of request: KeyedRequest) throws(RepositoryError) -> KeyedOutcome? {
        try lookUp { db in
            try db.first(
                "SELECT digest, is_new, result FROM keyed_request WHERE name = ? AND made_at > ?",
                .bytes(request.name), .number(request.madeAt.milliseconds - KeyedRequest.lifetime)
            ) { KeyedOutcome(digest: $0.bytes(0), isNew: $0.number(1) != 0, result: $0.text(2) ?? "") }
        }
    }

    /// Writes one row in a commit that it may share with others.
    public func keep(_ outcome: KeyedOutcome, of request: KeyedRequest) async throws(RepositoryError) {
        try await write { db in try db.keep(outcome, of: request) }
    }
}

extension Database {
    /// The most rows that are kept: clients make up as many keys as they like.
    private static let mostKeyedRequests = 1_000_000

    /// Remembers what a request came to, and forgets some of what is older than a day.
    func keep(_ outcome: KeyedOutcome, of request: KeyedRequest) throws {
        let end = request.madeAt.milliseconds - KeyedRequest.lifetime
        try run("DELETE FROM keyed_request WHERE name = ? AND made_at <= ?", .bytes(request.name), .number(end))
        try run(
            "INSERT INTO keyed_request (name, digest, made_at, is_new, result) VALUES (?, ?, ?, ?, ?)",
            .bytes(request.name), .bytes(outcome.digest), .number(request.madeAt.milliseconds),
            .number(outcome.isNew ? 1 : 0), .text(outcome.result))
        // A few at a time, more than come: nobody waits long, and no more than the last day's stay for long.
        try run(
            """
            DELETE FROM keyed_request WHERE id IN (
                SELECT id FROM (SELECT id, made_at FROM keyed_request ORDER BY id LIMIT 16) WHERE made_at <= ?)
            """, .number(end))
        try run("DELETE FROM keyed_request WHERE id <= ?", .number(lastInsertedRowID - Int64(Self.mostKeyedRequests)))
    }
}
