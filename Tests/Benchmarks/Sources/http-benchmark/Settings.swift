import Foundation

/// What a run measures, and where things are.
struct Settings {
    /// The folder of this package.
    let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
    /// Where archives, files and results are kept; articles that are there already are used again.
    let folder: URL
    /// The program under test.
    let kutip: String
    /// How long each measurement takes.
    let seconds: Int
    /// How often each is repeated; servers take turns within a round.
    let rounds: Int
    /// How many articles there are.
    let count: Int
    /// The bytes of answers that Kutip may keep: a fraction of what all have, so that one of an article chosen at
    /// random has to be made, a packed one, too.
    var cacheBytes: Int { count * 500 }
    /// Whether servers get the first processor and load the second.
    let pinned = ProcessInfo.processInfo.processorCount > 1

    init(_ arguments: [String]) {
        func number(_ name: String, else other: Int) -> Int {
            ProcessInfo.processInfo.environment[name].flatMap { Int($0) } ?? other
        }
        seconds = number("SECONDS", else: 5)
        rounds = number("ROUNDS", else: 5)
        count = number("COUNT", else: 20_000)
        folder = package.appendingPathComponent(".build-run/\(count)")
        kutip = arguments.dropFirst().first ?? ".build/release/kutip"
    }

    /// A program and its arguments on the processor of servers or of load.
    func command(_ program: String, _ arguments: [String], isLoad: Bool) -> [String] {
        let command = [program] + arguments
        return pinned ? ["/usr/bin/taskset", "-c", isLoad ? "1" : "0"] + command : command
    }
}

/// Why a benchmark can't go on.
struct BenchmarkError: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }
}
