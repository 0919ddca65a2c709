import Dispatch
import HTTPCore

// Deadlines and the end of service.
extension EventLoop {
    // Deadlines are kept to within this.
    private static let sweepInterval = DispatchTimeInterval.milliseconds(500)

    /// Looks at the deadlines before long, while there are connections.
    func scheduleSweep() {
        guard !isSweeping, connectionCount > 0 else { return }
        isSweeping = true
        timer?.schedule(deadline: .now() + Self.sweepInterval, leeway: .milliseconds(100))
    }

    /// Ends what has passed its deadline.
    func sweep() {
        isSweeping = false
        tellBytes()
        now = clock.moment()
        let isOver = graceEnd.map { $0 <= now.instant } ?? false
        for case let connection? in connections {
            if isOver {
                end(connection)
            } else if let deadline = connection.machine.deadline, deadline <= now.instant {
                connection.machine.expire(at: now)
                turn(connection)
            }
        }
        scheduleSweep()
    }

    /// Finishes what is under way or on its way, and closes every connection.
    ///
    /// - Parameter grace: How long that may take; then they are cut off.
    func drain(grace: Duration) async {
        guard graceEnd == nil else { return }
        now = clock.moment()
        graceEnd = now.instant + grace
        for case let connection? in connections {
            connection.machine.drain(at: now)
            turn(connection)
        }
        let farewell = min(grace, setup.limits.farewellTime)
        timer?.schedule(deadline: .now() + .nanoseconds(Int(farewell / .nanoseconds(1))))
        if connectionCount > 0 { await withCheckedContinuation { drained = $0 } }
        // A suspended source can't be let go of.
        awaitSource()
        source?.cancel()
        timer?.cancel()
        source = nil
        timer = nil
    }

    /// Lets `drain` return once no connection is left.
    func finishDrain() {
        guard connectionCount == 0, let waiting = drained else { return }
        drained = nil
        waiting.resume()
    }
}
