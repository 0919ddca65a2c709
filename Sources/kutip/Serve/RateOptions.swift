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
    var rate: Rate?

    /// The most at once.
    @Option(help: "The most requests at once, before the rate counts. [KUTIP_BURST, else those of the rate's time]")
    var burst: Burst?

    /// The rate on addresses that others reach: far more than people ask for, far less than a server gives.
    private static let usual = Rate(text: "200/s")

    /// The limit of an address that is listened on; `nil` for none.
    ///
    /// - Throws: `ValidationError` for what is no rate or no burst.
    func limit(host: String, _ settings: inout Settings) throws -> RateLimit? {
        let rate = try settings.value(
            .rate, rate, default: AccessSetting.isLoopback(host) ? Rate(text: Rate.none) : Self.usual)
        let burst = try settings.value(.burst, burst, absence: "as many as in the rate's time")?.number
        return rate.text == Rate.none ? nil : RateLimit(rate.text, burst: burst)
    }

    /// The machine's clock that never goes back, in nanoseconds.
    @Sendable static func now() -> Int { Int(DispatchTime.now().uptimeNanoseconds) }
}

/// How many requests a client may send in a stretch of time, or that it may send as many as it likes.
struct Rate: SettingValue {
    static let allowed = "none, or \(RateLimit.expectation)"

    /// What stands for as many as one likes.
    static let none = "none"

    /// The rate as it is written.
    let text: String

    var shown: String { text }

    /// Takes what is known to be one.
    init(text: String) { self.text = text }

    /// Reads a rate or `none`.
    init?(argument: String) {
        guard argument == Self.none || RateLimit(argument) != nil else { return nil }
        text = argument
    }
}
