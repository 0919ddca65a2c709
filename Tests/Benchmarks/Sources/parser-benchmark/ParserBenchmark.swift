import ArticleParsing
import Articles
import Foundation

/// Measures the parser on one core: megabytes a second, and how its time grows with the text.
///
/// The text is the files named on the command line, repeated and cut to each size.
@main
enum ParserBenchmark {
    /// Runs each size seven times and prints the medians.
    static func main() throws {
        let files = CommandLine.arguments.dropFirst()
        guard !files.isEmpty else {
            FileHandle.standardError.write(Data("usage: parser-benchmark FILE…\n".utf8))
            exit(64)
        }
        let articles = try files.map { try String(contentsOfFile: $0, encoding: .utf8) }
        for bytes in [10_000, 100_000, 1_000_000, 10_000_000] {
            let text = ArticleText(repeated(articles, bytes: bytes))
            let seconds = median((0..<7).map { _ in time { _ = ArticleParser().parse(text) } })
            let rate = Double(text.utf8.count) / seconds / 1e6
            print("\(text.utf8.count) bytes: \(format(seconds * 1000)) ms, \(format(rate)) MB/s")
        }
        let short = articles.map { ArticleText($0) }
        let rounds = 1000
        let seconds = median(
            (0..<7).map { _ in time { for _ in 0..<rounds { for text in short { _ = ArticleParser().parse(text) } } } })
        let bytes = short.reduce(0) { $0 + $1.utf8.count } * rounds
        print("articles one by one: \(format(Double(bytes) / seconds / 1e6)) MB/s")
    }

    private static func repeated(_ articles: [String], bytes: Int) -> String {
        let round = articles.joined(separator: "\n\n") + "\n\n"
        let text = String(repeating: round, count: bytes / round.utf8.count + 1)
        return String(decoding: text.utf8.prefix(bytes), as: UTF8.self)
    }

    private static func time(_ body: () -> Void) -> Double {
        let clock = ContinuousClock()
        let duration = clock.measure(body)
        return Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18
    }

    private static func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }

    private static func format(_ value: Double) -> String { String(format: "%.1f", value) }
}
