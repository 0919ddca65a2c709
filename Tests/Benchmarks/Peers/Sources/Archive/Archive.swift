import Foundation
import GRDB

/// Articles by name in a SQLite file, each as the JSON that is to be answered.
public struct Archive: Sendable {
    private let pool: DatabasePool

    /// Opens the archive of a folder; makes it of the folder's files, named after their articles, where there is none.
    public init(folder: String) throws {
        let path = folder + "/peers.sqlite"
        var configuration = Configuration()
        // The same map of the file that Kutip's archive has.
        configuration.prepareDatabase { db in try db.execute(sql: "PRAGMA mmap_size = 1073741824") }
        pool = try DatabasePool(path: path, configuration: configuration)
        guard try pool.read({ db in try !db.tableExists("article") }) else { return }
        let files = folder + "/static/v1/articles"
        try pool.write { db in
            try db.execute(
                sql: "CREATE TABLE article (id TEXT PRIMARY KEY, document BLOB NOT NULL) STRICT, WITHOUT ROWID")
            for name in try FileManager.default.contentsOfDirectory(atPath: files) where !name.hasSuffix(".gz") {
                let document = try Data(contentsOf: URL(fileURLWithPath: files + "/" + name))
                try db.execute(sql: "INSERT INTO article VALUES (?, ?)", arguments: [name, document])
            }
        }
    }

    /// Returns an article's JSON, or `nil` when there is none.
    public func document(of id: String) async throws -> Data? {
        try await pool.read { db in
            let find = try db.cachedStatement(sql: "SELECT document FROM article WHERE id = ?")
            return try Data.fetchOne(find, arguments: [id])
        }
    }
}
