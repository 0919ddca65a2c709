import Articles
import Foundation

/// The two ends that a query sets to dates: days, months and years are included, moments are where the end begins.
struct DateBoundaries {
    /// The start.
    let from: DateValue?
    /// The end.
    let to: DateValue?

    /// Whether one of them is a moment.
    var haveTime: Bool { [from, to].contains { $0?.time != nil } }

    /// The days that lie wholly between the ends.
    ///
    /// - Parameter zone: Where moments have their day; `nil` for the zone that each was written in.
    /// - Returns: The days.
    func days(in zone: TimeZone?) -> DayRange {
        DayRange(first: from.flatMap { firstDay($0, zone) }, last: to.flatMap { lastDay($0, zone) })
    }

    /// The moments between the ends.
    ///
    /// - Parameter zone: Where days begin; `nil` for the zone of the other end, or UTC.
    /// - Returns: The moments.
    func moments(in zone: TimeZone?) -> MomentRange {
        let written = [from, to].compactMap { $0?.time?.offset }.first.flatMap { TimeZone(secondsFromGMT: $0 * 60) }
        let zone = zone ?? written ?? .gmt
        return MomentRange(
            from: from.flatMap { $0.time?.moment ?? $0.firstDay?.start(in: zone) },
            until: to.flatMap { $0.time?.moment ?? $0.lastDay?.adding(days: 1)?.start(in: zone) })
    }

    /// The first day that begins at a start or later.
    private func firstDay(_ value: DateValue, _ zone: TimeZone?) -> CivilDate? {
        guard let time = value.time else { return value.firstDay }
        let seconds = time.civilSeconds(in: zone)
        return CivilDate(daysSinceEpoch: (seconds + 86_399).quotient(by: 86_400))
    }

    /// The last day that ends at an end or earlier.
    private func lastDay(_ value: DateValue, _ zone: TimeZone?) -> CivilDate? {
        guard let time = value.time else { return value.lastDay }
        return CivilDate(daysSinceEpoch: time.civilSeconds(in: zone).quotient(by: 86_400) - 1)
    }
}

extension DateValue {
    /// The moment, when the value is one.
    fileprivate var time: CivilTime? {
        if case .time(let time) = self { time } else { nil }
    }
}

extension CivilTime {
    fileprivate var moment: Timestamp { Timestamp(milliseconds: Int64(secondsSinceEpoch) * 1000) }

    /// The seconds that a clock in a zone has counted since 1970.
    fileprivate func civilSeconds(in zone: TimeZone?) -> Int {
        let date = Date(timeIntervalSince1970: Double(secondsSinceEpoch))
        return secondsSinceEpoch + (zone?.secondsFromGMT(for: date) ?? offset * 60)
    }
}

extension CivilDate {
    /// The moment at which the day begins in a zone.
    fileprivate func start(in zone: TimeZone) -> Timestamp {
        let civil = daysSinceEpoch * 86_400
        // The distance from UTC before the night settles that of midnight, unless the clock is changed in that night.
        let guess = civil - zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(civil) - 43_200))
        let start = civil - zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(guess)))
        return Timestamp(milliseconds: Int64(start) * 1000)
    }
}

extension Int {
    /// The quotient rounded down.
    fileprivate func quotient(by divisor: Int) -> Int {
        let (quotient, rest) = quotientAndRemainder(dividingBy: divisor)
        return rest < 0 ? quotient - 1 : quotient
    }
}
