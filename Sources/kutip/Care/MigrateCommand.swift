import ArgumentParser
import ArticleStorage
import Articles

/// Brings an archive's schema up to date.
struct MigrateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "migrate", abstract: "Bring an archive's schema up to date.",
        discussion: "Every command that opens an archive does this as well; a schema from a newer version is refused.")

    @OptionGroup var archive: DatabaseOption

    func run() throws {
        let change: SchemaChange
        do throws(RepositoryError) {
            change = try SQLiteArticleRepository.migrate(path: archive.path)
        } catch {
            throw error.ending(archive.path)
        }
        let outcome = change.from == change.to ? "up to date" : "brought from version \(change.from) up to date"
        try Output.standard.write(line: "\(archive.path): schema version \(change.to), \(outcome).")
    }
}
