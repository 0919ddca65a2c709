/// The days a list is cut to, both included.
public struct DayRange: Hashable, Sendable {
    /// The first day, or `nil` for no bound.
    public var first: CivilDate?
    /// The last day, or `nil` for no bound.
    public var last: CivilDate?

    /// Makes a range; both ends are optional.
    public init(first: CivilDate? = nil, last: CivilDate? = nil) {
        self.first = first
        self.last = last
    }

    /// Whether any bound is set.
    public var isBounded: Bool { first != nil || last != nil }

    /// The days that lie in both ranges.
    public func intersection(_ other: DayRange) -> DayRange {
        DayRange(
            first: [first, other.first].compactMap { $0 }.max(), last: [last, other.last].compactMap { $0 }.min())
    }
}

/// The moments a list is cut to.
public struct MomentRange: Hashable, Sendable {
    /// The first moment, included, or `nil` for no bound.
    public var from: Timestamp?
    /// The moment after the last, or `nil` for no bound.
    public var until: Timestamp?

    /// Makes a range; both ends are optional.
    public init(from: Timestamp? = nil, until: Timestamp? = nil) {
        self.from = from
        self.until = until
    }
}
