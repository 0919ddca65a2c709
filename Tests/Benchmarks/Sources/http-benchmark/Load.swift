import Foundation

/// A way to ask.
struct Load {
    /// Which articles.
    enum Choice: String {
        /// A few, over and over.
        case hot
        /// All, at random.
        case cold
    }

    let choice: Choice
    let connections: Int
    var coding = "identity"
    /// How many requests a connection sends at a time.
    var depth = 1

    var name: String {
        "\(choice), \(coding), \(grouped(Double(connections))) connections" + (depth > 1 ? ", \(depth) at a time" : "")
    }

    /// What one run measured.
    struct Figures {
        let requestsPerSecond: Double
        /// Latencies at 50, 99 and 99.9 %, in milliseconds.
        let (median, p99, p999): (Double, Double, Double)
        /// The server's processor time for each request, in microseconds.
        let processorTime: Double
        let errors: Int
    }

    /// All of them.
    static let all =
        [16, 64, 256, 1_024].map { Load(choice: .hot, connections: $0) } + [
            Load(choice: .cold, connections: 64), Load(choice: .hot, connections: 64, coding: "gzip"),
            Load(choice: .cold, connections: 64, coding: "gzip"), Load(choice: .hot, connections: 64, depth: 16),
        ]

    /// Puts a server under this load, with wrk.
    func run(on server: Server, _ articles: Articles) throws -> Figures {
        let settings = articles.settings
        let script = settings.package.appendingPathComponent("Sources/http-benchmark/load.lua").path
        let before = server.processorTime()
        let output = try execute(
            settings.command(
                "/usr/bin/wrk",
                [
                    "-t1", "-c\(connections)", "-d\(settings.seconds)s", "--timeout", "10s", "-s", script, server.base,
                    "--",
                    choice == .hot ? articles.hot : articles.cold, coding, "\(depth)",
                ], isLoad: true))
        let time = server.processorTime() - before
        let line = output.split(separator: "\n").last { $0.hasPrefix("RESULT ") } ?? ""
        let numbers = line.split(separator: " ").compactMap { Double($0) }
        guard numbers.count == 6, numbers[0] > 0 else { throw BenchmarkError("wrk did not answer for \(server.name)") }
        return Figures(
            requestsPerSecond: numbers[0] / numbers[1] * 1_000_000, median: numbers[2] / 1_000,
            p99: numbers[3] / 1_000, p999: numbers[4] / 1_000, processorTime: time / numbers[0],
            errors: Int(numbers[5]))
    }
}
