import ArgumentParser
import HTTPCore
import HTTPSockets

/// The limits that an operator may have reasons to move; all of them stand in the page "Operating an archive".
struct LimitOptions: ParsableArguments {
    /// The most connections at a time.
    @Option(help: "The most connections at a time. [KUTIP_CONNECTIONS, else 16384]")
    var connections: Count?

    /// The most connections of one client.
    @Option(help: "The most connections of one address. [KUTIP_CONNECTIONS_PER_CLIENT, else 3/4 of all]")
    var connectionsPerClient: Count?

    /// The most requests on a connection.
    @Option(help: "The most requests on one connection. [KUTIP_REQUESTS_PER_CONNECTION, else 1000]")
    var requestsPerConnection: Count?

    /// The most bytes of an article.
    @Option(help: "The most bytes of an article. [KUTIP_ARTICLE_BYTES, else 16777216]")
    var articleBytes: Count?

    /// The most bytes of answers that are kept to be given again.
    @Option(help: "The most bytes of answers kept to be given again. [KUTIP_CACHE_BYTES, else 67108864]")
    var cacheBytes: Count?

    /// How long a connection may rest, in seconds.
    @Option(help: "How long a connection may rest between requests. [KUTIP_IDLE_SECONDS, else 30]")
    var idleSeconds: Count?

    /// How long requests under way may take when the server stops, in seconds.
    @Option(help: "How long requests under way may take when the server stops. [KUTIP_DRAIN_SECONDS, else 10]")
    var drainSeconds: Count?

    /// Sets what the options, or the variables in their place, give.
    ///
    /// - Throws: `ValidationError` for a variable that is no number.
    func apply(to configuration: inout HTTPServer.Configuration, _ settings: Settings) throws {
        if let count = try settings.count("connections", else: connections) {
            configuration.maximumConnections = count
            configuration.maximumConnectionsPerPeer = max(count * 3 / 4, 1)
        }
        if let count = try settings.count("connections.per.client", else: connectionsPerClient) {
            configuration.maximumConnectionsPerPeer = count
        }
        if let count = try settings.count("requests.per.connection", else: requestsPerConnection) {
            configuration.connection.requestCount = count
        }
        if let seconds = try settings.count("idle.seconds", else: idleSeconds) {
            configuration.connection.idleTime = .seconds(seconds)
        }
        if let seconds = try settings.count("drain.seconds", else: drainSeconds) {
            configuration.drainGrace = .seconds(seconds)
        }
    }

    /// The most bytes of an article: what the option or the variable says, else 16 MiB.
    ///
    /// - Throws: `ValidationError` for a variable that is no number.
    func maximumBodyBytes(_ settings: Settings) throws -> Int {
        try settings.count("article.bytes", else: articleBytes) ?? 16 << 20
    }

    /// The most bytes of answers that are kept: what the option or the variable says, else 64 MiB.
    ///
    /// - Throws: `ValidationError` for a variable that is no number.
    func cacheBytes(_ settings: Settings) throws -> Int {
        try settings.count("cache.bytes", else: cacheBytes) ?? 64 << 20
    }
}

/// A number of 1 or more, in seconds, bytes or things.
struct Count: ExpressibleByArgument {
    /// The number.
    let number: Int

    /// Reads digits alone, up to what a deadline in nanoseconds can hold.
    init?(argument: String) {
        guard argument.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(argument),
            (1...1_000_000_000).contains(number)
        else { return nil }
        self.number = number
    }
}
