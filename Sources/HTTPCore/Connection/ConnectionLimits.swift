/// What one connection may cost: sizes in bytes, times, and counts.
public struct ConnectionLimits: Sendable {
    /// The longest request line; a longer one is answered 414. RFC 9112 §3 recommends 8,000 at least.
    public var requestLineBytes = 8 << 10
    /// The largest head, request line included; a larger one is answered 431.
    public var headBytes = 16 << 10
    /// The most field lines in a head or a trailer section; more are answered 431.
    public var fieldCount = 100
    /// The most fields in a query; more are answered 400.
    public var queryFieldCount = 256
    /// The most digits of a chunk's size, leading zeros included.
    public var chunkSizeDigits = 16
    /// The most bytes of chunk extensions in one content.
    public var chunkExtensionBytes = 4 << 10
    /// The largest trailer section.
    public var trailerBytes = 8 << 10
    /// The longest content that is asked about at all; a longer declared one is answered 413.
    public var contentBytes = 1 << 30
    /// How many times larger than its gzip'd form content may be; what unpacks to more is answered 413.
    public var unpackingRatio = 100
    /// How many requests a connection may bring before it is closed.
    public var requestCount = 1_000
    /// How many bytes of answers may wait for the client before no more of its requests are looked at.
    public var unsentBytes = 64 << 10
    /// How many bytes of streamed content may wait for the application before no more is read.
    public var streamedBytes = 256 << 10
    /// How many bytes of a streamed answer may wait for a client that is still sending. Many clients read nothing before
    /// they have sent everything: an answer that waited for them would wait for ever.
    public var unsentBytesWhileReading = 8 << 20
    /// The largest unwanted content that is read and dropped to keep the connection; also the most that is read
    /// while a closed connection lingers (RFC 9112 §9.6).
    public var discardedBytes = 256 << 10

    /// How long a head may take from its first byte, or from the beginning of the connection; then 408.
    public var headTime = Duration.seconds(10)
    /// How long content may pause; then 408.
    public var contentPause = Duration.seconds(10)
    /// How long a client may not take any of its answer before it is cut off.
    public var writePause = Duration.seconds(15)
    /// The least bytes per second, over the allowed pause, that content has to come and answers to be taken with.
    public var bytesPerSecond = 500
    /// How long a connection may be idle between requests.
    public var idleTime = Duration.seconds(30)
    /// How long an idle connection may still bring a request once the server stops: one that was on its way is answered.
    public var farewellTime = Duration.milliseconds(500)
    /// How long a closed connection lingers so that the client can read the last answer.
    public var lingerTime = Duration.seconds(2)

    /// Takes the limits as documented.
    public init() {}

    /// Returns when content or an answer has to be complete that began at an instant, if no more than so many bytes
    /// pass.
    func deadline(began: ContinuousClock.Instant, pause: Duration, bytes: Int) -> ContinuousClock.Instant {
        began + pause + .milliseconds(Int64(bytes) * 1_000 / Int64(max(bytesPerSecond, 1)))
    }
}
