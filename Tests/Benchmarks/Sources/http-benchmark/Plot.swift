import Foundation

/// Bars for the requests a second, as SVG: a group for each load, a line over each bar from least to most.
struct Plot {
    let results: Results

    private let left = 290.0
    private let width = 560.0
    private let colors = ["Kutip": "#0b6e4f", "nginx": "#7a7a7a", "Hummingbird": "#d98324", "FlyingFox": "#a63446"]

    var svg: String {
        let greatest = results.rows.flatMap(\.cells).map { $0.spread(\.requestsPerSecond).upperBound }.max() ?? 1
        var y = 40.0
        var parts: [String] = []
        for row in results.rows {
            parts.append(text(row.load.name, x: 12, y: y + 12, anchor: "start", weight: "bold"))
            for cell in row.cells {
                parts.append(bar(cell, y: y, scale: width / greatest))
                y += 18
            }
            y += 14
        }
        return """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(left + width + 110) \(y)" font-family="sans-serif" font-size="12">
            <rect width="100%" height="100%" fill="white"/>
            \(text("Requests a second for one article", x: 12, y: 22, anchor: "start", weight: "bold"))
            \(parts.joined(separator: "\n"))
            </svg>

            """
    }

    private func bar(_ cell: Results.Cell, y: Double, scale: Double) -> String {
        let speed = cell.median(\.requestsPerSecond)
        let spread = cell.spread(\.requestsPerSecond)
        let end = left + max(spread.upperBound * scale, speed * scale) + 6
        return [
            text(cell.server, x: left - 6, y: y + 12, anchor: "end"),
            """
            <rect x="\(left)" y="\(y + 2)" width="\(decimal(speed * scale, 1))" height="13" \
            fill="\(colors[cell.server] ?? "#444")"/>
            """,
            """
            <line x1="\(decimal(left + spread.lowerBound * scale, 1))" x2="\(decimal(left + spread.upperBound * scale, 1))" \
            y1="\(y + 8.5)" y2="\(y + 8.5)" stroke="black"/>
            """,
            text(decimal(speed, 0), x: end, y: y + 12, anchor: "start"),
        ].joined(separator: "\n")
    }

    private func text(_ text: String, x: Double, y: Double, anchor: String, weight: String = "normal") -> String {
        """
        <text x="\(decimal(x, 1))" y="\(decimal(y, 1))" text-anchor="\(anchor)" font-weight="\(weight)">\(text)</text>
        """
    }
}

/// A number with so many decimals.
func decimal(_ value: Double, _ digits: Int) -> String { String(format: "%.\(digits)f", value) }
