import Foundation

/// Bars for the requests a second, as SVG: a group for each load, a line over each bar from least to most.
struct Plot {
    let results: Results
    /// What a reader has to know of the machine, for the line below the title.
    let conditions: String

    private let left = 110.0
    private let width = 620.0
    private let room = 190.0
    private let colors = ["Kutip": "#0b6e4f", "nginx": "#8a8a8a", "Hummingbird": "#d98324", "FlyingFox": "#a63446"]

    var svg: String {
        let top = 78.0
        var y = top
        var parts: [String] = []
        for row in results.rows {
            parts.append(text(row.load.name, x: left, y: y + 11, weight: "bold"))
            y += 18
            for cell in row.cells {
                parts.append(bar(cell, y: y))
                y += 17
            }
            y += 12
        }
        return """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(decimal(left + width + room, 0)) \(decimal(y, 0))" \
            font-family="DejaVu Sans, sans-serif" font-size="11.5" fill="#1a1a1a">
            <rect width="100%" height="100%" fill="white"/>
            \(text("Requests a second for GET /v1/articles/{id}", x: 12, y: 24, weight: "bold", size: 15))
            \(text(conditions, x: 12, y: 42, size: 10))
            \(grid(from: top - 8, to: y - 8))
            \(parts.joined(separator: "\n"))
            </svg>

            """
    }

    /// Pixels for each request a second.
    private var scale: Double {
        width / max(results.rows.flatMap(\.cells).map { $0.spread(\.requestsPerSecond).upperBound }.max() ?? 1, 1)
    }

    private func bar(_ cell: Results.Cell, y: Double) -> String {
        let speed = cell.median(\.requestsPerSecond)
        let spread = cell.spread(\.requestsPerSecond)
        let (least, most) = (left + spread.lowerBound * scale, left + spread.upperBound * scale)
        return [
            text(cell.server, x: left - 6, y: y + 11, anchor: "end"),
            """
            <rect x="\(left)" y="\(y + 1)" width="\(decimal(speed * scale, 1))" height="13" \
            fill="\(colors[cell.server] ?? "#444")"/>
            <path d="M\(decimal(least, 1)) \(y + 7.5)H\(decimal(most, 1))M\(decimal(least, 1)) \(y + 4.5)v6\
            M\(decimal(most, 1)) \(y + 4.5)v6" stroke="black" fill="none"/>
            """,
            // On a ground of its own: the lines of the grid run through it.
            text(grouped(speed) + tail(cell), x: most + 6, y: y + 11, ground: "white"),
        ].joined(separator: "\n")
    }

    /// How long the slowest of a hundred took, where wrk could tell.
    private func tail(_ cell: Results.Cell) -> String {
        let p99 = cell.median(\.p99)
        return p99 > 0 ? ", p99 \(decimal(p99, 1)) ms" : ""
    }

    /// A line for every 10,000 requests, or for every 20,000 and so on where those would stand too close.
    private func grid(from top: Double, to bottom: Double) -> String {
        let step = [10_000.0, 20_000, 50_000].first { $0 * scale >= 50 } ?? 100_000
        return stride(from: 0, through: width / scale, by: step).map { value in
            let x = left + value * scale
            return """
                <path d="M\(decimal(x, 1)) \(top)V\(decimal(bottom, 1))" stroke="#ddd" fill="none"/>
                \(text(grouped(value), x: x, y: top - 4, anchor: "middle", size: 10))
                """
        }.joined(separator: "\n")
    }

    private func text(
        _ text: String, x: Double, y: Double, anchor: String = "start", weight: String = "normal", size: Double = 11.5,
        ground: String = "none"
    ) -> String {
        """
        <text x="\(decimal(x, 1))" y="\(decimal(y, 1))" text-anchor="\(anchor)" font-weight="\(weight)" \
        font-size="\(size)" paint-order="stroke" stroke="\(ground)" stroke-width="4">\(text)</text>
        """
    }
}

/// A number with so many decimals.
func decimal(_ value: Double, _ digits: Int) -> String { String(format: "%.\(digits)f", value) }

/// A whole number with a comma before every three digits.
func grouped(_ value: Double) -> String {
    var digits = Array(decimal(value, 0))
    for place in stride(from: digits.count - 3, to: 0, by: -3) { digits.insert(",", at: place) }
    return String(digits)
}
