/// A bucket that fills by one token in each interval, up to a burst; a request takes one.
///
/// It is kept as one moment, that at which it is full again (the generic cell rate algorithm, ITU-T I.371): a full bucket
/// is the same as none, and nothing has to be filled while time goes by. Moments are nanoseconds on any clock that goes
/// forward.
struct TokenBucket: Hashable, Sendable {
    private var fullAt = Int.min

    /// What a bucket holds at a moment.
    struct Standing: Hashable, Sendable {
        /// The whole tokens in it.
        let tokens: Int
        /// The nanoseconds until there is one; 0 where there is.
        let untilNext: Int
        /// The nanoseconds until it is full.
        let untilFull: Int
    }

    /// Takes a token; `false` when there is none, and nothing changes then.
    mutating func take(at now: Int, _ limit: RateLimit) -> Bool {
        let next = max(fullAt, now) + limit.interval
        guard next - now <= limit.window else { return false }
        fullAt = next
        return true
    }

    /// Whether it is as full as a new one.
    func isFull(at now: Int) -> Bool { fullAt <= now }

    /// What it holds.
    func standing(at now: Int, _ limit: RateLimit) -> Standing {
        let missing = isFull(at: now) ? 0 : fullAt - now
        return Standing(
            tokens: (limit.window - missing) / limit.interval,
            untilNext: max(0, missing + limit.interval - limit.window),
            untilFull: missing)
    }
}
