import CoreMetrics
import Dispatch
import Glibc
import HTTPCore
import Logging

/// Accepts connections and hands them to the loops.
actor Acceptor {
    // How many connections are accepted before others have their turn.
    private static let batch = 128
    // More than any system lets wait; others may go on to come for as long as they are accepted.
    private static let mostWaiting = 16_384

    nonisolated let executor = QueueExecutor(label: "kutip.http.acceptor")
    nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }

    private let listener: Int32
    private let loops: [EventLoop]
    private let ledger: ConnectionLedger
    private let responder: any Responder
    private let metrics: ServerMetrics
    private let logger: Logger
    private let pause: Duration
    private let system: System
    private var source: (any DispatchSourceRead)?
    /// Whether it rests because there are no descriptors.
    private(set) var isPaused = false
    // Whether there were no descriptors when last looked: told once, not ten times a second.
    private var isExhausted = false
    private var clock = WallClock()
    // Closed when there is no other descriptor left, to accept with it and turn away whoever waits.
    private var reserve: Int32

    /// What it asks of the system.
    struct System: Sendable {
        /// Accepts a connection of a listening socket.
        var accept: @Sendable (Int32) -> Listener.Accepted = Listener.accept
        /// Has a queue do something after a while.
        var later: @Sendable (DispatchQueue, Duration, @escaping @Sendable () -> Void) -> Void = { queue, pause, work in
            queue.asyncAfter(deadline: .now() + .nanoseconds(Int(pause / .nanoseconds(1))), execute: work)
        }
    }

    /// Takes a listening socket over.
    init(
        listener: Int32, loops: [EventLoop], ledger: ConnectionLedger, responder: any Responder, pause: Duration,
        metrics: ServerMetrics = ServerMetrics(), logger: Logger, system: System = System()
    ) {
        self.listener = listener
        self.loops = loops
        self.ledger = ledger
        self.responder = responder
        self.pause = pause
        self.metrics = metrics
        self.logger = logger
        self.system = system
        reserve = open("/dev/null", O_RDONLY | O_CLOEXEC)
    }

    /// Begins to accept.
    nonisolated func start() {
        executor.queue.async {
            self.assumeIsolated { $0.begin() }
        }
    }

    private func begin() {
        let source = DispatchSource.makeReadSource(fileDescriptor: listener, queue: executor.queue)
        // The source keeps the acceptor alive until `stop` cancels it.
        source.setEventHandler {
            self.assumeIsolated { $0.accept() }
        }
        source.setCancelHandler { [listener] in
            close(listener)
        }
        self.source = source
        source.activate()
    }

    /// Accepts those whom the system has let in already, and stops.
    ///
    /// They may have asked; the system would reset their connections when the listener closes.
    func stop() {
        for _ in 0..<Self.mostWaiting {
            guard case .connection(let descriptor, let peer, let client) = system.accept(listener) else { break }
            hand(descriptor, from: peer, client)
        }
        if isPaused { source?.resume() }
        isPaused = false
        source?.cancel()
        source = nil
        close(reserve)
        reserve = -1
    }

    private func accept() {
        for _ in 0..<Self.batch {
            switch system.accept(listener) {
            case .connection(let descriptor, let peer, let client): hand(descriptor, from: peer, client)
            case .none:
                isExhausted = false
                return
            case .gone: continue
            case .exhausted: return relieve()
            }
        }
    }

    private func hand(_ descriptor: Int32, from peer: Peer, _ client: String) {
        switch ledger.enter(peer) {
        case .admitted(let loop):
            metrics.accepted.increment()
            loops[loop].adopt(descriptor, from: peer, client: client)
        case .full: turnAway(descriptor)
        }
    }

    /// Turns away those who wait although there is no descriptor for them, then rests.
    private func relieve() {
        if !isExhausted { logger.warning("out of file descriptors: new connections are turned away") }
        isExhausted = true
        for _ in 0..<Self.batch {
            close(reserve)
            let accepted = system.accept(listener)
            if case .connection(let descriptor, _, _) = accepted { turnAway(descriptor) }
            reserve = open("/dev/null", O_RDONLY | O_CLOEXEC)
            guard case .connection = accepted, reserve >= 0 else { break }
        }
        source?.suspend()
        isPaused = true
        system.later(executor.queue, pause) {
            self.assumeIsolated { $0.proceed() }
        }
    }

    private func proceed() {
        guard isPaused else { return }
        isPaused = false
        if reserve < 0 { reserve = open("/dev/null", O_RDONLY | O_CLOEXEC) }
        source?.resume()
    }

    /// Says 503 to a connection that there is no room for, and closes it.
    private func turnAway(_ descriptor: Int32) {
        metrics.refused.increment()
        let answer = ConnectionMachine.answerToExcess(
            responder, name: .random(in: 0...UInt64.max), at: clock.moment())
        _ = answer.withUnsafeBytes { SystemCalls.write(descriptor, $0, UnsafeRawBufferPointer(start: nil, count: 0)) }
        shutdown(descriptor, Int32(SHUT_WR))
        // What the client has sent is read, so that closing does not reset the connection before it reads the answer.
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 4 << 10) { buffer in
            _ = SystemCalls.read(descriptor, into: buffer)
        }
        close(descriptor)
    }
}
