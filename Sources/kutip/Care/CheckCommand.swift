import ArgumentParser
import ArticleAPI
import ArticleStorage
import Articles

/// Reads a whole archive and looks for contradictions.
struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Read a whole archive and look for contradictions, while it is in use.",
        discussion: """
            Looks at the file's structure, at rows that refer to none, at counts, at the full-text index, and at every \
            article: its text, its quotations' places, and that its blocks cover the text. Each finding is a line; with \
            any, the status is 1.
            """)

    @OptionGroup var archive: DatabaseOption

    func run() throws {
        let repository = try Archive.openExisting(archive.path)
        let report: CheckReport
        do throws(RepositoryError) {
            report = try repository.check { id, text, document in
                ArticleDocumentCheck(text: text).finding(in: document).map { "Article \(id): \($0)" }
            }
        } catch {
            throw error.ending(archive.path)
        }
        try repository.close()
        for finding in report.findings { try Output.standard.write(line: finding) }
        let outcome = report.findings.isEmpty ? "all is well" : "\(report.findings.count) findings"
        try Output.standard.write(line: "\(archive.path): \(report.articles) articles read, \(outcome).")
        guard report.findings.isEmpty else { throw ExitCode.failure }
    }
}
