/// How many requests one client may send: so many at once, and so many in a stretch of time from then on.
public struct RateLimit: Hashable, Sendable {
    /// The nanoseconds in which a client may send one more request.
    let interval: Int
    /// The most requests at once.
    let burst: Int

    /// What the text of a rate may be, as the end of "must be …".
    public static let expectation = "a number from 1 to 1000000 and a stretch of time, as 20/s, 600/min or 5000/h"

    private static let seconds = ["s": 1, "min": 60, "h": 3600]

    /// Reads a rate as `20/s`, `600/min` or `5000/h`; `nil` for anything else.
    ///
    /// - Parameters:
    ///   - text: The rate.
    ///   - burst: The most requests at once; unless given, as many as in the rate's stretch of time.
    public init?(_ text: String, burst: Int? = nil) {
        let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2, let seconds = Self.seconds[String(parts[1])],
            parts[0].utf8.allSatisfy({ (0x30...0x39).contains($0) }), let count = Int(parts[0]),
            (1...1_000_000).contains(count), burst.map({ (1...1_000_000).contains($0) }) ?? true
        else { return nil }
        interval = seconds * 1_000_000_000 / count
        self.burst = burst ?? count
    }

    /// The nanoseconds in which a client that sends nothing may send as much as at the beginning.
    var window: Int { interval * burst }

    /// The limit as `RateLimit-Policy` has it: the quota, and the seconds in which it comes back.
    func policy(_ name: String) -> String { "\"\(name)\";q=\(burst);w=\(Self.wholeSeconds(window))" }

    /// Nanoseconds as whole seconds, rounded up: who waits that long waits long enough.
    static func wholeSeconds(_ nanoseconds: Int) -> Int { (nanoseconds + 999_999_999) / 1_000_000_000 }
}
