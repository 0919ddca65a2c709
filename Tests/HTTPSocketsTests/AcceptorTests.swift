import Dispatch
import HTTPCore
import Logging
import Synchronization
import Testing

@testable import HTTPSockets

@Suite struct AcceptorTests {
    /// A rest that was asked for.
    private struct Rest: Sendable {
        let time: Duration
        let end: @Sendable () -> Void
    }

    @Test func `rests as long as is set when there are no descriptors, and accepts on behind that`() async throws {
        let (attempts, attempted) = AsyncStream<Int32>.makeStream()
        let (rests, rested) = AsyncStream<Rest>.makeStream()
        let system = Acceptor.System(
            accept: { listener in
                attempted.yield(listener)
                return .exhausted
            },
            later: { queue, time, work in rested.yield(Rest(time: time) { queue.async(execute: work) }) })
        let listener = try Listener.open(host: "127.0.0.1", port: 0, backlog: 8)
        let acceptor = Acceptor(
            listener: listener, loops: [], ledger: ConnectionLedger(maximum: 1, maximumPerPeer: 1, loops: 1),
            responder: TestResponder(), pause: .seconds(7), logger: Logger(label: "test"), system: system)
        let client = try Client(#require(SocketAddress(boundTo: listener)))
        acceptor.start()

        var (nextRest, nextAttempt) = (rests.makeAsyncIterator(), attempts.makeAsyncIterator())
        for _ in 0..<2 {
            let rest = try #require(await nextRest.next())
            #expect(rest.time == .seconds(7))
            #expect(await acceptor.isPaused)
            // Once as usual, and once with the descriptor that is kept for it.
            for _ in 0..<2 { #expect(await nextAttempt.next() == listener) }
            rest.end()
        }
        await acceptor.stop()
        withExtendedLifetime(client) {}
    }

    @Test func `takes all who wait when it stops`() async throws {
        let waiting = Mutex(1_000)
        let system = Acceptor.System(accept: { _ in
            let isThere = waiting.withLock { left in
                left -= 1
                return left >= 0
            }
            // Turned away at once, as there is no room: -1 is nobody's descriptor.
            return isThere ? .connection(-1, Peer(ipv4: 1), address: "") : .none
        })
        let acceptor = Acceptor(
            listener: -1, loops: [], ledger: ConnectionLedger(maximum: 0, maximumPerPeer: 0, loops: 1),
            responder: TestResponder(), pause: .seconds(7), logger: Logger(label: "test"), system: system)
        await acceptor.stop()
        #expect(waiting.withLock { $0 } < 0)
    }
}
