import HTTPCore
import Synchronization

/// The buckets of all clients.
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

    /// What every client may send.
    let limit: RateLimit
    private let maximumBuckets: Int
    private let now: @Sendable () -> Int
    private let buckets = Mutex<[Client: TokenBucket]>([:])

    /// Makes a limiter.
    ///
    /// - Parameters:
    ///   - limit: What every client may send.
    ///   - maximumBuckets: The most clients that are remembered at a time.
    ///   - now: A clock in nanoseconds that never goes back.
    init(_ limit: RateLimit, maximumBuckets: Int = 65_536, now: @escaping @Sendable () -> Int) {
        (self.limit, self.maximumBuckets, self.now) = (limit, maximumBuckets, now)
    }

    /// Counts a request; `false` when its client has sent too many.
    func admits(_ client: Client) -> Bool {
        let now = now()
        return buckets.withLock { buckets in
            if buckets.count >= maximumBuckets, buckets[client] == nil { makeRoom(in: &buckets, at: now) }
            return buckets[client, default: TokenBucket()].take(at: now, limit)
        }
    }

    /// What a client may still send.
    func standing(of client: Client) -> TokenBucket.Standing {
        let bucket = buckets.withLock { $0[client] } ?? TokenBucket()
        return bucket.standing(at: now(), limit)
    }

    /// Forgets whoever's bucket is full. Where hardly any is, all are forgotten: so many addresses at once have more to
    /// give than their buckets would hold back, and looking through them for each request would cost more.
    private func makeRoom(in buckets: inout [Client: TokenBucket], at now: Int) {
        buckets = buckets.filter { !$0.value.isFull(at: now) }
        if buckets.count > maximumBuckets / 2 { buckets = [:] }
    }
}
