import ArgumentParser
import ArticleAPI
import Dispatch

/// How many requests a client may send.
struct RateOptions: ParsableArguments {
    /// The rate, or `none`.
    @Option(
        help:
            "The most requests of one key or address, as 20/s, 600/min or 5000/h. [KUTIP_RATE, else none on loopback, 200/s elsewhere]"
    )
    var rate: String?

    /// The most at once.
    @Option(help: "The most requests at once, before the rate counts. [KUTIP_BURST, else those of the rate's time]")
    var burst: Count?

    /// The rate on addresses that others reach: far more than people ask for, far less than a server gives.
    private static let usual = "200/s"

    /// The limit of an address that is listened on; `nil` for none.
    ///
    /// - Throws: `ValidationError` for a rate or a burst that is none.
    func limit(host: String, _ settings: Settings) throws -> RateLimit? {
        let burst = try settings.count("burst", else: burst)
        guard let text = rate ?? settings.rate ?? (AccessOptions.isLoopback(host) ? nil : Self.usual), text != "none"
        else { return nil }
        guard RateLimit(text) != nil else {
            throw ValidationError("A rate must be none, or \(RateLimit.expectation), not '\(text)'.")
        }
        guard let limit = RateLimit(text, burst: burst) else {
            throw ValidationError("A burst must be a number from 1 to 1000000, not '\(burst ?? 0)'.")
        }
        return limit
    }

    /// The machine's clock that never goes back, in nanoseconds.
    @Sendable static func now() -> Int { Int(DispatchTime.now().uptimeNanoseconds) }
}
