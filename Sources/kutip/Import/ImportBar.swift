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
        let left = left.map { "  \($0.words) left" } ?? ""
        return ProgressBar(percent: percent).text(
            with: "\(rate)/s\(left)  \(counts.created) new, \(counts.existing) known, \(counts.failed) failed",
            columns: columns)
    }
}
