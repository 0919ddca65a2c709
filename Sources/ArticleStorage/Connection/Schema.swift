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
        let migrator = migrator
        let from = try database.read { db in
            try refuseUnknown(db)
            return try migrator.appliedIdentifiers(db).count
        }
        try migrator.migrate(database)
        return SchemaChange(from: from, to: migrator.migrations.count)
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
