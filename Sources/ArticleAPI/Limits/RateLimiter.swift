import HTTPCore
import Synchronization

/// The buckets of all clients.
///
/// So many clients as fit are remembered, in two generations: those that asked since the last turn, and those before, which
/// are forgotten at the next. So whoever keeps asking keeps its bucket, however many others come and go.
final class RateLimiter: Sendable {
    /// Whom a bucket belongs to.
    enum Client: Hashable, Sendable {
        /// The holder of a key, by the key's digest.
        case key([UInt8])
        /// Whoever comes from an address without a key, or with one that is unknown.
        case address(Peer?)

        /// What the client's limit is called.
        var policy: String {
            switch self {
            case .key: "key"
            case .address: "address"
            }
        }
    }

    private struct State {
        var recent: [Client: TokenBucket] = [:]
        var older: [Client: TokenBucket] = [:]

        /// Puts a client among the recent ones, and returns whom that makes forgotten.
        mutating func refresh(_ client: Client, most: Int) -> [Client: TokenBucket] {
            guard recent[client] == nil else { return [:] }
            let bucket = older.removeValue(forKey: client) ?? TokenBucket()
            var forgotten: [Client: TokenBucket] = [:]
            if recent.count >= most { (forgotten, older, recent) = (older, recent, [:]) }
            recent[client] = bucket
            return forgotten
        }
    }

    /// What every client may send.
    let limit: RateLimit
    private let maximumBuckets: Int
    private let now: @Sendable () -> Int
    private let state = Mutex(State())

    /// Makes a limiter.
    ///
    /// - Parameters:
    ///   - limit: What every client may send.
    ///   - maximumBuckets: The most clients that are remembered at a time; half of them are, whatever comes.
    ///   - now: A clock in nanoseconds that never goes back.
    init(_ limit: RateLimit, maximumBuckets: Int = 65_536, now: @escaping @Sendable () -> Int) {
        (self.limit, self.maximumBuckets, self.now) = (limit, maximumBuckets, now)
    }

    /// Counts a request; `false` when its client has sent too many.
    func admits(_ client: Client) -> Bool {
        let now = now()
        // What is forgotten leaves the lock before it is let go of: it may be much.
        let (isTaken, _) = state.withLock { state in
            let forgotten = state.refresh(client, most: maximumBuckets / 2)
            return (state.recent[client, default: TokenBucket()].take(at: now, limit), forgotten)
        }
        return isTaken
    }

    /// What a client may still send.
    func standing(of client: Client) -> TokenBucket.Standing {
        let bucket = state.withLock { $0.recent[client] ?? $0.older[client] } ?? TokenBucket()
        return bucket.standing(at: now(), limit)
    }
}
