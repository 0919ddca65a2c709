import HTTPCore
import Testing

@testable import HTTPSockets

@Suite struct ConnectionLedgerTests {
    @Test func `gives each connection to the loop with the fewest`() {
        let ledger = ConnectionLedger(maximum: 10, maximumPerPeer: 10, loops: 3)
        let peer = Peer(ipv4: 1)
        #expect((0..<4).map { _ in ledger.enter(peer) } == [0, 1, 2, 0].map { .admitted(loop: $0) })
        ledger.leave(peer, loop: 1)
        #expect(ledger.enter(peer) == .admitted(loop: 1))
    }

    @Test func `counts each peer for itself`() {
        let ledger = ConnectionLedger(maximum: 3, maximumPerPeer: 2, loops: 1)
        #expect(ledger.enter(Peer(ipv4: 1)) == .admitted(loop: 0))
        #expect(ledger.enter(Peer(ipv4: 1)) == .admitted(loop: 0))
        #expect(ledger.enter(Peer(ipv4: 1)) == .full)
        #expect(ledger.enter(Peer(ipv4: 2)) == .admitted(loop: 0))
        #expect(ledger.enter(Peer(ipv4: 3)) == .full)
        ledger.leave(Peer(ipv4: 1), loop: 0)
        #expect(ledger.enter(Peer(ipv4: 3)) == .admitted(loop: 0))
        #expect(ledger.enter(Peer(ipv4: 1)) == .full)
    }
}
