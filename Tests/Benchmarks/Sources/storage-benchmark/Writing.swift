import ArticleAPI
import ArticleStorage
import Articles
import Foundation

/// Adds articles alone, many at once, and in batches.
struct Writing {
    let folder: String

    /// The bytes of all texts.
    func rawBytes(count: Int) -> Int {
        stride(from: 0, to: count, by: 20).reduce(0) { $0 + 20 * ArticleGenerator().text($1).utf8.count }
    }

    private func open(_ name: String, writerCache: Int = 64 << 20) throws -> SQLiteArticleRepository {
        try SQLiteArticleRepository(
            path: "\(folder)/\(name).sqlite", renderer: ArticleJSONRenderer(), writerCache: writerCache)
    }

    /// Parsed articles, posted one after another and by 64 clients at once.
    func measureSingle() async throws {
        let archive = try open("single")
        let apart = try await alone(archive, (2_000_000..<2_001_000).map(Intake.article))
        let shared = try await together(archive, (2_001_000..<2_009_000).map(Intake.article), clients: 64)
        print("64 at once against one transaction a post: \(shared / apart) (goal 5)")
        try archive.close()
    }

    private func alone(_ archive: SQLiteArticleRepository, _ articles: [Article]) async throws -> Double {
        var times: [Duration] = []
        let clock = ContinuousClock()
        let rate = try await timed("one at a time", articles.count) {
            for article in articles {
                let start = clock.now
                _ = try await archive.add(article)
                times.append(clock.now - start)
            }
        }
        report("  latency", times)
        return rate
    }

    private func together(
        _ archive: SQLiteArticleRepository, _ articles: [Article], clients: Int
    ) async throws -> Double {
        let latencies = Latencies()
        let rate = try await timed("\(clients) at once", articles.count) {
            try await withThrowingTaskGroup(of: Void.self) { group in
                // Each client posts its share one after another.
                for client in 0..<clients {
                    group.addTask {
                        let clock = ContinuousClock()
                        for index in stride(from: client, to: articles.count, by: clients) {
                            let start = clock.now
                            _ = try await archive.add(articles[index])
                            await latencies.add(clock.now - start)
                        }
                    }
                }
                try await group.waitForAll()
            }
        }
        report("  latency", await latencies.all)
        return rate
    }

    /// Texts that are parsed, prepared and written at the same time, as an import does, behind those that are there.
    func measureBulk(count: Int) async throws -> Double {
        let archive = try open("bulk", writerCache: 128 << 20)
        let there = try PlainDatabase(path: "\(folder)/bulk.sqlite").rows("SELECT ifnull(max(id), 0) FROM article")
        let first = Int(there[0][0].asNumber)
        let generator = ArticleGenerator()
        // The texts are made beforehand, a part at a time, so that making them is not measured.
        var (seconds, before) = (0.0, ProcessUsage())
        var used = ProcessUsage.none
        for start in stride(from: first, to: first + count, by: Self.part) {
            let texts = (start..<min(start + Self.part, first + count)).map { ArticleText(generator.text($0)) }
            before = ProcessUsage()
            let (clock, begin) = (ContinuousClock(), ContinuousClock.now)
            try await addAll(texts, to: archive)
            let taken = (clock.now - begin) / .seconds(1)
            seconds += taken
            used += ProcessUsage() - before
            print(
                "  \(start + texts.count) articles: \(Int(Double(texts.count) / taken)) a second, "
                    + (ProcessUsage() - before).text(each: texts.count))
        }
        let rate = Double(count) / seconds
        print("bulk, parse and index included: \(Int(rate)) a second, \(used.text(each: count)) (goal 3000)")
        try archive.close()
        return rate
    }

    /// Articles whose texts are held at a time.
    private static let part = 20_000

    private func addAll(_ texts: [ArticleText], to archive: SQLiteArticleRepository) async throws {
        let batches = stride(from: 0, to: texts.count, by: Self.batch).map { $0..<min($0 + Self.batch, texts.count) }
        try await withThrowingTaskGroup(of: Void.self) { group in
            for (index, batch) in batches.enumerated() {
                if index >= 4 { try await group.next() }
                group.addTask {
                    let articles = await Self.parsed(texts[batch])
                    _ = try await archive.add(contentsOf: articles, allOrNothing: false)
                }
            }
            try await group.waitForAll()
        }
    }

    /// Parses texts on all cores, 32 by each task, as an import does.
    private static func parsed(_ texts: ArraySlice<ArticleText>) async -> [Article] {
        await withTaskGroup(of: (Int, [Article]).self) { group in
            for start in stride(from: texts.startIndex, to: texts.endIndex, by: 32) {
                let part = texts[start..<min(start + 32, texts.endIndex)]
                group.addTask { (start, part.map(Intake.article)) }
            }
            var parts: [Int: [Article]] = [:]
            for await (start, part) in group { parts[start] = part }
            return parts.keys.sorted().flatMap { parts[$0] ?? [] }
        }
    }

    /// Articles in one transaction.
    static let batch = 512
}

/// Latencies of many clients.
private actor Latencies {
    private(set) var all: [Duration] = []

    func add(_ time: Duration) { all.append(time) }
}
