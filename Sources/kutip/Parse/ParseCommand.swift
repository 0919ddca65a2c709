import ArgumentParser
import ArticleAPI
import Articles
import FoundationEssentials

/// Prints what the parser reads from texts; nothing is stored.
struct ParseCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "parse", abstract: "Print what the parser reads from texts; nothing is stored.",
        discussion: """
            Each file is one article's text; without a file, the text comes from standard input. With --ndjson, standard \
            input has one JSON object a line, {"id", "text"[, "language", "receivedAt"]}, and each gives one line with \
            the same id, in the same order.
            """)

    /// The texts' files.
    @Argument(help: "Files with one article's text each; - is standard input.")
    var files: [String] = []

    /// Whether standard input has one object a line.
    @Flag(help: "Read one JSON object a line from standard input, print one article a line.")
    var ndjson = false

    /// Whether to tell why.
    @Flag(help: "Tell why each block is what it is, why each quotation has its speaker, and who else was weighed.")
    var explain = false

    func validate() throws {
        guard !ndjson || files.isEmpty else {
            throw ValidationError("--ndjson reads standard input; leave out the files.")
        }
    }

    func run() async throws {
        if ndjson {
            let failures = try await LineParsing(explains: explain).run()
            guard failures == 0 else { throw ExitCode.validationFailure }
        } else {
            for file in files.isEmpty ? ["-"] : files { try await parse(file) }
        }
    }

    private func parse(_ file: String) async throws {
        let submission: Submission
        do {
            submission = try Submission(text: ArticleText(await InputFile(path: file).bytes()))
        } catch let error as ArticleTextError {
            throw ValidationError("\(file): \(error.explanation)")
        } catch let error as SystemError {
            throw ValidationError("\(file): \(error)")
        }
        let (article, explanation) = Archive.intake.article(from: submission, explains: explain)
        try Output.standard.write(
            ArticleJSONRenderer().render(article, label: nil, indent: true, explanation: explanation))
    }
}

extension ArticleTextError {
    /// What is wrong, as a sentence for people.
    var explanation: String {
        switch self {
        case .invalidUTF8(let offset): "the byte at offset \(offset) breaks UTF-8; convert the text to UTF-8."
        case .tooLarge: "a text may have at most \(ArticleText.maximumBytes) bytes."
        }
    }
}
