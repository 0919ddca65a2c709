import ArticleAPI
import ArticleStorage
import Articles
import Foundation

/// Measures the SQLite repository.
///
///     storage-benchmark measure COUNT [FOLDER]   writing, the baseline, sizes and reading
///     storage-benchmark single FOLDER            posts one after another, and by 64 clients at once
///     storage-benchmark bulk COUNT FOLDER        writing in batches alone, behind the articles that are there
///     storage-benchmark read ARCHIVE             reading alone, from an archive that is there
///     storage-benchmark sizes ARCHIVE COUNT      what takes the room of an archive of so many articles
///     storage-benchmark lines COUNT              articles as NDJSON, for `kutip import`
@main
struct StorageBenchmark {
    static func main() async throws {
        let arguments = CommandLine.arguments.dropFirst() + ["", ""]
        let (command, first) = (arguments[1], arguments[2])
        switch command {
        case "measure": try await measure(count: Int(first) ?? 20_000, folder: arguments[3])
        case "single": try await Writing(folder: first).measureSingle()
        case "bulk": _ = try await Writing(folder: arguments[3]).measureBulk(count: Int(first) ?? 20_000)
        case "read": try await Reading(path: first).measure()
        case "sizes":
            let raw = Writing(folder: "").rawBytes(count: Int(arguments[3]) ?? 0)
            try Sizes(archive: first).report(rawBytes: raw)
        case "lines": try writeLines(Int(first) ?? 0)
        default:
            print(
                "usage: measure COUNT | single FOLDER | bulk COUNT FOLDER | read ARCHIVE | sizes ARCHIVE COUNT"
                    + " | lines COUNT")
            exit(64)
        }
    }

    private static func measure(count: Int, folder name: String) async throws {
        let folder = name.isEmpty ? NSTemporaryDirectory() + "kutip-benchmark-\(UUID().uuidString)" : name
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        print("\(count) articles in \(folder)")
        let writing = Writing(folder: folder)
        try await writing.measureSingle()
        let bulk = try await writing.measureBulk(count: count)
        let baseline = try Baseline(archive: "\(folder)/bulk.sqlite").measure(into: "\(folder)/baseline.sqlite")
        print("ingest with parse against plain SQLite: \(bulk / baseline) (goal 0.7)")
        try Sizes(archive: "\(folder)/bulk.sqlite").report(rawBytes: writing.rawBytes(count: count))
        try await Reading(path: "\(folder)/bulk.sqlite").measure()
    }

    private static func writeLines(_ count: Int) throws {
        let generator = ArticleGenerator()
        for start in stride(from: 0, to: count, by: 500) {
            let lines = (start..<min(start + 500, count)).map(generator.line).joined()
            try FileHandle.standardOutput.write(contentsOf: Data(lines.utf8))
        }
    }
}

/// The processor time of this process so far, which says more than the clock on a machine that others share.
func processorSeconds() -> Double { Double(clock()) / 1_000_000 }

/// Times calls and returns how many there were a second.
@discardableResult
func timed(_ name: String, _ count: Int, _ body: () async throws -> Void) async rethrows -> Double {
    let clock = ContinuousClock()
    let (start, processor) = (clock.now, processorSeconds())
    try await body()
    let rate = Double(count) / ((clock.now - start) / .seconds(1))
    let each = (processorSeconds() - processor) / Double(count) * 1_000_000
    print("\(name): \(Int(rate)) a second, \(Int(each)) microseconds of processor each")
    return rate
}

/// Prints percentiles of latencies.
func report(_ name: String, _ times: [Duration]) {
    let sorted = times.sorted()
    let cells = [0.5, 0.99, 1.0].map { share in
        let value = sorted[min(sorted.count - 1, Int(Double(sorted.count) * share))]
        return String(Int(value / .microseconds(1)))
    }
    print("\(name): p50 \(cells[0]), p99 \(cells[1]), longest \(cells[2]) microseconds")
}
