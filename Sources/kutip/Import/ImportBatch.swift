import ArticleAPI
import Articles

/// Articles that are parsed together and kept in one transaction.
struct ImportBatch: Sendable {
    /// A line or a whole file that should hold an article.
    struct Item: Sendable {
        /// The bytes, a line's without its line break.
        let bytes: ArraySlice<UInt8>
        /// Whether it is a line of JSON rather than a text.
        let isLine: Bool
        /// Its file, and where it ends in it.
        let mark: ImportMark

        /// What people call it: the file, and the line's number.
        var place: String { isLine ? "\(mark.file.path), line \(mark.lines)" : mark.file.path }
    }

    /// Why an item holds no article.
    struct Failure: Error {
        /// A sentence for people.
        let reason: String
    }

    /// The items in order.
    private(set) var items: [Item] = []
    /// How far they go in each of their files.
    private(set) var marks: [ImportMark] = []
    /// What was read for them, in bytes as they lie on the disk.
    var bytesRead = 0
    private var bytes = 0

    private static let mostItems = 512
    private static let mostBytes = 4 << 20
    /// How many items are parsed by one task.
    private static let itemsPerTask = 32

    /// Whether it is time to keep the articles.
    var isFull: Bool { items.count >= Self.mostItems || bytes >= Self.mostBytes }

    mutating func add(_ item: Item) {
        items.append(item)
        bytes += item.bytes.count
        if item.isLine { reach(item.mark) }
    }

    /// Notes that the items go up to a mark.
    mutating func reach(_ mark: ImportMark) {
        if marks.last?.file == mark.file { marks.removeLast() }
        marks.append(mark)
    }

    /// Parses all items on all cores, in their order.
    func parsed() async -> [Result<Article, Failure>] {
        await withTaskGroup(of: (Int, [Result<Article, Failure>]).self) { group in
            for start in stride(from: 0, to: items.count, by: Self.itemsPerTask) {
                let part = items[start..<min(start + Self.itemsPerTask, items.count)]
                group.addTask {
                    (start, part.map { item in Result { () throws(Failure) in try Self.article(of: item) } })
                }
            }
            var parts: [Int: [Result<Article, Failure>]] = [:]
            for await (start, part) in group { parts[start] = part }
            return parts.keys.sorted().flatMap { parts[$0] ?? [] }
        }
    }

    private static func article(of item: Item) throws(Failure) -> Article {
        let submission = item.isLine ? try submission(line: item.bytes) : try submission(text: item.bytes)
        guard !submission.isEmpty else { throw Failure(reason: "the text is empty.") }
        return Archive.intake.article(from: submission)
    }

    private static func submission(line: ArraySlice<UInt8>) throws(Failure) -> Submission {
        do throws(SubmissionLineError) { return try SubmissionLine(line).submission } catch {
            throw Failure(reason: "\(error)")
        }
    }

    private static func submission(text: ArraySlice<UInt8>) throws(Failure) -> Submission {
        do throws(ArticleTextError) { return Submission(text: try ArticleText(Array(text))) } catch {
            throw Failure(reason: error.explanation)
        }
    }
}
