import ArgumentParser

/// The command line of the archive.
@main
struct Kutip: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "kutip",
        abstract: "A self-hosted archive of who said what, when, and where it was printed.",
        subcommands: [
            ServeCommand.self, ParseCommand.self, ImportCommand.self, ExportCommand.self, BackupCommand.self,
            RestoreCommand.self, CheckCommand.self, MigrateCommand.self, TokenCommand.self,
        ])
}
