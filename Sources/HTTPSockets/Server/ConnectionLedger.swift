import HTTPCore
import Synchronization

/// Counts the connections: in all, by peer, and by loop.
final class ConnectionLedger: Sendable {
    /// What becomes of a new connection.
    enum Decision: Hashable {
        /// It goes to this loop, the one with the fewest.
        case admitted(loop: Int)
        /// There are enough in all, or of this peer's.
        case full
    }

    private struct State {
        var total = 0
        var byPeer: [Peer: Int] = [:]
        var byLoop: [Int]
    }

    private let maximum: Int
    private let maximumPerPeer: Int
    private let state: Mutex<State>

    /// Makes an empty ledger.
    init(maximum: Int, maximumPerPeer: Int, loops: Int) {
        self.maximum = maximum
        self.maximumPerPeer = maximumPerPeer
        state = Mutex(State(byLoop: Array(repeating: 0, count: loops)))
    }

    /// Counts a connection in, if there is room.
    func enter(_ peer: Peer) -> Decision {
        state.withLock { state in
            guard state.total < maximum, state.byPeer[peer, default: 0] < maximumPerPeer else { return .full }
            let loop = state.byLoop.indices.min { state.byLoop[$0] < state.byLoop[$1] } ?? 0
            state.total += 1
            state.byPeer[peer, default: 0] += 1
            state.byLoop[loop] += 1
            return .admitted(loop: loop)
        }
    }

    /// Counts a connection out.
    func leave(_ peer: Peer, loop: Int) {
        state.withLock { state in
            state.total -= 1
            state.byLoop[loop] -= 1
            let left = state.byPeer[peer, default: 1] - 1
            state.byPeer[peer] = left == 0 ? nil : left
        }
    }
}
