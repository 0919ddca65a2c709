import Articles
import GRDB
import Migrations

/// What a migration did to an archive.
public struct SchemaChange: Hashable, Sendable {
    /// The number of migrations the archive had before; 0 for a new file.
    public let from: Int
    /// The number of migrations it has now.
    public let to: Int
}

/// The archive's schema as this program knows it.
enum Schema {
    /// Brings an archive up to date, each step in a transaction of its own.
    ///
    /// - Throws: `RepositoryError.newerSchema` when the archive holds a step this program does not know.
    static func migrate(_ database: some DatabaseWriter) throws -> SchemaChange {
        let change = try database.read(state)
        try migrator.migrate(database)
        try fillWordIndexIfAsked(database)
        return change
    }

    /// Makes sure that nothing is left to bring up to date in an archive that can't be written.
    ///
    /// - Throws: `RepositoryError.readOnly` when something is, `.newerSchema` when the archive holds a step this program
    ///   does not know.
    static func requireCurrent(_ database: some DatabaseReader) throws {
        try database.read { db in
            let state = try state(of: db)
            let rest = "SELECT EXISTS (SELECT 1 FROM unindexed) OR (SELECT user_version FROM pragma_user_version)"
            guard state.from == state.to, try Bool.fetchOne(db, sql: rest) == false else {
                throw RepositoryError.readOnly
            }
        }
    }

    /// Returns how many steps an archive has and how many this program knows.
    ///
    /// - Throws: `RepositoryError.newerSchema` when the archive holds a step this program does not know.
    static func state(of db: Database) throws -> SchemaChange {
        try refuseUnknown(db)
        let migrator = migrator
        return SchemaChange(from: try migrator.appliedIdentifiers(db).count, to: migrator.migrations.count)
    }

    /// Indexes all words anew when a migration emptied the index, as it has to when the folding changes.
    ///
    /// Such a migration sets `user_version` to 1, so what it began is ended later if the program is cut off in between.
    private static func fillWordIndexIfAsked(_ database: some DatabaseWriter) throws {
        guard try database.read({ try Int.fetchOne($0, sql: "PRAGMA user_version") }) == 1 else { return }
        try database.write { db in
            try WordIndex(db).rebuild()
            try db.execute(sql: "PRAGMA user_version = 0")
        }
    }

    /// Throws `RepositoryError.newerSchema` when the archive holds a step this program does not know.
    static func refuseUnknown(_ db: Database) throws {
        guard try migrator.hasBeenSuperseded(db) else { return }
        throw RepositoryError.newerSchema(
            detail: "A newer version of kutip made this archive. This version knows schema \(Migrations.all.count);"
                + " start the newer version again, or restore a backup from before the change.")
    }

    private static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        for (name, sql) in Migrations.all {
            migrator.registerMigration(name) { db in try db.execute(sql: sql) }
        }
        return migrator
    }
}
