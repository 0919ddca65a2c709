import ArgumentParser
import ArticleStorage
import Articles

/// Takes a key away.
struct TokenRevokeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "revoke", abstract: "Take a key away; a running server refuses it within a second.")

    /// Which key.
    @Argument(help: "The key's name.")
    var name: String

    @OptionGroup var archive: DatabaseOption

    func run() async throws {
        let name = name
        let isGone = try await Archive.use(archive.path) { repository throws(RepositoryError) in
            try await repository.revoke(name)
        }
        guard isGone else {
            throw ValidationError("There is no key named '\(name)'; 'kutip token list' names them all.")
        }
        try Output.standard.write(line: "The key '\(name)' is revoked.")
    }
}
