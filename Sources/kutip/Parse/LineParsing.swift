import ArticleAPI
import Articles
import FoundationEssentials

/// Parses standard input line by line on all cores, and prints the articles in the order of the lines.
struct LineParsing {
    /// Whether to tell why each block and quotation is read so.
    let explains: Bool

    /// Runs to the end of standard input.
    ///
    /// A line that holds no article is named on standard error and skipped. Whatever has arrived is parsed at once, so
    /// a program that writes a line and waits for its answer gets it.
    ///
    /// - Returns: The number of lines that held no article.
    func run() async throws -> Int {
        let writer = OrderedWriter(output: .standard)
        let width = ProcessInfo.processInfo.activeProcessorCount * 2
        return try await withThrowingTaskGroup(of: Int.self) { group in
            var (failures, started, running) = (0, 0, 0)
            try await batches(of: InputFile(path: "-")) { batch in
                if running == width {
                    failures += try await group.next() ?? 0
                    running -= 1
                }
                let number = started
                group.addTask { try await parse(batch, number: number, writer) }
                started += 1
                running += 1
            }
            for try await count in group { failures += count }
            return failures
        }
    }

    /// Some lines, and the number of the first.
    private struct Batch: Sendable {
        let lines: [ArraySlice<UInt8>]
        let first: Int
    }

    private func batches(of file: InputFile, _ body: (Batch) async throws -> Void) async throws {
        var splitter = LineSplitter()
        var line = 1
        try await file.forEachPiece { piece in
            let lines = try splitter.append(piece)
            guard !lines.isEmpty else { return }
            try await body(Batch(lines: lines, first: line))
            line += lines.count
        }
        if let last = splitter.finish() { try await body(Batch(lines: [last], first: line)) }
    }

    private func parse(_ batch: Batch, number: Int, _ writer: OrderedWriter) async throws -> Int {
        var (output, failures): ([UInt8], Int) = ([], 0)
        for (offset, bytes) in batch.lines.enumerated() where bytes.contains(where: { $0 > 0x20 }) {
            do throws(SubmissionLineError) {
                let line = try SubmissionLine(bytes)
                let (article, explanation) = Archive.intake.article(from: line.submission, explains: explains)
                output += ArticleJSONRenderer().render(article, label: line.label, explanation: explanation)
            } catch {
                failures += 1
                try Output.error.write(line: "line \(batch.first + offset): \(error)")
            }
        }
        try await writer.write(output, number: number)
        return failures
    }
}
