import CoreMetrics
import Dispatch
import Glibc
import HTTPCore

// What happens when sockets are ready.
extension EventLoop {
    // Answers that the queue has in line have their turn after so many batches.
    private static let batchesPerTurn = 64
    // Or, where answers take long to make, after so much time: new connections wait in that line, too.
    private static let turnTime = Duration.milliseconds(10)
    // One connection that always has more makes way for the others after so many reads.
    private static let stepsPerTurn = 16

    /// Serves what is ready, until nothing is or the queue's other work is due.
    ///
    /// Under load the next request is less than a millisecond away: waiting here for it costs less than going back to
    /// the source, whose wake-up takes two threads and, on busy processors, milliseconds. Answers that are still to come
    /// must not wait for that.
    func drainEvents() {
        let end = ContinuousClock.now + Self.turnTime
        for batch in 0..<Self.batchesPerTurn {
            let mayWait = batch > 0 && pendingAnswers == 0 && queued.isEmpty
            let count = poller.poll(waiting: mayWait ? 1 : 0)
            guard count > 0 || !queued.isEmpty else { return awaitSource() }
            now = clock.moment()
            for index in 0..<count { note(poller[index]) }
            serveQueued()
            tellBytes()
            if now.instant > end { break }
        }
        goOnWithoutSource()
    }

    /// Adds the bytes that have passed to the counts of all loops.
    func tellBytes() {
        if receivedBytes > 0 { setup.metrics.received.increment(by: receivedBytes) }
        if sentBytes > 0 { setup.metrics.sent.increment(by: sentBytes) }
        (receivedBytes, sentBytes) = (0, 0)
    }

    /// Lets the queue's other work have its turn, then serves on.
    private func goOnWithoutSource() {
        if !isSourceSuspended { source?.suspend() }
        isSourceSuspended = true
        requeue()
    }

    /// Lets the source tell when there is more to do.
    func awaitSource() {
        if isSourceSuspended { source?.resume() }
        isSourceSuspended = false
    }

    private func requeue() {
        guard !isRequeued else { return }
        isRequeued = true
        executor.queue.async {
            self.assumeIsolated { loop in
                loop.isRequeued = false
                loop.drainEvents()
            }
        }
    }

    private func note(_ event: Poller.Event) {
        guard connections.indices.contains(Int(event.descriptor)),
            let connection = connections[Int(event.descriptor)]
        else { return }
        if event.isReadable { connection.isReadable = true }
        if event.isEnding { connection.isEnding = true }
        turn(connection)
    }

    private func serveQueued() {
        guard !queued.isEmpty else { return }
        let waiting = queued
        queued.removeAll(keepingCapacity: true)
        for connection in waiting {
            connection.isQueued = false
            turn(connection)
        }
    }

    /// Does what a connection demands, until it has to wait.
    func turn(_ connection: Connection) {
        guard connection.isOpen else { return }
        for _ in 0..<Self.stepsPerTurn {
            let isFlushed = flush(connection)
            if fetch(for: connection) { continue }
            // A client that still sends its content may read the answer only when it is done.
            guard isFlushed || connection.machine.isDuplex else { return }
            switch connection.machine.demand {
            case .input:
                guard connection.isReadable else { return settle(connection) }
                read(connection)
            case .resume:
                connection.machine.borrowOutput(&output)
                connection.machine.resume(at: now) { ask($0, for: connection) }
            case .answer: return settle(connection)
            case .halfClose:
                shutdown(connection.descriptor, Int32(SHUT_WR))
                connection.machine.halfClosed(at: now)
            case .close: return end(connection)
            case .reset:
                SystemCalls.resetOnClose(connection.descriptor)
                return end(connection)
            }
        }
        settle(connection)
        guard !connection.isQueued else { return }
        connection.isQueued = true
        queued.append(connection)
        if queued.count == 1 { requeue() }
    }

    private func read(_ connection: Connection) {
        switch SystemCalls.read(connection.descriptor, into: input.bytes) {
        case .moved(0):
            connection.isReadable = false
            connection.machine.receiveEnd(at: now)
        case .moved(let count):
            receivedBytes += count
            // Short of the buffer means that nothing is left; what comes later is a new edge.
            connection.isReadable = count == input.bytes.count || connection.isEnding
            connection.machine.borrowOutput(&output)
            let bytes = UnsafeBufferPointer(rebasing: input.bytes[..<count])
            connection.machine.receive(bytes.span, at: now) { ask($0, for: connection) }
        case .blocked: connection.isReadable = false
        case .broken: connection.machine.abort()
        }
    }

    /// Writes as much as the socket takes; false when something is left.
    private func flush(_ connection: Connection) -> Bool {
        while !connection.machine.isFlushed {
            let outcome = connection.machine.withUnsafeOutput { head, content in
                SystemCalls.write(connection.descriptor, head, content)
            }
            switch outcome {
            case .moved(let count):
                sentBytes += count
                connection.machine.wrote(count, at: now)
            case .blocked:
                settle(connection)
                return false
            case .broken:
                connection.machine.abort()
                return true
            }
        }
        connection.machine.giveBackOutput(&output)
        return true
    }

    /// Keeps count of what the connection holds, and refuses what it sends when all hold too much.
    private func settle(_ connection: Connection) {
        let bytes = connection.machine.bufferedBytes
        guard bytes != connection.bufferedBytes else { return }
        let hasGrown = bytes > connection.bufferedBytes
        bufferedBytes += bytes - connection.bufferedBytes
        connection.bufferedBytes = bytes
        guard hasGrown, bufferedBytes > setup.bufferedBytes else { return }
        connection.machine.shed(at: now)
        if !connection.machine.isFlushed || connection.machine.demand == .reset { turn(connection) }
    }

    /// Closes a connection.
    func end(_ connection: Connection) {
        guard connection.isOpen else { return }
        connection.isOpen = false
        connection.task?.cancel()
        connection.machine.abort()
        connection.machine.giveBackOutput(&output)
        bufferedBytes -= connection.bufferedBytes
        connections[Int(connection.descriptor)] = nil
        connectionCount -= 1
        setup.metrics.open.decrement()
        close(connection.descriptor)
        setup.ledger.leave(connection.peer, loop: setup.index)
        finishDrain()
    }
}
