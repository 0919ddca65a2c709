import ArticleAPI
import Articles
import FoundationEssentials

/// Parses files on all cores and keeps their articles, many in one transaction.
struct ArticleImport {
    /// Where articles are kept.
    let repository: any ArticleRepository
    /// What counts them.
    let progress: ImportProgress
    /// Where lines that hold no article are copied to, or `nil`.
    let failures: Output?

    /// Batches under way at once: one is written while others are parsed.
    private static let width = 3

    /// Imports files, one after the other; a file or line that holds no article is named and skipped.
    ///
    /// - Throws: `RepositoryError` when the archive can't keep more.
    func run(_ files: [ImportFile]) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            var running = 0
            var batch = ImportBatch()
            func start(_ item: ImportBatch.Item?) async throws {
                if let item { batch.add(item) }
                guard item == nil || batch.isFull else { return }
                if running == Self.width {
                    try await group.next()
                    running -= 1
                }
                let full = batch
                batch = ImportBatch()
                group.addTask { try await keep(full) }
                running += 1
            }
            for file in files {
                do {
                    try await file.forEachItem(start)
                } catch let error as SystemError {
                    try progress.fail(file.path, "\(error)")
                } catch let error as LineTooLong {
                    try progress.fail(file.path, "\(error)")
                } catch let error as GzipFileError {
                    try progress.fail(file.path, "\(error)")
                }
            }
            try await start(nil)
            try await group.waitForAll()
        }
    }

    private func keep(_ batch: ImportBatch) async throws {
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
        var (created, existing) = (0, 0)
        for addition in additions {
            switch try addition.get() {
            case .created: created += 1
            case .existing: existing += 1
            }
        }
        try progress.add { counts in
            counts.bytes += batch.bytes
            counts.created += created
            counts.existing += existing
        }
    }
}
