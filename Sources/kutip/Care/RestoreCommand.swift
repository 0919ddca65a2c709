import ArgumentParser
import ArticleStorage
import Articles

/// Puts a backup in the place of an archive.
struct RestoreCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "restore", abstract: "Put a backup in the place of an archive that nothing has open.",
        discussion: "The backup is checked first. What the archive held is lost, so --replace must say that it may be.")

    /// The backup.
    @Argument(help: "The file that 'kutip backup' made.")
    var backup: String

    /// Whether an archive that is there may be lost.
    @Flag(help: "Give up what the archive holds now.")
    var replace = false

    @OptionGroup var archive: DatabaseOption

    func run() throws {
        guard Archive.exists(backup) else { throw ValidationError("\(backup): there is no such file.") }
        guard replace || !Archive.exists(archive.path) else {
            throw ValidationError("\(archive.path): there is an archive already; give --replace to lose what it holds.")
        }
        do throws(RepositoryError) {
            try SQLiteArticleRepository.restore(from: backup, to: archive.path)
        } catch {
            throw error.ending("\(archive.path) is as it was")
        }
        try Output.standard.write(line: "\(archive.path) holds what \(backup) held.")
    }
}
