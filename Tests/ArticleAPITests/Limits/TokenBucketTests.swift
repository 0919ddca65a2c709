import HTTPCore
import Synchronization
import Testing

@testable import ArticleAPI

@Suite("A token bucket") struct TokenBucketTests {
    private static let second = 1_000_000_000

    @Test(
        "reads rates as people write them",
        arguments: [
            ("20/s", nil, 50_000_000, 20), ("600/min", nil, 100_000_000, 600), ("1/h", nil, 3600 * second, 1),
            ("20/s", 5, 50_000_000, 5), ("1000000/s", nil, 1_000, 1_000_000), ("007/s", nil, second / 7, 7),
        ])
    func rates(_ text: String, _ burst: Int?, _ interval: Int, _ size: Int) throws {
        let limit = try #require(RateLimit(text, burst: burst))
        #expect(limit.interval == interval && limit.burst == size)
    }

    @Test(
        "takes nothing else for a rate",
        arguments: [
            "", "20", "/s", "s", "0/s", "-1/s", "+1/s", "1.5/s", "1/d", "1/S", "1/ s", " 1/s", "1/s/s", "1000001/s",
            "99999999999999999999/s", "٣/s", "1e3/s", "20 / s",
        ])
    func noRates(_ text: String) { #expect(RateLimit(text) == nil) }

    @Test("takes no burst that nothing can be sent in", arguments: [0, -1, 1_000_001])
    func noBursts(_ burst: Int) { #expect(RateLimit("1/s", burst: burst) == nil) }

    @Test("lets a burst through, then one request in each interval")
    func burst() throws {
        let limit = try #require(RateLimit("2/s", burst: 3))
        var bucket = TokenBucket()
        let start = 77 * Self.second
        #expect(bucket.standing(at: start, limit) == .init(tokens: 3, untilNext: 0, untilFull: 0))
        #expect(taken(5, of: &bucket, at: start, limit) == [true, true, true, false, false])
        let half = Self.second / 2
        #expect(bucket.standing(at: start, limit) == .init(tokens: 0, untilNext: half, untilFull: 3 * half))
        #expect(taken(1, of: &bucket, at: start + half - 1, limit) == [false])
        #expect(taken(2, of: &bucket, at: start + half, limit) == [true, false])
        // It holds no more than the burst, however long nobody comes.
        let late = start + 1000 * Self.second
        #expect(bucket.isFull(at: late))
        #expect(taken(4, of: &bucket, at: late, limit) == [true, true, true, false])
    }

    private func taken(_ count: Int, of bucket: inout TokenBucket, at now: Int, _ limit: RateLimit) -> [Bool] {
        (0..<count).map { _ in bucket.take(at: now, limit) }
    }

    @Test("stays as it is when it is refused, and when the clock stands still")
    func refusals() throws {
        let limit = try #require(RateLimit("1/min", burst: 1))
        var bucket = TokenBucket()
        #expect(taken(1, of: &bucket, at: 0, limit) == [true])
        let after = bucket
        #expect(!taken(1000, of: &bucket, at: 0, limit).contains(true))
        #expect(bucket == after)
        #expect(limit.policy("key") == "\"key\";q=1;w=60")
    }

    @Test("is kept for so many clients, and for who keeps asking whatever crowd comes")
    func bounded() throws {
        let clock = Mutex(0)
        let limiter = RateLimiter(try #require(RateLimit("1/s", burst: 2)), maximumBuckets: 10) {
            clock.withLock { $0 }
        }
        let (busy, idle) = (RateLimiter.Client.address(Peer(ipv4: 1)), RateLimiter.Client.address(Peer(ipv4: 2)))
        for client in [busy, idle] { #expect(limiter.admits(client) && limiter.admits(client)) }
        // Half of those who fit are remembered, however they ask.
        for address in 10..<14 { #expect(limiter.admits(.address(Peer(ipv4: UInt32(address))))) }
        #expect(!limiter.admits(busy) && limiter.standing(of: idle).tokens == 0)
        // Of a crowd that comes at once, nobody is kept out; who asks all along is, and who does not is forgotten.
        for address in 100..<2000 {
            #expect(limiter.admits(.address(Peer(ipv4: UInt32(address)))))
            if address.isMultiple(of: 5) { #expect(!limiter.admits(busy)) }
        }
        #expect(limiter.standing(of: idle).tokens == 2)
        clock.withLock { $0 = Self.second }
        #expect(limiter.admits(busy) && !limiter.admits(busy))
    }
}
