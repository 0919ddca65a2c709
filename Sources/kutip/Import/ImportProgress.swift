import Synchronization

/// Counts what an import has done, and draws a bar while people watch.
final class ImportProgress: Sendable {
    /// What became of the articles so far.
    struct Counts: Sendable, Equatable {
        /// Articles that are new in the archive.
        var created = 0
        /// Articles whose text was there before.
        var existing = 0
        /// Files and lines that hold no article.
        var failed = 0
        /// Bytes of the files that are done.
        var bytes = 0
    }

    private struct State {
        var counts = Counts()
        var lastDrawn = -1
    }

    private let state = Mutex(State())
    private let totalBytes: Int
    private let output: Output
    private let draws: Bool

    /// Makes a counter.
    ///
    /// - Parameters:
    ///   - totalBytes: The size of all files.
    ///   - output: Where the bar and messages go; the bar only to a terminal.
    init(totalBytes: Int, output: Output) {
        (self.totalBytes, self.output, draws) = (totalBytes, output, output.isTerminal)
    }

    /// Counts articles and bytes, and draws the bar anew when its percentage has changed.
    func add(_ change: (inout Counts) -> Void) throws {
        let bar = state.withLock { state -> String? in
            change(&state.counts)
            let percent = totalBytes == 0 ? 100 : min(100, state.counts.bytes * 100 / totalBytes)
            guard draws, percent != state.lastDrawn else { return nil }
            state.lastDrawn = percent
            return Self.bar(percent: percent, counts: state.counts)
        }
        if let bar { try output.write(Array("\r\(bar)".utf8)) }
    }

    /// Counts a file or line that holds no article, and says which and why.
    func fail(_ place: String, _ reason: String) throws {
        try output.write(line: "\(draws ? "\r\u{1B}[K" : "")\(place): \(reason)")
        try add { $0.failed += 1 }
    }

    /// Ends the bar's line and returns the counts.
    @discardableResult func finish() throws -> Counts {
        if draws { try output.write(line: "") }
        return state.withLock { $0.counts }
    }

    /// `[##########----------]  50 %  12 new, 3 known, 0 failed`.
    static func bar(percent: Int, counts: Counts) -> String {
        let filled = percent / 5
        let gauge = String(repeating: "#", count: filled) + String(repeating: "-", count: 20 - filled)
        let share = String(repeating: " ", count: 3 - String(percent).count) + String(percent)
        return "[\(gauge)] \(share) %  \(counts.created) new, \(counts.existing) known, \(counts.failed) failed"
    }
}
