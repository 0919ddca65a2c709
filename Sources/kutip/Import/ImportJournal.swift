import ArgumentParser
import Articles
import Glibc

/// What an import has kept so far, in a file beside the archive: what `--resume` goes on from.
///
/// A batch's lines are written once its articles, and those of all batches before it, are durable. So after a kill the
/// journal may lag behind the archive, and what is imported twice is known already; it never runs ahead. Each line names
/// an article of its batch: where that is not in the archive, as after a restore, the line and all behind it don't count.
struct ImportJournal: Sendable {
    private let path: String
    private let output: Output
    private let writer: OrderedWriter
    private let marks: [String: ImportMark]

    /// Opens the journal of an archive.
    ///
    /// - Parameters:
    ///   - archive: The archive's path.
    ///   - repository: The archive, to look for what the journal says is kept.
    ///   - resumes: Whether to go on from what the journal holds; otherwise it begins anew.
    /// - Throws: `ValidationError` while another import into the archive is under way, `RepositoryError`.
    init(of archive: String, _ repository: any ArticleRepository, resumes: Bool) async throws {
        path = "\(archive).import"
        output = try Output(appendingTo: path)
        guard output.lock() else { throw ValidationError("\(archive): another import into it is under way.") }
        marks = resumes ? try await Self.marks(in: path, of: repository) : [:]
        // A line that was cut off ends here.
        if resumes { try output.write([0x0A]) } else { try output.empty() }
        writer = OrderedWriter(output: output)
    }

    private static func marks(
        in path: String, of repository: any ArticleRepository
    ) async throws -> [String: ImportMark] {
        var (marks, checked): ([String: ImportMark], Substring) = ([:], "-")
        let text = String(decoding: try await InputFile(path: path).bytes(), as: UTF8.self)
        for line in text.split(separator: "\n") {
            let parts = line.split(separator: "\t", maxSplits: 1)
            guard parts.count == 2, let mark = ImportMark(text: parts[1]) else { continue }
            if parts[0] != checked {
                guard try await isKept(parts[0], in: repository) else { break }
                checked = parts[0]
            }
            marks[mark.file.path] = mark
        }
        return marks
    }

    /// Whether the archive has an article, or had it; a batch without any article is `-`.
    private static func isKept(_ name: Substring, in repository: any ArticleRepository) async throws -> Bool {
        guard name != "-" else { return true }
        guard let id = ArticleID(rawValue: String(name)) else { return false }
        if case .absent = try await repository.text(of: id) { return false }
        return true
    }

    /// Where to go on in a file, or `nil` for its beginning: one that has changed is read anew.
    func mark(of file: ImportFile) -> ImportMark? { marks[file.path].flatMap { $0.file == file ? $0 : nil } }

    /// Writes down that the batch of a number is durable.
    ///
    /// - Parameters:
    ///   - marks: How far the batch came in each of its files.
    ///   - article: One of its articles.
    ///   - number: Its number, from 0.
    /// - Throws: `SystemError`.
    func keep(_ marks: [ImportMark], article: ArticleID?, number: Int) async throws {
        let lines = marks.compactMap(\.text).map { "\(article?.rawValue ?? "-")\t\($0)\n" }
        try await writer.write(Array(lines.joined().utf8), number: number)
    }

    /// Takes the journal away once all is imported.
    func remove() { unlink(path) }
}
