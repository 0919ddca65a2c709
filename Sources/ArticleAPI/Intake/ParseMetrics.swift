import Articles
import CoreMetrics
import Metrics
import Synchronization

/// Counts what the parser reads: time, bytes, and quotations by rule and confidence.
final class ParseMetrics: Sendable {
    private let duration = Timer(label: "kutip_parse_duration_seconds")
    private let bytes = Counter(label: "kutip_parsed_bytes_total")
    private let confidence = Recorder(label: "kutip_parsed_quote_confidence")
    // As many as the parser has rules: their names come from its languages, never from a text.
    private let rules = Mutex<[String: Counter]>([:])

    /// Parses, and counts what came of it.
    func measure(_ text: ArticleText, _ parse: () -> ParsedArticle) -> ParsedArticle {
        let parsed = duration.measure(body: parse)
        bytes.increment(by: text.utf8.count)
        for quote in parsed.quotes {
            confidence.record(quote.confidence)
            counter(of: quote.rule).increment()
        }
        return parsed
    }

    private func counter(of rule: String) -> Counter {
        rules.withLock { rules in
            if let counter = rules[rule] { return counter }
            let counter = Counter(label: "kutip_parsed_quotes_total", dimensions: [("rule", rule)])
            rules[rule] = counter
            return counter
        }
    }
}
