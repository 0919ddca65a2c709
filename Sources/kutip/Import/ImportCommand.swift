import ArgumentParser
import ArticleAPI
import ArticleStorage
import Articles

/// Keeps the articles of files and folders.
struct ImportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Keep the articles of files and folders.",
        discussion: """
            A file that ends in .ndjson or .jsonl has one JSON object a line, as POST /v1/articles takes it; any other file \
            is one article's text. In folders, files that end in .txt, .ndjson or .jsonl are taken, sub-folders included; each of them may be \
            gzip and end in .gz. \
            An article whose text is in the archive already is left as it is, so an import can be run again; with --resume \
            it goes on where the last one ended, however that was. Ctrl-C ends it after the articles under way.
            """)

    /// What to import.
    @Argument(help: "Files and folders.")
    var paths: [String]

    /// Where lines that hold no article go.
    @Option(help: "Copy lines that hold no article into this new file, to be mended and imported again.")
    var failed: String?

    /// Whether to go on where the last import ended.
    @Flag(help: "Go on where the last import into this archive ended; files that have changed since are read anew.")
    var resume = false

    @OptionGroup var archive: DatabaseOption

    /// Twice what a server has: an archive of 200,000 articles is filled a tenth faster, and 300 MB are not reached.
    private static let writerCache = 128 << 20

    func run() async throws {
        MemoryArenas.limit()
        let files = try paths.flatMap(ImportFile.files)
        let failures = try failed.map { try resume ? Output(appendingTo: $0) : Output(creating: $0) }
        let repository = try Archive.open(archive.path, writerCache: Self.writerCache)
        do { try await repository.checkReadiness() } catch { throw error.ending(archive.path) }
        let journal = try await ImportJournal(of: archive.path, repository, resumes: resume)
        let progress = ImportProgress(totalBytes: files.reduce(0) { $0 + $1.size }, output: .error)
        let interruption = await Interruption()
        let watching = Task {
            await interruption.watch {
                // A message that can't be written is no reason to go on.
                try? progress.tell("Ending after the articles under way; Ctrl-C again ends at once.")
            }
        }
        defer { watching.cancel() }
        let articles = ArticleImport(
            repository: repository, progress: progress, failures: failures, journal: journal,
            interruption: interruption)
        do {
            guard try await articles.run(files) else { return try end(progress, signal: interruption.received) }
        } catch let error as RepositoryError {
            try end(progress, signal: nil)
            throw error.ending(archive.path)
        }
        journal.remove()
        let counts = try finish(progress)
        try repository.close()
        guard counts.failed == 0 else { throw ExitCode.validationFailure }
    }

    private func finish(_ progress: ImportProgress) throws -> ImportProgress.Counts {
        let counts = try progress.finish()
        try Output.standard.write(
            line: "created \(counts.created), existing \(counts.existing), failed \(counts.failed)")
        return counts
    }

    /// Tells what is kept of an import that did not come to its end, and how it goes on.
    ///
    /// - Throws: `ExitCode` of 128 and the signal, where one ended it.
    private func end(_ progress: ImportProgress, signal: Int32?) throws {
        _ = try finish(progress)
        let arguments = CommandLine.arguments + (resume ? [] : ["--resume"])
        try Output.error.write(line: "What is counted is kept. To go on:\n\n    \(shellCommand(arguments))\n")
        if let signal { throw ExitCode(128 + signal) }
    }
}

/// Arguments as one types them into a shell.
func shellCommand(_ arguments: [String]) -> String {
    arguments.map { argument in
        let isPlain = argument.utf8.allSatisfy { byte in
            (0x61...0x7A).contains(byte | 0x20) || (0x2B...0x3A).contains(byte) || byte == 0x5F || byte == 0x3D
        }
        return isPlain && !argument.isEmpty ? argument : "'\(argument.replacing("'", with: #"'\''"#))'"
    }.joined(separator: " ")
}
