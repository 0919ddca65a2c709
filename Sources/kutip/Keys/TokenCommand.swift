import ArgumentParser

/// Makes, lists and takes away keys to the service.
struct TokenCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "token", abstract: "Make, list and revoke keys to the service.",
        discussion: "A running server takes notice within a second.",
        subcommands: [TokenCreateCommand.self, TokenListCommand.self, TokenRevokeCommand.self])
}
