public import CoreMetrics
import Synchronization

/// Keeps what the modules of a program count, and tells it in Prometheus's text format.
///
/// Labels of `swift-metrics` are the names of metrics here, and its dimensions their labels. Handles are made under a
/// lock, counting is without one.
public final class PrometheusRegistry: MetricsFactory, Sendable {
    /// The series of one name.
    struct Family {
        let kind: Kind
        var series: [Labels: any AnyObject & Sendable] = [:]
    }

    /// What a family's series are.
    enum Kind {
        case counter, gauge, histogram
    }

    private let catalog: [String: MetricDescription]
    private let families = Mutex<[String: Family]>([:])

    /// Makes an empty registry.
    ///
    /// - Parameter catalog: What is known of metrics, by name. A distribution that it does not tell the buckets of has
    ///   none but the last, so that it is a count and a sum.
    public init(catalog: [String: MetricDescription]) { self.catalog = catalog }

    /// All that was counted, in the text format of version 0.0.4.
    ///
    /// Series without labels are always there, the others from their first event on.
    public var text: String {
        let families = families.withLock { $0 }
        var text = Exposition()
        for (name, family) in families.sorted(by: { $0.key < $1.key }) {
            text.append(family, name: name, catalog[name])
        }
        return text.text
    }

    /// Returns the series of a name and labels, made where it is not there yet.
    ///
    /// A name that is taken by another kind of series gets one that is counted and not told: a program's fault that must
    /// not end it.
    private func series<Series: AnyObject & Sendable>(
        _ kind: Kind, _ label: String, _ dimensions: [(String, String)], _ make: () -> Series
    ) -> Series {
        let labels = Labels(dimensions)
        return families.withLock { families in
            let name = Labels.name(label)
            var family = families[name] ?? Family(kind: kind)
            if let known = family.series[labels] { return known as? Series ?? make() }
            let series = make()
            guard family.kind == kind else { return series }
            family.series[labels] = series
            families[name] = family
            return series
        }
    }

    private func remove(_ handler: AnyObject) {
        families.withLock { families in
            families = families.mapValues { family in
                Family(kind: family.kind, series: family.series.filter { $1 !== handler })
            }
        }
    }

    private func buckets(_ label: String) -> [Double] { catalog[label]?.buckets ?? [] }

    // MARK: MetricsFactory

    /// Returns the counter of a name and labels.
    public func makeCounter(label: String, dimensions: [(String, String)]) -> any CounterHandler {
        series(.counter, label, dimensions) { Tally() }
    }

    /// Returns the gauge of a name and labels.
    public func makeMeter(label: String, dimensions: [(String, String)]) -> any MeterHandler {
        series(.gauge, label, dimensions) { Level() }
    }

    /// Returns the gauge of a name and labels, or the histogram if the values are to be summarised.
    public func makeRecorder(label: String, dimensions: [(String, String)], aggregate: Bool) -> any RecorderHandler {
        guard aggregate else { return series(.gauge, label, dimensions) { Level() } }
        return series(.histogram, label, dimensions) { Distribution.ofNumbers(buckets(label)) }
    }

    /// Returns the histogram of a name and labels, in seconds.
    public func makeTimer(label: String, dimensions: [(String, String)]) -> any TimerHandler {
        series(.histogram, label, dimensions) { Distribution.ofDurations(buckets(label)) }
    }

    /// Forgets a counter.
    public func destroyCounter(_ handler: any CounterHandler) { remove(handler) }
    /// Forgets a gauge.
    public func destroyMeter(_ handler: any MeterHandler) { remove(handler) }
    /// Forgets a gauge or histogram.
    public func destroyRecorder(_ handler: any RecorderHandler) { remove(handler) }
    /// Forgets a histogram.
    public func destroyTimer(_ handler: any TimerHandler) { remove(handler) }
}
