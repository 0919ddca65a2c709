import ArgumentParser
import ArticleAPI
import ArticleStorage
import Articles
import HTTPCore
import HTTPSockets
import Logging
import ServiceLifecycle
import UnixSignals

/// Serves the archive over HTTP until a signal ends it.
struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve", abstract: "Serve the archive over HTTP.",
        discussion: "SIGTERM and SIGINT let the answers under way finish, close the archive and end with status 0.")

    /// The address to listen on.
    @Option(help: "The address to listen on. [KUTIP_HOST, else 127.0.0.1]")
    var host: String?

    /// The port to listen on.
    @Option(help: "The port to listen on; 0 takes any free one. [KUTIP_PORT, else 8080]")
    var port: Port?

    /// The folder that backups go into.
    @Option(help: "The folder that POST /v1/admin/backup copies the archive into; none, no backups. [KUTIP_BACKUPS]")
    var backups: String?

    /// What others know the service by.
    @Option(
        name: .customLong("public-url"),
        help: "What addresses in answers begin with; none, http:// and the host that is asked. [KUTIP_PUBLIC_URL]")
    var publicURL: String?

    @OptionGroup var archive: DatabaseOption
    @OptionGroup(title: "Access") var access: AccessOptions
    @OptionGroup(title: "Limits") var limits: LimitOptions
    @OptionGroup(title: "Limits") var rates: RateOptions

    func run() async throws {
        let settings = Settings()
        let port = try port ?? settings.port()
        var configuration = HTTPServer.Configuration(host: host ?? settings.host, port: port.number)
        try limits.apply(to: &configuration, settings)
        let (maximumBodyBytes, cacheBytes) = (try limits.maximumBodyBytes(settings), try limits.cacheBytes(settings))
        let logger = Logger(label: "kutip") { StreamLogHandler.standardError(label: $0) }
        let repository = try Archive.open(archive.path)
        let (origins, limit) = (try access.origins(settings), try rates.limit(host: configuration.host, settings))
        let guarding = try access.makeGuard(host: configuration.host, keys: repository)
        var responder: any Responder = try ArticleService(
            repository: repository, backups: try backupFolder(of: repository, settings), intake: Archive.intake,
            access: guarding, publicURL: try settings.publicURL(else: publicURL), maximumBodyBytes: maximumBodyBytes,
            cacheBytes: cacheBytes)
        if let limit {
            responder = RateLimitedService(responder, access: guarding, limit: limit, now: RateOptions.now)
        }
        if let origins { responder = CrossOriginService(responder, origins: origins) }
        let server = HTTPServer(configuration: configuration, responder: responder, logger: logger)
        // Services end in the opposite order: the archive closes after the last answer.
        let group = ServiceGroup(
            services: [ArchiveService(repository: repository), ServerService(server: server, database: archive.path)],
            gracefulShutdownSignals: [.sigterm, .sigint], logger: logger)
        try await group.run()
    }

    private func backupFolder(of repository: SQLiteArticleRepository, _ settings: Settings) throws -> BackupFolder? {
        guard let path = backups ?? settings.backups else { return nil }
        do throws(RepositoryError) {
            return try BackupFolder(path: path, of: repository, now: Archive.now)
        } catch {
            throw error.ending(path)
        }
    }
}
