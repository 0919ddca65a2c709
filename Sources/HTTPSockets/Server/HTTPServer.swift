import Glibc
public import HTTPCore
public import Logging
import Synchronization

/// Serves a responder over TCP, in HTTP/1.1.
///
/// A server starts once; after it has stopped, make another one.
public final class HTTPServer: Sendable {
    private enum State {
        case idle
        case running(Acceptor, [EventLoop])
        case stopped
    }

    private let configuration: Configuration
    private let responder: any Responder
    private let logger: Logger
    private let state = Mutex(State.idle)

    /// Takes everything a server needs; nothing is opened yet.
    public init(configuration: Configuration, responder: any Responder, logger: Logger) {
        self.configuration = configuration
        self.responder = responder
        self.logger = logger
    }

    /// Listens and begins to serve.
    ///
    /// - Returns: The address it listens on, with the port that the system chose if 0 was asked for.
    /// - Throws: `SocketError`, with nothing left open.
    public func start() throws(SocketError) -> SocketAddress {
        try state.withLock { state throws(SocketError) in
            guard case .idle = state else { throw .alreadyStarted }
            let (acceptor, loops, address) = try open()
            for loop in loops { loop.start() }
            acceptor.start()
            state = .running(acceptor, loops)
            return address
        }
    }

    /// Stops accepting, finishes the requests that are under way, then closes every connection.
    ///
    /// Takes `drainGrace` at most. Calling it again, or before `start`, does nothing.
    public func stop() async {
        let running = state.withLock { state in
            defer { state = .stopped }
            return state
        }
        guard case .running(let acceptor, let loops) = running else { return }
        await acceptor.stop()
        await withTaskGroup { group in
            for loop in loops { group.addTask { await loop.drain(grace: self.configuration.drainGrace) } }
        }
    }

    private func open() throws(SocketError) -> (Acceptor, [EventLoop], SocketAddress) {
        let count = max(configuration.loops, 1)
        let reserved = configuration.reservedDescriptors
        let descriptors = DescriptorLimit.raise(to: configuration.maximumConnections + reserved)
        let ledger = ConnectionLedger(
            maximum: max(min(configuration.maximumConnections, descriptors - reserved), 1),
            maximumPerPeer: configuration.maximumConnectionsPerPeer, loops: count)
        let metrics = ServerMetrics()
        var loops: [EventLoop] = []
        for index in 0..<count { loops.append(try EventLoop(setup(index, of: count, ledger, metrics))) }
        let listener = try Listener.open(
            host: configuration.host, port: configuration.port, backlog: configuration.backlog)
        guard let address = SocketAddress(boundTo: listener) else {
            close(listener)
            throw .failed(call: "getsockname", address: configuration.host, errno: EAFNOSUPPORT)
        }
        let acceptor = Acceptor(
            listener: listener, loops: loops, ledger: ledger, responder: responder,
            pause: configuration.exhaustionPause, metrics: metrics, logger: logger)
        return (acceptor, loops, address)
    }

    private func setup(
        _ index: Int, of count: Int, _ ledger: ConnectionLedger, _ metrics: ServerMetrics
    ) -> EventLoop.Setup {
        EventLoop.Setup(
            index: index, responder: responder, limits: configuration.connection,
            pendingAnswers: max(configuration.maximumPendingAnswers / count, 1),
            bufferedBytes: configuration.maximumBufferedBytes / count, ledger: ledger, metrics: metrics)
    }
}
