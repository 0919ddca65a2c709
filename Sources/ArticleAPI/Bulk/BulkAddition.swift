import Articles
import HTTPCore

/// Parses lines on all cores and keeps their articles, many in one durable step.
struct BulkAddition: Sendable {
    /// Where articles are kept.
    let repository: any ArticleRepository
    /// What turns submissions into articles.
    let intake: ArticleIntake
    /// Whether one article that can't be kept keeps out all.
    let allOrNothing: Bool

    /// The most lines that are kept together or not at all: they wait in memory.
    static let mostAtomicLines = 10_000

    /// How many lines are parsed by one task.
    private static let linesPerTask = 16

    /// A line and what came of it.
    struct Outcome: Sendable {
        var line: Int
        /// The article's name, if the line holds one.
        var article: ArticleID?
        var result: Result<Addition, Problem>
    }

    /// Adds the articles of some lines; blank ones are passed over.
    ///
    /// - Returns: What came of each line, in order.
    /// - Throws: `RepositoryError` when the archive can't keep more.
    @concurrent func add(_ batch: BulkLines.Batch) async throws -> [Outcome] {
        let parsed = await parse(batch)
        let articles = parsed.compactMap { try? $0.article.get() }
        var additions = try await repository.add(contentsOf: articles, allOrNothing: allOrNothing)[...]
        return parsed.map { line in
            switch line.article {
            case .failure(let problem): Outcome(line: line.number, result: .failure(problem))
            case .success(let article):
                Outcome(
                    line: line.number, article: article.id,
                    result: (additions.popFirst() ?? .failure(.unavailable(detail: "The archive lost count.")))
                        .mapError(Problem.init))
            }
        }
    }

    /// Adds the articles of all lines, or of none.
    ///
    /// - Returns: The answer's content.
    /// - Throws: `Problem` that names the first line that can't be kept; nothing is kept then.
    @concurrent func addAll(_ lines: BulkLines) async throws -> [UInt8] {
        var all = BulkLines.Batch(lines: [], first: 1)
        while let batch = try await lines.batch() {
            all.lines += batch.lines
            guard all.lines.count <= Self.mostAtomicLines else {
                throw Problem(
                    kind: .tooLarge,
                    detail: "At most \(Self.mostAtomicLines) lines are kept together or not at all; send fewer.")
            }
        }
        if let failed = await parse(all).first(where: { (try? $0.article.get()) == nil }),
            case .failure(var problem) = failed.article
        {
            problem.detail = "Line \(failed.number), and so nothing, was kept: \(problem.detail)"
            throw problem
        }
        var report = BulkReport()
        for outcome in try await add(all) { report.add(outcome) }
        report.finish()
        return report.take()
    }

    // MARK: Parsing

    private struct ParsedLine: Sendable {
        let number: Int
        let article: Result<Article, Problem>
    }

    private func parse(_ batch: BulkLines.Batch) async -> [ParsedLine] {
        await withTaskGroup(of: (Int, [ParsedLine]).self) { group in
            for start in stride(from: 0, to: batch.lines.count, by: Self.linesPerTask) {
                let end = min(start + Self.linesPerTask, batch.lines.count)
                group.addTask { (start, parse(batch, start..<end)) }
            }
            var parts: [Int: [ParsedLine]] = [:]
            for await (start, lines) in group { parts[start] = lines }
            return parts.keys.sorted().flatMap { parts[$0] ?? [] }
        }
    }

    private func parse(_ batch: BulkLines.Batch, _ range: Range<Int>) -> [ParsedLine] {
        range.filter { index in batch.lines[index].contains { $0 > 0x20 } }.map { index in
            ParsedLine(
                number: batch.first + index, article: Result { () throws(Problem) in try article(batch.lines[index]) })
        }
    }

    private func article(_ line: ArraySlice<UInt8>) throws(Problem) -> Article {
        let submission = try SubmissionLine.read(line).submission
        guard !submission.isEmpty else {
            throw Problem(kind: .notAnArticle, detail: "The text is empty; send the words of an article.")
        }
        return intake.article(from: submission)
    }
}
