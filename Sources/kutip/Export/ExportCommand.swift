public import ArgumentParser
public import ArticleAPI
import ArticleStorage
import Articles
import Glibc
import HTTPCore

extension ExportFormat: ExpressibleByArgument {}

/// Gives out articles or quotations with all their rows.
struct ExportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Give out articles or quotations, all that the filters leave.",
        discussion: """
            The rows and filters are those of GET /v1/export/FORMAT; the archive may be in use meanwhile. A file takes its \
            name only when it is whole, so that an export that was stopped leaves nothing behind, and the file that was \
            there before as it was.
            """)

    /// The form.
    @Argument(
        help: ArgumentHelp(
            "The form: \(ExportFormat.allCases.map(\.rawValue).joined(separator: ", ")).", valueName: "format"))
    var format: ExportFormat

    /// The file to write.
    @Option(help: "The file to write, as gzip where its name ends in .gz; else standard output.")
    var output: String?

    /// What addresses begin with.
    @Option(
        name: .customLong("public-url"),
        help: "What the addresses in ninjs and JSON-LD begin with, as https://news.example. [KUTIP_PUBLIC_URL]")
    var publicURL: PublicAddress?

    @OptionGroup var archive: DatabaseOption
    @OptionGroup(title: "Filters") var filters: ExportFilters

    func run() async throws {
        let repository = try Archive.openExisting(archive.path)
        do {
            var settings = try Settings()
            let base = try settings.value(.publicUrl, publicURL, absence: "none")?.url
            let request = try await ExportRequest(format, parameters: filters.query, base: base, of: repository)
            let interruption = await Interruption()
            let file = try output.map { try ExportFile(replacing: $0, sparing: archive.path) }
            let watching = Task { await interruption.watch({}, leaving: { file?.discard() }) }
            defer { watching.cancel() }
            let rows = Export(request, of: repository)
            do {
                let progress = try await makeProgress(of: rows)
                try await write(rows, to: file?.output ?? .standard, progress, interruption)
                try file?.finish()
            } catch {
                file?.discard()
                if error is ExitCode, let output { try Output.error.write(line: "\(output) is as it was before.") }
                throw error
            }
            try repository.close()
        } catch let refusal as ExportRefusal {
            throw ValidationError(refusal.explanation)
        } catch let error as RepositoryError {
            throw error.ending(archive.path)
        } catch let error as SystemError {
            throw try ending(error)
        }
    }

    /// Where people watch, and rows don't go to the same terminal, a bar shows how far it is.
    private func makeProgress(of rows: Export) async throws -> ExportProgress? {
        guard Output.error.isTerminal, output != nil || !Output.standard.isTerminal else { return nil }
        return ExportProgress(totalRows: try await rows.count(), rowName: format.rowName)
    }

    /// Writes all pieces of an export.
    ///
    /// - Throws: `ExitCode` of 128 and the signal, where one ended it.
    private func write(
        _ rows: Export, to output: Output, _ progress: ExportProgress?, _ interruption: Interruption
    ) async throws {
        let isPacked = self.output?.hasSuffix(".gz") ?? false
        let source: any ContentSource = isPacked ? try GzipSource(rows) : rows
        defer { try? progress?.finish() }
        while let piece = try await source.next() {
            if let signal = interruption.received { throw ExitCode(128 + signal) }
            try output.write(piece)
            try progress?.draw(rows: await rows.rows, bytes: await rows.bytes)
        }
    }

    /// Ends the command when it can't write.
    private func ending(_ error: SystemError) throws -> any Error {
        // Whoever read the rows has enough of them: nothing is wrong, and a shell expects this status.
        if error.errno == EPIPE { return ExitCode(128 + SIGPIPE) }
        try Output.error.write(line: "Error: \(output ?? "standard output"): \(error)")
        // EX_IOERR of sysexits.h.
        return ExitCode(74)
    }
}
