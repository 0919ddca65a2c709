import ArticleAPI
import Articles

/// Parses files on all cores and keeps their articles, many in one transaction.
struct ArticleImport {
    /// Where articles are kept.
    let repository: any ArticleRepository
    /// What counts them.
    let progress: ImportProgress
    /// Where lines that hold no article are copied to, or `nil`.
    let failures: Output?
    /// What was kept before, and where it is written down that more is.
    let journal: ImportJournal
    /// What ends the import early.
    let interruption: Interruption

    /// Batches under way at once: one is written while others are parsed, and those that wait share the next commit.
    private static let width = 4

    /// Imports files, one after the other; a file or line that holds no article is named and skipped.
    ///
    /// - Returns: Whether all files were read to their ends; after a signal the batches under way are kept, no others.
    /// - Throws: `RepositoryError` when the archive can't keep more.
    func run(_ files: [ImportFile]) async throws -> Bool {
        try progress.draw()
        return try await withThrowingTaskGroup(of: Void.self) { group in
            var (running, number) = (0, 0)
            var batch = ImportBatch()
            var isWhole = false
            func start() async throws {
                if running == Self.width {
                    try await group.next()
                    running -= 1
                }
                let (full, place) = (batch, number)
                batch = ImportBatch()
                group.addTask { try await keep(full, number: place) }
                (running, number) = (running + 1, number + 1)
            }
            do {
                for file in files {
                    try await read(
                        file, count: { batch.bytesRead += $0 },
                        reach: {
                            batch.reach($0)
                            if batch.isFull { try await start() }
                        },
                        take: {
                            batch.add($0)
                            if batch.isFull { try await start() }
                        })
                }
                try await start()
                isWhole = true
            } catch is Interrupted {
                // What is not yet under way is left for the next time.
            }
            try await group.waitForAll()
            return isWhole
        }
    }

    /// Reads a file from where it was left; what is wrong with it is told and counted.
    private func read(
        _ file: ImportFile, count: (Int) -> Void, reach: (ImportMark) async throws -> Void,
        take: (ImportBatch.Item) async throws -> Void
    ) async throws {
        let mark = journal.mark(of: file)
        if let mark, mark.offset == nil { return progress.pass(file.size) }
        do {
            try await file.forEachItem(from: mark) { bytes, areKnown in
                guard interruption.received == nil else { throw Interrupted() }
                if areKnown { progress.pass(bytes) } else { count(bytes) }
            } _: { item in
                guard interruption.received == nil else { throw Interrupted() }
                try await take(item)
            }
            try await reach(ImportMark(file: file))
        } catch let error as SystemError {
            try progress.fail(file.path, "\(error)")
        } catch let error as LineTooLong {
            try progress.fail(file.path, "\(error)")
        } catch let error as GzipFileError {
            try progress.fail(file.path, "\(error)")
        }
    }

    private func keep(_ batch: ImportBatch, number: Int) async throws {
        var articles: [Article] = []
        for (item, outcome) in zip(batch.items, await batch.parsed()) {
            switch outcome {
            case .success(let article): articles.append(article)
            case .failure(let failure):
                try progress.fail(item.place, failure.reason)
                if item.isLine { try failures?.write(Array(item.bytes) + [0x0A]) }
            }
        }
        let additions = try await repository.add(contentsOf: articles, allOrNothing: false)
        var counts = ImportProgress.Counts()
        var kept: ArticleID?
        for (article, addition) in zip(articles, additions) {
            switch try addition.get() {
            case .created:
                counts.created += 1
                kept = kept ?? article.id
            case .existing(let id):
                counts.existing += 1
                kept = kept ?? id
            }
        }
        try await journal.keep(batch.marks, article: kept, number: number)
        try progress.add {
            $0.bytes += batch.bytesRead
            $0.created += counts.created
            $0.existing += counts.existing
        }
    }
}
