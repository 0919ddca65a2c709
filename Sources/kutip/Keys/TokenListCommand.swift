import ArgumentParser
import ArticleStorage
import Articles

/// Lists the keys.
struct TokenListCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List the keys: name, scope, when made and when it ends.")

    @OptionGroup var archive: DatabaseOption

    func run() async throws {
        let now = Archive.now()
        let keys = try await Archive.use(archive.path) { repository throws(RepositoryError) in try repository.keys() }
        let width = keys.map(\.name.count).max() ?? 0
        for key in keys {
            let name = key.name + String(repeating: " ", count: width - key.name.count)
            let scope = key.scope.rawValue + String(repeating: " ", count: 5 - key.scope.rawValue.count)
            let end = key.expiresAt.map { key.isValid(at: now) ? "until \($0)" : "expired \($0)" } ?? "without end"
            try Output.standard.write(line: "\(name)  \(scope)  made \(key.createdAt)  \(end)")
        }
        if keys.isEmpty { try Output.error.write(line: "There are no keys.") }
    }
}
