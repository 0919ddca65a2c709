import CoreMetrics
import Metrics

/// Counts commits: how many writes share one, how long it takes, and how many wait.
struct CommitMetrics: Sendable {
    private let waiting = Meter(label: "kutip_commit_queue_writes")
    private let writes = Recorder(label: "kutip_commit_writes")
    private let duration = Timer(label: "kutip_commit_duration_seconds")

    /// Counts a write that waits.
    func add() { waiting.increment() }

    /// Counts so many of the writes that wait as one commit.
    func begin(_ count: Int) {
        waiting.decrement(by: Double(count))
        writes.record(count)
    }

    /// Counts a commit that is on the disk.
    func end(since start: ContinuousClock.Instant) { duration.record(duration: .now - start) }
}
