// Deadlines, and the end of a connection.
extension ConnectionMachine {
    /// When `expire` is to be called if nothing happens before; `nil` while the application is at work.
    public var deadline: ContinuousClock.Instant? {
        guard !isToBeTaken else {
            let all = limits.deadline(began: writeBegan, pause: limits.writePause, bytes: writtenBytes)
            return min(all, lastWrite + limits.writePause)
        }
        switch phase {
        case .head: return began + patience
        case .content where intake?.stream.isFull == true: return nil
        case .content, .discarding:
            let all = limits.deadline(began: began, pause: limits.contentPause, bytes: inputBytes)
            return min(all, lastInput + limits.contentPause)
        case .answering: return nil
        case .closing, .closed, .cutOff: return began
        case .lingering: return began + limits.lingerTime
        }
    }

    /// Whether the client has to take what waits for it before anything goes on.
    ///
    /// One that is still sending need not read yet, unless so much waits for it that no more is made.
    private var isToBeTaken: Bool {
        !outbox.isEmpty && (intake == nil || outbox.count >= limits.unsentBytesWhileReading)
    }

    /// Whether nothing of a request has come.
    private var isWaiting: Bool { phase == .head && !parser.hasBegun && kept.isEmpty }

    /// Whether the connection is kept for a request that need not come.
    private var isIdle: Bool { isWaiting && (requests > 0 || isDraining) }

    /// How long a head may take from when it, or the wait for it, began.
    private var patience: Duration {
        guard isIdle else { return limits.headTime }
        return isDraining ? limits.farewellTime : limits.idleTime
    }

    /// Ends what has passed its deadline.
    ///
    /// - Parameter moment: Now.
    public mutating func expire(at moment: Moment) {
        guard let deadline, deadline <= moment.instant else { return }
        guard !isToBeTaken else { return cutOff() }
        switch phase {
        // An answer to no request would be taken for that to the next one: an idle connection closes in silence.
        case .head where isIdle, .lingering, .closing: phase = .closed
        case .head, .content, .discarding: refuse(.timeout, at: moment)
        case .answering, .closed, .cutOff: break
        }
    }

    /// Refuses the head or content that is being read, because all connections together hold too much; cuts off a
    /// client that sends and takes nothing of a long answer to it.
    public mutating func shed(at moment: Moment) {
        switch phase {
        case .head where !parser.hasBegun: break
        case .head: refuse(.overloaded(retryAfterSeconds: 1), at: moment)
        case .content where intake == nil: refuse(.overloaded(retryAfterSeconds: 1), at: moment)
        case .content where outbox.count > limits.unsentBytes: cutOff()
        default: break
        }
    }

    private mutating func cutOff() {
        abort()
        phase = .cutOff
    }

    /// Lets the request that is under way, or one that comes before the farewell is over, be the last one.
    public mutating func drain(at moment: Moment) {
        isDraining = true
        if isWaiting { began = moment.instant }
    }

    /// Notes that the connection is closed for writing.
    public mutating func halfClosed(at moment: Moment) {
        phase = .lingering
        began = moment.instant
        inputBytes = 0
    }

    /// Notes that the connection is gone, and lets go of everything it held.
    public mutating func abort() {
        noteAbort()
        phase = .closed
        kept = []
        breakStream()
        outflow = nil
        outbox = Outbox()
    }
}
