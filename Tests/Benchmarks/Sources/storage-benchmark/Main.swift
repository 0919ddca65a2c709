import ArticleStorage
import Articles
import Foundation

/// Measures the SQLite repository: `storage-benchmark COUNT [FOLDER]`; see `Durability` for its other two uses.
@main
struct StorageBenchmark {
    static func main() async throws {
        let arguments = Array(CommandLine.arguments.dropFirst())
        switch (arguments.first, arguments.dropFirst().first) {
        case ("post", let folder?):
            try await Durability(folder: folder).post(from: arguments.last.flatMap { Int($0) } ?? 0)
        case ("verify", let folder?): try await Durability(folder: folder).verify()
        default: try await measure(arguments)
        }
    }

    private static func measure(_ arguments: [String]) async throws {
        let count = arguments.first.flatMap { Int($0) } ?? 10_000
        let folder = arguments.dropFirst().first ?? NSTemporaryDirectory() + "kutip-benchmark-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let archive = try SQLiteArticleRepository(path: "\(folder)/archive.sqlite", renderer: JSONLikeRenderer())
        print("\(count) articles in \(folder)")
        try await Writing(archive: archive).measure(count: count)
        try await Reading(archive: archive, count: count).measure()
        try archive.close()
        let size = try FileManager.default.attributesOfItem(atPath: "\(folder)/archive.sqlite")[.size] as? Int ?? 0
        let raw = (0..<min(count, 2000)).reduce(0) { $0 + ArticleGenerator().article($1).text.utf8.count }
        let average = Double(raw) / Double(min(count, 2000))
        print(
            "file \(size / 1_000_000) MB, \(Double(size) / Double(count) / average) times the text of \(Int(average)) bytes each"
        )
    }
}

/// A representation with the parts and about the size of the API's.
struct JSONLikeRenderer: ArticleRenderer {
    func render(
        _ article: Article, speakerIDs: [String: SpeakerID], updatedAt: Timestamp, duplicate: Duplicate?
    ) -> [UInt8] {
        var json = "{\"id\":\"\(article.id)\",\"title\":\"\(article.parsed.title ?? "")\",\"blocks\":["
        for block in article.parsed.blocks {
            json +=
                "{\"kind\":\"\(block.kind)\",\"start\":\(block.range.lowerBound),\"end\":\(block.range.upperBound),\"text\":\""
            json += article.text[block.range] + "\"},"
        }
        json += "],\"quotes\":["
        for quote in article.archivedQuotes(speakerIDs: speakerIDs) {
            let span = quote.excerpts[0]
            json +=
                "{\"id\":\"\(quote.id)\",\"articleId\":\"\(article.id)\",\"text\":\"\(quote.quote.text)\",\"type\":\"direct\","
            json +=
                "\"spans\":[{\"start\":\(quote.quote.spans[0].lowerBound),\"end\":\(quote.quote.spans[0].upperBound),"
            json += "\"exact\":\"\(span.exact)\",\"prefix\":\"\(span.prefix)\",\"suffix\":\"\(span.suffix)\"}],"
            json +=
                "\"speaker\":{\"id\":\"\(speakerIDs[quote.quote.speaker?.name ?? ""]?.rawValue ?? "")\"},\"confidence\":0.96,"
            json += "\"rule\":\"\(quote.quote.rule)\",\"status\":\"auto\",\"correctionIds\":[]},"
        }
        return Array((json + "]}").utf8)
    }
}

/// The processor time of this process so far, which says more than the clock on a machine that others share.
func processorSeconds() -> Double { Double(clock()) / 1_000_000 }

/// Times calls.
func timed(_ name: String, _ count: Int, _ body: () async throws -> Void) async rethrows {
    let clock = ContinuousClock()
    let (start, processor) = (clock.now, processorSeconds())
    try await body()
    let seconds = (clock.now - start) / .seconds(1)
    let each = (processorSeconds() - processor) / Double(count) * 1_000_000
    print("\(name): \(Int(Double(count) / seconds)) a second, \(Int(each)) microseconds of processor each")
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
