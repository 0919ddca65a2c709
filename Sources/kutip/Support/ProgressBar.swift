/// A bar that shows how much of something is done.
struct ProgressBar {
    /// The share that is done, 0 to 100.
    let percent: Int

    /// `[##########----------]  50 %` and some words behind it, within some columns.
    func text(with words: String, columns: Int) -> String {
        let share = String(repeating: " ", count: 3 - String(percent).count) + String(percent)
        let rest = " \(share) %  \(words)"
        // The last column stays empty: some terminals go on to the next line behind it.
        let length = min(20, max(5, columns - 1 - rest.count - 2))
        let filled = percent * length / 100
        let gauge = String(repeating: "#", count: filled) + String(repeating: "-", count: length - filled)
        return String("[\(gauge)]\(rest)".prefix(max(0, columns - 1)))
    }
}

extension Duration {
    /// The time as people say it, in its two greatest units.
    var words: String {
        let seconds = Int(components.seconds) + (components.attoseconds > 0 ? 1 : 0)
        switch seconds {
        case ..<60: return "\(seconds) s"
        case ..<3600: return "\(seconds / 60) min \(seconds % 60) s"
        default: return "\(seconds / 3600) h \(seconds % 3600 / 60) min"
        }
    }
}
