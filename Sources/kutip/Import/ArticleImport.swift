import ArticleAPI
import Articles
import FoundationEssentials

/// Parses files on all cores and keeps their articles.
struct ArticleImport {
    /// Where articles are kept.
    let repository: any ArticleRepository
    /// What counts them.
    let progress: ImportProgress

    /// The most articles under way at once: enough for the archive to keep many in one transaction.
    private static let width = 64

    /// Imports files, one after the other; a file or line that holds no article is named and skipped.
    ///
    /// - Throws: `RepositoryError` when the archive can't keep more.
    func run(_ files: [ImportFile]) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            var running = 0
            func start(_ work: @escaping @Sendable () async throws -> Void) async throws {
                if running == Self.width {
                    try await group.next()
                    running -= 1
                }
                group.addTask { try await work() }
                running += 1
            }
            for file in files {
                do {
                    try await articles(of: file, start)
                } catch let error as SystemError {
                    try progress.fail(file.path, "\(error)")
                } catch let error as LineTooLong {
                    try progress.fail(file.path, "\(error)")
                }
            }
            try await group.waitForAll()
        }
    }

    private func articles(
        of file: ImportFile, _ start: (@escaping @Sendable () async throws -> Void) async throws -> Void
    ) async throws {
        guard file.isLines else {
            let bytes = try await InputFile(path: file.path).bytes()
            return try await start { try await keep(text: bytes, of: file) }
        }
        var splitter = LineSplitter()
        var number = 0
        func take(_ line: ArraySlice<UInt8>) async throws {
            number += 1
            let place = "\(file.path), line \(number)"
            if line.contains(where: { $0 > 0x20 }) {
                try await start { try await keep(line: line, place: place) }
            }
        }
        try await InputFile(path: file.path).forEachPiece { piece in
            for line in try splitter.append(piece) { try await take(line) }
        }
        if let last = splitter.finish() { try await take(last) }
    }

    private func keep(text bytes: [UInt8], of file: ImportFile) async throws {
        let text: ArticleText
        do throws(ArticleTextError) {
            text = try ArticleText(bytes)
        } catch {
            return try progress.fail(file.path, error.explanation)
        }
        try await keep(Submission(text: text), bytes: bytes.count, place: file.path)
    }

    private func keep(line: ArraySlice<UInt8>, place: String) async throws {
        let submission: Submission
        do throws(SubmissionLineError) {
            submission = try SubmissionLine(line).submission
        } catch {
            return try progress.fail(place, "\(error)")
        }
        try await keep(submission, bytes: line.count + 1, place: place)
    }

    private func keep(_ submission: Submission, bytes: Int, place: String) async throws {
        guard !submission.isEmpty else { return try progress.fail(place, "the text is empty.") }
        let addition = try await repository.add(Archive.intake.article(from: submission))
        try progress.add { counts in
            counts.bytes += bytes
            switch addition {
            case .created: counts.created += 1
            case .existing: counts.existing += 1
            }
        }
    }
}
