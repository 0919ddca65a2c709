public import HTTPCore
public import Logging

/// Serves a responder over TCP.
public final class HTTPServer: Sendable {
    /// Takes everything a server needs; nothing is opened yet.
    public init(configuration: Configuration, responder: any Responder, logger: Logger) {}

    /// Where and how to serve.
    public struct Configuration: Sendable {
        /// The address to listen on, as `127.0.0.1` or `::1`.
        public var host: String
        /// The port to listen on; 0 takes any free one.
        public var port: UInt16

        /// Makes a configuration.
        public init(host: String = "127.0.0.1", port: UInt16 = 8080) {
            self.host = host
            self.port = port
        }
    }
}
