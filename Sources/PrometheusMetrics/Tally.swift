import CoreMetrics
import Synchronization

/// A number of things that happened; many threads count at once, none waits.
final class Tally: CounterHandler {
    private let count = Atomic<Int64>(0)

    /// How many there were.
    var value: Int64 { count.load(ordering: .relaxed) }

    func increment(by amount: Int64) { count.wrappingAdd(amount, ordering: .relaxed) }

    func reset() { count.store(0, ordering: .relaxed) }
}
