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
        /// Bytes of the files that are done, as they lie on the disk.
        var bytes = 0
    }

    private struct State {
        var counts = Counts()
        var knownBytes = 0
    }

    private let state = Mutex(State())
    private let totalBytes: Int
    private let output: Output
    private let draws: Bool
    private let start = ContinuousClock.now

    /// Makes a counter.
    ///
    /// - Parameters:
    ///   - totalBytes: The size of all files.
    ///   - output: Where the bar and messages go; the bar only to a terminal.
    init(totalBytes: Int, output: Output) {
        (self.totalBytes, self.output, draws) = (totalBytes, output, output.isTerminal)
    }

    /// What was counted so far.
    var counts: Counts { state.withLock { $0.counts } }

    /// Counts articles and bytes, and draws the bar anew.
    func add(_ change: (inout Counts) -> Void) throws {
        state.withLock { change(&$0.counts) }
        try draw()
    }

    /// Counts bytes that an import before this one had taken: they say nothing about the time that others take.
    func pass(_ bytes: Int) { state.withLock { $0.knownBytes += bytes } }

    /// Counts a file or line that holds no article, and says which and why.
    func fail(_ place: String, _ reason: String) throws {
        try tell("\(place): \(reason)")
        try add { $0.failed += 1 }
    }

    /// Says something to people, on a line of its own.
    func tell(_ message: String) throws { try output.write(line: "\(draws ? "\r\u{1B}[K" : "")\(message)") }

    /// Draws the bar a last time, ends its line, and returns the counts.
    @discardableResult func finish() throws -> Counts {
        try draw()
        if draws { try output.write(line: "") }
        return counts
    }

    /// Draws the bar, where people watch.
    func draw() throws {
        guard draws else { return }
        let bar = state.withLock {
            ImportBar(
                counts: $0.counts, totalBytes: totalBytes, knownBytes: $0.knownBytes,
                elapsed: ContinuousClock.now - start)
        }
        // What is left of a longer line goes.
        try output.write(Array("\r\(bar.text(columns: output.columns))\u{1B}[K".utf8))
    }
}
