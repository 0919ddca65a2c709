import ArticleAPI
import HTTPSockets
import Logging

/// All that a server is told, from whatever place.
struct ServeSettings {
    /// Where it listens, and its limits.
    let server: HTTPServer.Configuration
    /// The archive's file.
    let database: String
    /// What others know the service by, if it was said.
    let publicURL: BaseURL?
    /// The folder that backups go into, if they may be made.
    let backups: String?
    /// Who needs a key.
    let access: AccessGuard.Policy
    /// The origins whose pages may use the service, if any.
    let origins: AllowedOrigins?
    /// How many requests a client may send; `nil` for as many as it likes.
    let rate: RateLimit?
    /// How the log is written.
    let log: LogFormat
    /// The least that is logged.
    let logLevel: Logger.Level
    /// The most bytes of an article.
    let maximumBodyBytes: Int
    /// The most bytes of answers that are kept.
    let cacheBytes: Int
    /// Each setting with the place that it comes from.
    let effective: [Settings.Effective]

    /// Gathers what a command line, the environment and a file say.
    ///
    /// - Throws: `ValidationError` for a wrong value, or a file that is none.
    init(_ command: ServeCommand) throws {
        var settings = try Settings(file: command.config)
        let host = try settings.value(.host, command.host, default: "127.0.0.1")
        let port = try settings.value(.port, command.port, default: Port(number: 8080))
        var server = HTTPServer.Configuration(host: host, port: UInt16(clamping: port.number))
        database = try settings.value(.database, command.archive.database, default: DatabaseOption.standard)
        publicURL = try settings.value(.publicUrl, command.publicUrl, absence: "http:// and the host that is asked")?
            .url
        backups = try settings.value(.backups, command.backups, absence: "none")
        let said = try settings.value(.access, command.access.setting, absence: "open on a loopback address, else keys")
        access = AccessSetting.policy(said, host: host)
        origins = try settings.value(.allowOrigin, try command.access.origins, absence: "none")?.origins
        rate = try command.rates.limit(host: host, &settings)
        log = try settings.value(.log, command.logs.log, default: .text)
        let level: LogLevel = Output.error.isTerminal ? .info : .warning
        logLevel = try settings.value(.logLevel, command.logs.logLevel, default: level).level
        try command.limits.apply(to: &server, &settings)
        let limits = command.limits
        maximumBodyBytes = try settings.value(.articleBytes, limits.articleBytes, default: Count(number: 16 << 20))
            .number
        cacheBytes = try settings.value(.cacheBytes, limits.cacheBytes, default: Count(number: 64 << 20)).number
        self.server = server
        effective = settings.effective
    }
}
