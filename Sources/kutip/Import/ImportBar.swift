/// What people see of an import under way.
struct ImportBar: Equatable {
    /// What became of the articles so far.
    var counts: ImportProgress.Counts
    /// The bytes of all files.
    var totalBytes: Int
    /// The bytes that an import before this one had taken.
    var knownBytes = 0
    /// How long this import has run.
    var elapsed: Duration

    private var bytes: Int { min(totalBytes, counts.bytes + knownBytes) }
    private var percent: Int { totalBytes == 0 ? 100 : bytes * 100 / totalBytes }
    private var rate: Int { Int(Double(counts.created + counts.existing) / max(elapsed / .seconds(1), 0.001)) }

    /// How long the rest takes when it goes on as it went so far; `nil` where nothing tells.
    private var left: Duration? {
        guard counts.bytes > 0, bytes < totalBytes else { return nil }
        return elapsed * (Double(totalBytes - bytes) / Double(counts.bytes))
    }

    /// `[##########----------]  50 %  812/s  2 min 5 s left  12 new, 3 known, 0 failed`, within some columns.
    func text(columns: Int) -> String {
        let share = String(repeating: " ", count: 3 - String(percent).count) + String(percent)
        let left = left.map { "  \(Self.words($0)) left" } ?? ""
        let rest =
            " \(share) %  \(rate)/s\(left)  \(counts.created) new, \(counts.existing) known, \(counts.failed) failed"
        // The last column stays empty: some terminals go on to the next line behind it.
        let length = min(20, max(5, columns - 1 - rest.count - 2))
        let filled = percent * length / 100
        let gauge = String(repeating: "#", count: filled) + String(repeating: "-", count: length - filled)
        return String("[\(gauge)]\(rest)".prefix(max(0, columns - 1)))
    }

    /// A time as people say it, in its two greatest units.
    static func words(_ time: Duration) -> String {
        let seconds = Int(time.components.seconds) + (time.components.attoseconds > 0 ? 1 : 0)
        switch seconds {
        case ..<60: return "\(seconds) s"
        case ..<3600: return "\(seconds / 60) min \(seconds % 60) s"
        default: return "\(seconds / 3600) h \(seconds % 3600 / 60) min"
        }
    }
}
