/// When something happened to a connection, by both clocks.
public struct Moment: Sendable {
    /// The time that deadlines are measured in.
    public var instant: ContinuousClock.Instant
    /// The time of day, as `Date` gives it: an IMF-fixdate.
    public var date: [UInt8]

    /// Puts a moment together.
    public init(instant: ContinuousClock.Instant, date: [UInt8]) {
        self.instant = instant
        self.date = date
    }
}
