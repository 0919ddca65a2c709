import Dispatch

/// Runs an actor on a Dispatch queue, so that a source on that queue may enter it without a hop.
final class QueueExecutor: SerialExecutor {
    let queue: DispatchQueue
    private let key = DispatchSpecificKey<Bool>()

    init(label: String) {
        queue = DispatchQueue(label: label)
        queue.setSpecific(key: key, value: true)
    }

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        queue.async { job.runSynchronously(on: self.asUnownedSerialExecutor()) }
    }

    // Without this, an immediate task would not know where it is and wait in line instead.
    func isIsolatingCurrentContext() -> Bool? {
        DispatchQueue.getSpecific(key: key) ?? false
    }

    func checkIsolated() {
        dispatchPrecondition(condition: .onQueue(queue))
    }
}
