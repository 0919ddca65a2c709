/// Writes Prometheus's text format, version 0.0.4.
struct Exposition {
    /// What has been written.
    private(set) var text = ""

    /// Writes the series of a name, with what is known about it.
    mutating func append(_ family: PrometheusRegistry.Family, name: String, _ description: MetricDescription?) {
        let lines = family.series.sorted { $0.key < $1.key }.map { labels, series in
            Self.lines(of: series, name, labels.text, bounds: description?.buckets ?? [])
        }
        guard lines.contains(where: { !$0.isEmpty }) else { return }
        if let description {
            // The format's own escapes; quotes may stand in a help line.
            let help = description.help.replacing("\\", with: "\\\\").replacing("\n", with: "\\n")
            text += "# HELP \(name) \(help)\n"
        }
        let kind = description?.onlyGrows == true ? .counter : family.kind
        text += "# TYPE \(name) \(kind)\n"
        for line in lines { text += line }
    }

    private static func lines(of series: AnyObject, _ name: String, _ labels: String, bounds: [Double]) -> String {
        let suffix = labels.isEmpty ? "" : "{\(labels)}"
        switch series {
        case let tally as Tally where tally.value != 0 || labels.isEmpty: return "\(name)\(suffix) \(tally.value)\n"
        case let level as Level where level.value != 0 || labels.isEmpty:
            return "\(name)\(suffix) \(number(level.value))\n"
        case let distribution as Distribution:
            let counts = distribution.cumulative
            guard counts.last != 0 || labels.isEmpty else { return "" }
            let lead = labels.isEmpty ? "" : "\(labels),"
            let buckets = zip(bounds + [.infinity], counts).map { bound, count in
                "\(name)_bucket{\(lead)le=\"\(number(bound))\"} \(count)\n"
            }
            return buckets.joined() + "\(name)_sum\(suffix) \(number(distribution.sum))\n"
                + "\(name)_count\(suffix) \(counts.last ?? 0)\n"
        default: return ""
        }
    }

    /// A number as the format has it: whole ones without a fraction, and `+Inf`, `-Inf`, `NaN`.
    static func number(_ value: Double) -> String {
        if value.isNaN { return "NaN" }
        if value.isInfinite { return value > 0 ? "+Inf" : "-Inf" }
        return Int64(exactly: value).map(String.init) ?? "\(value)"
    }
}
