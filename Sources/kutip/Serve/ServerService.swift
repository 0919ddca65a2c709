import ArgumentParser
import ArticleStorage
import HTTPSockets
import ServiceLifecycle

/// Serves from start to graceful shutdown.
struct ServerService: Service {
    /// The server.
    let server: HTTPServer
    /// The archive's path, for the greeting.
    let database: String

    func run() async throws {
        let address: SocketAddress
        do throws(SocketError) {
            address = try server.start()
        } catch {
            throw ValidationError("\(error)")
        }
        try Output.standard.write(line: Self.greeting(address: "\(address)", database: database))
        ServiceManager.tellReady()
        try await gracefulShutdown()
        ServiceManager.tellStopping()
        await server.stop()
    }

    /// What a newcomer reads first: where the server is and what to try.
    static func greeting(address: String, database: String) -> String {
        """
        Kutip serves \(address) from \(database)

        Post an article:   curl -sS --data-binary @article.txt -H 'Content-Type: text/plain; charset=utf-8' \(address)/v1/articles
        Fetch quotations:  curl -sS '\(address)/v1/quotes?speaker=NAME'
        """
    }
}

/// Holds the archive open from start to graceful shutdown.
struct ArchiveService: Service {
    /// The archive.
    let repository: SQLiteArticleRepository

    func run() async throws {
        try await gracefulShutdown()
        try repository.close()
    }
}
