import CoreMetrics
import Dispatch
import Glibc
import HTTPCore

/// Serves the connections that were given to it, on one Dispatch queue.
///
/// A source on the poller's descriptor wakes the queue; what is ready is then drained in batches. One source per socket
/// was tried: it cost 15 to 22 microseconds of processor time a request where this costs 10 to 12, on two processors
/// with 64 connections and 3.3 kB answers.
actor EventLoop {
    /// What a loop needs to know of the server.
    struct Setup: Sendable {
        let index: Int
        let responder: any Responder
        let limits: ConnectionLimits
        /// How many answers the loop may wait for at once.
        let pendingAnswers: Int
        /// How many bytes its connections may hold together.
        let bufferedBytes: Int
        let ledger: ConnectionLedger
        let metrics: ServerMetrics
    }

    nonisolated let executor: QueueExecutor
    nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }

    let setup: Setup
    let poller: Poller
    let input = InputBuffer(count: 64 << 10)
    var output: [UInt8] = []
    var clock = WallClock()
    var now: Moment

    /// By descriptor.
    var connections: [Connection?] = []
    var connectionCount = 0
    /// Connections that had their share of a batch and want more.
    var queued: [Connection] = []
    var pendingAnswers = 0 {
        didSet { setup.metrics.pending.increment(by: Double(pendingAnswers - oldValue)) }
    }
    var bufferedBytes = 0
    // Counted here and told once a batch: the counts that all loops share cost more than an addition.
    var receivedBytes = 0
    var sentBytes = 0

    var source: (any DispatchSourceRead)?
    /// Whether the loop serves on without being told by the source.
    var isSourceSuspended = false
    /// Whether it has a turn in line on its queue.
    var isRequeued = false
    var timer: (any DispatchSourceTimer)?
    var isSweeping = false
    /// When a drain ends that has begun.
    var graceEnd: ContinuousClock.Instant?
    var drained: CheckedContinuation<Void, Never>?

    /// Makes a loop that does nothing yet.
    init(_ setup: Setup) throws(SocketError) {
        executor = QueueExecutor(label: "kutip.http.loop.\(setup.index)")
        poller = try Poller()
        self.setup = setup
        now = clock.moment()
        output.reserveCapacity(64 << 10)
    }

    /// Begins to serve.
    nonisolated func start() {
        executor.queue.async {
            self.assumeIsolated { $0.begin() }
        }
    }

    private func begin() {
        let source = DispatchSource.makeReadSource(fileDescriptor: poller.descriptor, queue: executor.queue)
        // The sources keep the loop alive until `drain` cancels them.
        source.setEventHandler {
            self.assumeIsolated { $0.drainEvents() }
        }
        self.source = source
        let timer = DispatchSource.makeTimerSource(queue: executor.queue)
        timer.setEventHandler {
            self.assumeIsolated { $0.sweep() }
        }
        self.timer = timer
        source.activate()
        timer.activate()
    }

    /// Takes a socket over; the client's address is for logs.
    nonisolated func adopt(_ descriptor: Int32, from peer: Peer, client: String) {
        executor.queue.async {
            self.assumeIsolated { $0.begin(descriptor, from: peer, client: client) }
        }
    }

    private func begin(_ descriptor: Int32, from peer: Peer, client: String) {
        guard graceEnd == nil, poller.add(descriptor) else {
            close(descriptor)
            setup.ledger.leave(peer, loop: setup.index)
            return
        }
        now = clock.moment()
        let machine = ConnectionMachine(
            limits: setup.limits, responder: setup.responder, name: .random(in: 0...UInt64.max), peer: peer,
            client: client, at: now)
        while connections.count <= descriptor { connections.append(nil) }
        connections[Int(descriptor)] = Connection(descriptor: descriptor, peer: peer, machine: machine)
        connectionCount += 1
        setup.metrics.open.increment()
        scheduleSweep()
    }
}
