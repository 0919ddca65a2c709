import ArgumentParser
import Configuration

/// The option that names the archive's file, for every command that opens it.
struct DatabaseOption: ParsableArguments {
    /// The path of the archive's file.
    @Option(help: "The archive's file. [KUTIP_DATABASE, else kutip.sqlite]")
    var database: String?

    /// The path where nobody gives one.
    static let standard = "kutip.sqlite"

    /// The path that the option or the environment gives.
    var path: String { database ?? Settings.variable(.database) ?? Self.standard }
}
