public import Articles
import Foundation
import GRDB

extension SQLiteArticleRepository: AccessKeyRing {
    /// Reads the keys, of which there are few.
    public func keys() throws(RepositoryError) -> [AccessKey] {
        try lookUp { db in
            let select = try db.cachedStatement(
                sql: "SELECT name, scope, digest, created_at, expires_at FROM access_key ORDER BY name")
            return try Row.fetchAll(select).map(AccessKey.init(row:))
        }
    }

    /// Keeps a key.
    public func add(_ key: AccessKey) async throws(RepositoryError) {
        try await write { db in
            let isTaken = try Bool.fetchOne(
                db, sql: "SELECT EXISTS (SELECT 1 FROM access_key WHERE name = ?)", arguments: [key.name])
            guard isTaken != true else {
                throw RepositoryError.conflict(detail: "There is a key named '\(key.name)' already.")
            }
            try db.execute(
                sql: "INSERT INTO access_key VALUES (?, ?, ?, ?, ?)",
                arguments: [
                    key.name, key.scope.rawValue, Data(key.digest), key.createdAt.milliseconds,
                    key.expiresAt?.milliseconds,
                ])
        }
    }

    /// Deletes a key.
    public func revoke(_ name: String) async throws(RepositoryError) -> Bool {
        try await write { db in
            try db.execute(sql: "DELETE FROM access_key WHERE name = ?", arguments: [name])
            return db.changesCount > 0
        }
    }
}

extension AccessKey {
    fileprivate init(row: Row) throws {
        guard let scope = AccessScope(rawValue: row[1]) else {
            throw CorruptRecord(detail: "a key has an unknown scope")
        }
        let digest: Data = row[2]
        self.init(
            name: row[0], scope: scope, digest: Array(digest), createdAt: Timestamp(milliseconds: row[3]),
            expiresAt: (row[4] as Int64?).map(Timestamp.init(milliseconds:)))
    }
}
