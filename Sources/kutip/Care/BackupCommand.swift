import ArgumentParser
import ArticleStorage
import Articles

/// Copies an archive while it is read and written.
struct BackupCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup", abstract: "Copy an archive into a new file, while it is in use.",
        discussion:
            "The copy is the state of one moment. It stands under its name only when it is whole and on the disk.")

    /// Where the copy goes.
    @Argument(help: "The new file; nothing may be there.")
    var destination: String

    @OptionGroup var archive: DatabaseOption

    func run() throws {
        let repository = try Archive.openExisting(archive.path)
        let draws = Output.error.isTerminal
        do throws(RepositoryError) {
            try repository.backUp(to: destination) { done, total in
                // A bar that can't be drawn is no reason to end a backup.
                if draws { try? Output.error.write(Array("\r\(done * 100 / max(total, 1)) %".utf8)) }
            }
        } catch {
            throw error.ending(destination)
        }
        try repository.close()
        if draws { try Output.error.write(line: "") }
        try Output.standard.write(line: "\(archive.path) was copied to \(destination).")
    }
}
