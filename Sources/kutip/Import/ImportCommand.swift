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
            An article whose text is in the archive already is left as it is, so an import can be run again.
            """)

    /// What to import.
    @Argument(help: "Files and folders.")
    var paths: [String]

    /// Where lines that hold no article go.
    @Option(help: "Copy lines that hold no article into this new file, to be mended and imported again.")
    var failed: String?

    @OptionGroup var archive: DatabaseOption

    func run() async throws {
        let files = try paths.flatMap(ImportFile.files)
        let failures = try failed.map { try Output(creating: $0) }
        let repository = try Archive.open(archive.path)
        let progress = ImportProgress(totalBytes: files.reduce(0) { $0 + $1.size }, output: .error)
        do {
            try await ArticleImport(repository: repository, progress: progress, failures: failures).run(files)
        } catch let error as RepositoryError {
            try progress.finish()
            throw ValidationError("\(archive.path): \(error.explanation)")
        }
        let counts = try progress.finish()
        try repository.close()
        try Output.standard.write(
            line: "created \(counts.created), existing \(counts.existing), failed \(counts.failed)")
        guard counts.failed == 0 else { throw ExitCode.validationFailure }
    }
}
