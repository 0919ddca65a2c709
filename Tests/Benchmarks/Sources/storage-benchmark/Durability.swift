import ArticleAPI
import ArticleStorage
import Articles
import Foundation

/// Posts articles until it is killed, and shows afterwards that nothing it acknowledged is lost.
///
/// `storage-benchmark post FOLDER FIRST` prints the number and the name of each article once it is acknowledged;
/// `storage-benchmark verify FOLDER` reads such lines from standard input and looks for the articles.
struct Durability {
    private let archive: SQLiteArticleRepository

    init(folder: String) throws {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        archive = try SQLiteArticleRepository(path: "\(folder)/archive.sqlite", renderer: ArticleJSONRenderer())
    }

    /// Posts without end: eight clients one by one, and a ninth in batches.
    func post(from first: Int) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            for client in 0..<8 {
                group.addTask {
                    for number in stride(from: first + client, to: .max, by: 9) {
                        let article = Intake.article(number)
                        _ = try await archive.add(article)
                        acknowledge([(number, article.id)])
                    }
                }
            }
            group.addTask {
                for start in stride(from: first + 8, to: .max, by: 9 * 50) {
                    let numbers = Array(stride(from: start, to: start + 9 * 50, by: 9))
                    let articles = numbers.map(Intake.article)
                    _ = try await archive.add(contentsOf: articles, allOrNothing: true)
                    acknowledge(zip(numbers, articles.map(\.id)).map { ($0, $1) })
                }
            }
            try await group.waitForAll()
        }
    }

    /// One write to standard output for each call, so that a kill never cuts a number in two.
    private func acknowledge(_ kept: [(number: Int, id: ArticleID)]) {
        FileHandle.standardOutput.write(Data(kept.map { "\($0.number) \($0.id)\n" }.joined().utf8))
    }

    /// Looks for every acknowledged article and checks the archive; exits with 1 when something is wrong.
    func verify() async throws {
        let generator = ArticleGenerator()
        var (acknowledged, lost) = (0, 0)
        while let line = readLine() {
            let parts = line.split(separator: " ")
            guard parts.count == 2, let number = Int(parts[0]), let id = ArticleID(rawValue: String(parts[1])) else {
                print("no acknowledgement: \(line)")
                exit(1)
            }
            acknowledged += 1
            guard case .found(let stored) = try await archive.text(of: id),
                try stored.bytes() == Array(generator.text(number).utf8),
                case .found(let document) = try await archive.document(of: id), try !document.bytes().isEmpty
            else {
                lost += 1
                continue
            }
        }
        let report = try archive.check()
        for finding in report.findings { print(finding) }
        print("\(acknowledged) acknowledged, \(lost) lost, \(report.articles) there, \(report.findings.count) findings")
        try archive.close()
        if lost > 0 || !report.findings.isEmpty { exit(1) }
    }
}
