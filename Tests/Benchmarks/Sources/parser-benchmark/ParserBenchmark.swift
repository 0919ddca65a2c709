import ArticleParsing
import Articles
import Foundation

/// Measures the parser on one core: megabytes a second, memory, and how both grow with the text.
///
/// The text is the files named on the command line, repeated and cut to each size.
@main
enum ParserBenchmark {
    private static let sizes = [10_000, 100_000, 1_000_000, 10_000_000]

    /// Runs each size seven times and prints the medians.
    static func main() throws {
        let files = CommandLine.arguments.dropFirst()
        guard !files.isEmpty else {
            FileHandle.standardError.write(Data("usage: parser-benchmark FILE…\n".utf8))
            exit(64)
        }
        let articles = try files.map { try String(contentsOfFile: $0, encoding: .utf8) }
        try measureMemory(articles)
        let texts = sizes.map { ArticleText(repeated(articles, bytes: $0)) }
        measureTime(texts)
        measureArticles(articles.map { ArticleText($0) })
    }

    /// Prints the memory that a parse needs beside its text, result included.
    ///
    /// It counts from before the texts are made: what making them has freed stands ready for the parse.
    private static func measureMemory(_ articles: [String]) throws {
        // The word lists are read once, at the first article.
        _ = ArticleParser().parse(ArticleText("Ya."))
        let before = try ResidentMemory.now()
        for size in sizes.suffix(2) {
            let text = ArticleText(repeated(articles, bytes: size))
            let peak = try ResidentMemory.peak { _ = ArticleParser().parse(text) }
            let share = Double(peak - before - text.utf8.count) / Double(text.utf8.count)
            print("\(text.utf8.count) bytes: memory \(format(share)) x the text")
        }
    }

    private static func measureTime(_ texts: [ArticleText]) {
        var times: [Double] = []
        for text in texts {
            let seconds = median((0..<7).map { _ in time { _ = ArticleParser().parse(text) } })
            let rate = Double(text.utf8.count) / seconds / 1e6
            print("\(text.utf8.count) bytes: \(format(seconds * 1000)) ms, \(format(rate)) MB/s")
            times.append(seconds)
        }
        print(
            "the longest beside the one before: \(format(times[times.count - 1] / times[times.count - 2])) x the time")
    }

    private static func measureArticles(_ texts: [ArticleText]) {
        let bytes = texts.reduce(0) { $0 + $1.utf8.count }
        let rounds = 2_000_000 / max(1, bytes) + 1
        let seconds = median(
            (0..<7).map { _ in time { for _ in 0..<rounds { for text in texts { _ = ArticleParser().parse(text) } } } })
        print("articles one by one: \(format(Double(bytes * rounds) / seconds / 1e6)) MB/s")
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
