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

    /// Sets the server's limits to what is given.
    ///
    /// - Throws: `ValidationError` for a wrong value.
    func apply(to server: inout HTTPServer.Configuration, _ settings: inout Settings) throws {
        let all = try settings.value(.connections, connections, default: Count(number: server.maximumConnections))
            .number
        server.maximumConnections = all
        server.maximumConnectionsPerPeer = try settings.value(
            .connectionsPerClient, connectionsPerClient, default: Count(number: max(all * 3 / 4, 1))
        ).number
        server.connection.requestCount = try settings.value(
            .requestsPerConnection, requestsPerConnection, default: Count(number: server.connection.requestCount)
        ).number
        server.connection.idleTime = .seconds(
            try settings.value(.idleSeconds, idleSeconds, default: Count(number: 30)).number)
        server.drainGrace = .seconds(
            try settings.value(.drainSeconds, drainSeconds, default: Count(number: 10)).number)
    }
}
