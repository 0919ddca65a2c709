import Foundation

/// What this process took so far of the processor and of the disk, and the memory that is its own.
struct ProcessUsage {
    private var processor: Double
    private var written: Double
    /// Bytes that no file stands behind: a mapped archive does not count.
    private var memory: Double

    /// Nothing.
    static let none = ProcessUsage(processor: 0, written: 0, memory: 0)

    private init(processor: Double, written: Double, memory: Double) {
        (self.processor, self.written, self.memory) = (processor, written, memory)
    }

    /// Reads the system's counters.
    init() {
        self.init(
            processor: processorSeconds(), written: Self.number("write_bytes:", in: "/proc/self/io"),
            memory: Self.number("RssAnon:", in: "/proc/self/status") * 1024)
    }

    private static func number(_ name: String, in path: String) -> Double {
        let lines = (try? String(contentsOfFile: path, encoding: .utf8))?.split(separator: "\n") ?? []
        return lines.first { $0.hasPrefix(name) }?.split(whereSeparator: \.isWhitespace).dropFirst().first
            .flatMap { Double($0) } ?? 0
    }

    /// What was taken between two moments; the memory is that of the later one.
    static func - (later: Self, earlier: Self) -> Self {
        ProcessUsage(
            processor: later.processor - earlier.processor, written: later.written - earlier.written,
            memory: later.memory)
    }

    /// What two stretches of time took; the memory is the greater one.
    static func += (sum: inout Self, part: Self) {
        sum = ProcessUsage(
            processor: sum.processor + part.processor, written: sum.written + part.written,
            memory: max(sum.memory, part.memory))
    }

    /// What each of some articles took.
    func text(each count: Int) -> String {
        let (processor, written) = (processor / Double(count) * 1e6, written / Double(count) / 1000)
        return "\(Int(processor)) microseconds of processor and \(Int(written)) kB written each, "
            + "\(Int(memory / 1e6)) MB of memory"
    }
}
