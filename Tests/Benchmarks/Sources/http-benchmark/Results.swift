import Foundation

/// What was measured, by load and server.
struct Results {
    /// The rounds of one server under one load.
    struct Cell {
        let server: String
        let rounds: [Load.Figures]

        /// The middle one of the rounds' values.
        func median(_ value: (Load.Figures) -> Double) -> Double {
            let values = rounds.map(value).sorted()
            return values[values.count / 2]
        }

        /// The smallest and the largest of the rounds' values.
        func spread(_ value: (Load.Figures) -> Double) -> ClosedRange<Double> {
            let values = rounds.map(value)
            return (values.min() ?? 0)...(values.max() ?? 0)
        }
    }

    /// A load and who was under it, Kutip first.
    struct Row {
        let load: Load
        let cells: [Cell]
    }

    var rows: [Row] = []

    /// The rows as a table in Markdown.
    var table: String {
        let head = """
            | load | server | requests/s | least–most | Kutip is | p50 ms | p99 ms | p99.9 ms | CPU µs a request | errors |
            |---|---|--:|--:|--:|--:|--:|--:|--:|--:|
            """
        return ([head] + rows.flatMap(lines)).joined(separator: "\n")
    }

    /// Milliseconds; wrk takes no time where answers to requests that were sent together come apart.
    private func time(_ milliseconds: Double) -> String { milliseconds > 0 ? decimal(milliseconds, 2) : "–" }

    private func lines(_ row: Row) -> [String] {
        let own = row.cells[0].median(\.requestsPerSecond)
        return row.cells.map { cell in
            let speed = cell.median(\.requestsPerSecond)
            let spread = cell.spread(\.requestsPerSecond)
            return [
                "", row.load.name, cell.server, decimal(speed, 0),
                "\(decimal(spread.lowerBound, 0))–\(decimal(spread.upperBound, 0))", "\(decimal(own / speed, 2)) ×",
                time(cell.median(\.median)), time(cell.median(\.p99)), time(cell.median(\.p999)),
                decimal(cell.median(\.processorTime), 1), "\(cell.rounds.reduce(0) { $0 + $1.errors })", "",
            ].joined(separator: " | ").trimmingCharacters(in: .whitespaces)
        }
    }
}
