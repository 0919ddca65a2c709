import ArticleStorage
import Articles

/// Adds articles alone, many at once, and in batches.
struct Writing {
    let archive: SQLiteArticleRepository
    private let generator = ArticleGenerator()

    init(archive: SQLiteArticleRepository) { self.archive = archive }

    func measure(count: Int) async throws {
        let single = min(500, count / 10)
        let concurrent = min(8000, count / 2)
        try await alone(0..<single)
        try await together(single..<single + concurrent, clients: 64)
        try await inBatches(single + concurrent..<count)
    }

    private func alone(_ numbers: Range<Int>) async throws {
        let articles = numbers.map(generator.article)
        var times: [Duration] = []
        let clock = ContinuousClock()
        try await timed("one at a time", numbers.count) {
            for article in articles {
                let start = clock.now
                _ = try await archive.add(article)
                times.append(clock.now - start)
            }
        }
        report("  latency", times)
    }

    private func together(_ numbers: Range<Int>, clients: Int) async throws {
        let articles = numbers.map(generator.article)
        try await timed("\(clients) at once", numbers.count) {
            try await withThrowingTaskGroup(of: Void.self) { group in
                // Each client posts its share one after another.
                for client in 0..<clients {
                    group.addTask {
                        for index in stride(from: client, to: articles.count, by: clients) {
                            _ = try await archive.add(articles[index])
                        }
                    }
                }
                try await group.waitForAll()
            }
        }
    }

    /// Generates, prepares and writes at the same time, as an import does.
    private func inBatches(_ numbers: Range<Int>) async throws {
        try await timed("in batches, generated on the way", numbers.count) {
            let batches = stride(from: numbers.lowerBound, to: numbers.upperBound, by: 256).map {
                $0..<min($0 + 256, numbers.upperBound)
            }
            try await withThrowingTaskGroup(of: Void.self) { group in
                for (index, batch) in batches.enumerated() {
                    if index >= 3 { try await group.next() }
                    group.addTask {
                        _ = try await archive.add(contentsOf: batch.map(generator.article), allOrNothing: false)
                    }
                }
                try await group.waitForAll()
            }
        }
    }
}
