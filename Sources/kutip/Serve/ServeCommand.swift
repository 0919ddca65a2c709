import ArgumentParser

/// Serves the archive over HTTP until a signal ends it.
struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve", abstract: "Serve the archive over HTTP.",
        discussion: """
            An option wins over its variable, that over the file of settings, and that over the default. SIGTERM and \
            SIGINT let the answers under way finish, close the archive and end with status 0.
            """)

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
        help: "What addresses in answers begin with; none, http:// and the host that is asked. [KUTIP_PUBLIC_URL]")
    var publicUrl: PublicAddress?

    /// A file of settings.
    @Option(help: "A file of settings, one JSON object: {\"port\": 8081, \"logLevel\": \"info\"}. [KUTIP_CONFIG]")
    var config: String?

    /// Whether to look at the settings instead of serving.
    @Flag(help: "Print the settings and where each comes from, check them without serving, and end with 0 or 78.")
    var checkConfig = false

    @OptionGroup var archive: DatabaseOption
    @OptionGroup(title: "Access") var access: AccessOptions
    @OptionGroup(title: "Logs") var logs: LogOptions
    @OptionGroup(title: "Limits") var limits: LimitOptions
    @OptionGroup(title: "Limits") var rates: RateOptions

    func run() async throws {
        let settings = try ServeSettings(self)
        if checkConfig { try ConfigurationCheck(settings: settings).run() } else { try await Serving.run(settings) }
    }
}
