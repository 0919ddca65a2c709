import CoreMetrics

/// How often values fell into each of some ranges, and their sum; many threads count at once, none waits.
///
/// Values are whole numbers of a small unit, so that a sum is one addition.
final class Distribution: TimerHandler, RecorderHandler {
    /// How many small units make one of the metric's.
    let scale: Double
    /// The upper bounds of the ranges but the last, in small units, ascending.
    private let bounds: [Int64]
    private let counts: [Tally]
    private let total = Tally()

    /// Makes an empty distribution of durations, which are counted in nanoseconds and told in seconds.
    static func ofDurations(_ bounds: [Double]) -> Distribution { Distribution(bounds, scale: 1e9) }

    /// Makes an empty distribution of numbers, which are counted in millionths.
    static func ofNumbers(_ bounds: [Double]) -> Distribution { Distribution(bounds, scale: 1e6) }

    private init(_ bounds: [Double], scale: Double) {
        self.scale = scale
        self.bounds = bounds.map { Self.clamped($0 * scale) }
        counts = (0...bounds.count).map { _ in Tally() }
    }

    /// How many values were at most as large as each bound, and how many there were in all at the end.
    ///
    /// One that is counted meanwhile is in all of them that it belongs to or in none.
    var cumulative: [Int64] {
        var sum: Int64 = 0
        return counts.map { count in
            sum += count.value
            return sum
        }
    }

    /// The sum of the values, in the metric's unit.
    var sum: Double { Double(total.value) / scale }

    func recordNanoseconds(_ duration: Int64) { add(duration) }
    func record(_ value: Int64) { record(Double(value)) }
    func record(_ value: Double) { add(Self.clamped(value * scale)) }

    private func add(_ value: Int64) {
        var index = 0
        while index < bounds.count, value > bounds[index] { index += 1 }
        counts[index].increment(by: 1)
        total.increment(by: value)
    }

    private static func clamped(_ value: Double) -> Int64 {
        Int64(exactly: value.rounded()) ?? (value > 0 ? .max : value < 0 ? .min : 0)
    }
}
