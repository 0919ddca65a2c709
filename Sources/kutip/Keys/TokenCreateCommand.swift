public import ArgumentParser
import ArticleAPI
import ArticleStorage
public import Articles

/// Makes a key.
struct TokenCreateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "create", abstract: "Make a key and print its token, which is shown this once.",
        discussion: """
            The token alone goes to standard output: KEY=$(kutip token create --name desk --scope read). Send it as \
            'Authorization: Bearer TOKEN'. Only its SHA-256 is kept.
            """)

    /// What to call it.
    @Option(help: "What to call it, 1 to 64 characters; no two keys have one name.")
    var name: String

    /// What it allows.
    @Option(help: "What it allows: read; write, which keeps and deletes as well; or admin, all.")
    var scope: AccessScope

    /// When it ends.
    @Option(help: "The last day it is of use, in UTC, or the moment it ends: 2027-01-31, 2027-01-31T18:00:00+07:00.")
    var expires: Expiry?

    @OptionGroup var archive: DatabaseOption

    func validate() throws {
        guard (1...64).contains(name.unicodeScalars.count), name.unicodeScalars.allSatisfy({ $0.value > 0x20 }) else {
            throw ValidationError("--name must be 1 to 64 characters without spaces.")
        }
    }

    func run() async throws {
        let now = Archive.now()
        let token = AccessToken.random()
        let key = AccessKey(
            name: name, scope: scope, digest: token.digest, createdAt: now, expiresAt: expires?.moment)
        guard key.isValid(at: now) else { throw ValidationError("--expires is over already.") }
        try await Archive.use(archive.path, creates: true) { repository throws(RepositoryError) in
            try await repository.add(key)
        }
        try Output.standard.write(line: token.text)
    }
}

extension AccessScope: ExpressibleByArgument {}

/// The moment at which a key ends.
struct Expiry: ExpressibleByArgument {
    /// The first moment at which the key is of no use.
    let moment: Timestamp

    /// Reads a day, which counts whole, or a moment.
    init?(argument: String) {
        switch DateValue(iso8601: argument) {
        case .day(let date): moment = Timestamp(milliseconds: Int64(date.daysSinceEpoch + 1) * 86_400_000)
        case .time(let time): moment = Timestamp(milliseconds: Int64(time.secondsSinceEpoch) * 1_000)
        default: return nil
        }
    }
}
