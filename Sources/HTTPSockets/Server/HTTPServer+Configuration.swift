import CEpoll
import Glibc
public import HTTPCore

extension HTTPServer {
    /// Where to serve, and how much at once.
    public struct Configuration: Sendable {
        /// The address to listen on, such as `127.0.0.1` or `::1`, or a name that has one.
        public var host: String
        /// The port to listen on; 0 takes any free one.
        public var port: UInt16
        /// What one connection may cost.
        public var connection = ConnectionLimits()
        /// How many queues serve connections; as many as the process has processors to run on, unless set.
        public var loops: Int
        /// How many connections may be open; more are answered 503. The limit of open files may allow fewer.
        public var maximumConnections = 16_384
        /// How many connections one peer may have open: an IPv4 address, or an IPv6 network of 64 bits.
        ///
        /// Three quarters of all: behind a proxy all clients are one peer, and without one nobody takes the last place.
        public var maximumConnectionsPerPeer = 12_288
        /// How many connections may wait to be accepted; the system may allow fewer.
        public var backlog: Int32 = 4_096
        /// How many answers the application may be working on; more requests are answered 503 at once.
        public var maximumPendingAnswers = 1_024
        /// How many bytes of requests and answers all connections may hold together; beyond, requests are answered 503.
        public var maximumBufferedBytes = 256 << 20
        /// How many descriptors are left to the rest of the process.
        public var reservedDescriptors = 64
        /// How long nothing is accepted when no file can be opened: trying on would burn the processor.
        public var exhaustionPause = Duration.milliseconds(100)
        /// How long requests under way may take when the server stops.
        public var drainGrace = Duration.seconds(10)

        /// Makes a configuration with the limits as documented.
        public init(host: String = "127.0.0.1", port: UInt16 = 8080) {
            self.host = host
            self.port = port
            // Two loops on one processor would only take it from each other.
            loops = Int(usable_processors())
        }

        /// Makes sure that the address is one of this machine's, without taking the port.
        ///
        /// - Throws: `SocketError` for a name that nobody knows or an address that can't be listened on.
        public func checkAddress() throws(SocketError) {
            close(try Listener.open(host: host, port: 0, backlog: 1))
        }
    }
}
