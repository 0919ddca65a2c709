import ArticleParsing
import Articles
import Foundation

/// Prints how the parser's time grows from a text to one four times as long: 4 is linear, 16 quadratic.
@main
enum ParserGrowth {
    /// The length of the shorter text in bytes.
    private static let bytes = 250_000

    /// Measures every kind of hostile text, or those whose names hold a word of the command line.
    static func main() {
        let wanted = CommandLine.arguments.dropFirst()
        print("text".padding(toLength: 24, withPad: " ", startingAt: 0) + "     n ms    4n ms  growth     MB/s")
        for text in HostileText.all where wanted.isEmpty || wanted.contains(where: text.name.contains) {
            measure(text)
        }
    }

    private static func measure(_ hostile: HostileText) {
        let count = max(1, bytes * 100 / max(1, hostile.make(100).utf8.count))
        let (short, long) = (ArticleText(hostile.make(count)), ArticleText(hostile.make(count * 4)))
        let (first, second) = (milliseconds(short), milliseconds(long))
        let rate = Double(long.utf8.count) / second / 1000
        let name = hostile.name.padding(toLength: 24, withPad: " ", startingAt: 0)
        print(name + [first, second, second / first, rate].map { String(format: "%9.1f", $0) }.joined())
    }

    /// The processor time of a parse, the least of three.
    private static func milliseconds(_ text: ArticleText) -> Double {
        (0..<3).map { _ in
            let start = clock()
            _ = ArticleParser().parse(text)
            return Double(clock() - start) * 1000 / Double(CLOCKS_PER_SEC)
        }.min() ?? 0
    }
}
