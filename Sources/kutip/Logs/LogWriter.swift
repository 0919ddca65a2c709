import CoreMetrics
import Dispatch
import Synchronization

/// Writes lines to a descriptor from a thread of its own: whoever logs never waits for the reader.
///
/// Lines that the reader does not keep up with wait, up to a number of bytes; more are dropped and counted, and the log
/// says how many as soon as it goes on.
final class LogWriter: Sendable {
    private struct State {
        var waiting: [UInt8] = []
        var isWriting = false
        var dropped = 0
    }

    private let descriptor: Int32
    private let capacity: Int
    private let dropping: @Sendable (Int) -> [UInt8]
    private let state = Mutex(State())
    private let queue = DispatchQueue(label: "kutip.log")
    private let dropped = Counter(label: "kutip_log_lines_dropped_total")

    /// Makes a writer.
    ///
    /// - Parameters:
    ///   - descriptor: Where lines go; it stays the caller's to close.
    ///   - capacity: The most bytes that wait.
    ///   - dropping: Words a line that says how many were dropped.
    init(descriptor: Int32, capacity: Int = 1 << 20, dropping: @escaping @Sendable (Int) -> [UInt8]) {
        (self.descriptor, self.capacity, self.dropping) = (descriptor, capacity, dropping)
    }

    /// Writes a line, or drops it.
    func write(_ line: [UInt8]) {
        let (isFirst, isDropped) = state.withLock { state in
            guard state.waiting.count + line.count <= capacity else {
                state.dropped += 1
                return (false, true)
            }
            state.waiting += line
            defer { state.isWriting = true }
            return (!state.isWriting, false)
        }
        if isDropped { dropped.increment() }
        if isFirst { queue.async(execute: drain) }
    }

    /// Returns when all lines are written, or after a time.
    func finish(within patience: Duration) async {
        await withCheckedContinuation { continuation in
            let isOver = Atomic(false)
            let once: @Sendable () -> Void = {
                if !isOver.exchange(true, ordering: .relaxed) { continuation.resume() }
            }
            // The queue does one thing after the other: this comes behind the lines.
            queue.async(execute: once)
            let nanoseconds = Int(patience / .nanoseconds(1))
            DispatchQueue(label: "kutip.log.patience").asyncAfter(
                deadline: .now() + .nanoseconds(nanoseconds), execute: once)
        }
    }

    @Sendable private func drain() {
        while let lines = next() { put(lines) }
    }

    private func next() -> [UInt8]? {
        state.withLock { state in
            var lines: [UInt8] = []
            swap(&lines, &state.waiting)
            if state.dropped > 0 { lines += dropping(state.dropped) }
            state.dropped = 0
            state.isWriting = !lines.isEmpty
            return lines.isEmpty ? nil : lines
        }
    }

    /// Writes lines; those that can't be written are lost, for there is nobody else to tell.
    private func put(_ lines: [UInt8]) {
        let (rest, error) = Descriptor(number: descriptor).write(lines)
        if error != nil { dropped.increment(by: rest.count { $0 == 0x0A }) }
    }
}
