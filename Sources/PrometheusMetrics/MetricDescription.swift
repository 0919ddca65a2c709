/// What a metric is, beyond what those who count know of it.
public struct MetricDescription: Sendable {
    /// What it tells, as one sentence.
    public let help: String
    /// The upper bounds of a distribution's buckets, ascending, in the metric's unit; empty for what is no distribution.
    public let buckets: [Double]
    /// Whether a value that is set from outside only ever grows, as the processor time of a process.
    public let onlyGrows: Bool

    /// Describes a metric.
    public init(_ help: String, buckets: [Double] = [], onlyGrows: Bool = false) {
        self.help = help
        self.buckets = buckets
        self.onlyGrows = onlyGrows
    }
}
