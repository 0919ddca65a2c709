import ArticleStorage
import Articles
import Foundation

/// Posts articles until it is killed, and shows afterwards that nothing it acknowledged is lost.
///
/// `storage-benchmark post FOLDER FIRST` prints the number of each article once it is acknowledged;
/// `storage-benchmark verify FOLDER` reads such numbers from standard input and looks for the articles.
struct Durability {
    let archive: SQLiteArticleRepository
    private let generator = ArticleGenerator()

    init(folder: String) throws {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        archive = try SQLiteArticleRepository(path: "\(folder)/archive.sqlite", renderer: JSONLikeRenderer())
    }

    /// Posts without end: eight clients one by one, and a ninth in batches.
    func post(from first: Int) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            for client in 0..<8 {
                group.addTask {
                    for number in stride(from: first + client, to: .max, by: 9) {
                        _ = try await archive.add(generator.article(number))
                        acknowledge([number])
                    }
                }
            }
            group.addTask {
                for start in stride(from: first + 8, to: .max, by: 9 * 50) {
                    let numbers = Array(stride(from: start, to: start + 9 * 50, by: 9))
                    _ = try await archive.add(contentsOf: numbers.map(generator.article), allOrNothing: true)
                    acknowledge(numbers)
                }
            }
            try await group.waitForAll()
        }
    }

    /// One write to standard output for each call, so that a kill never cuts a number in two.
    private func acknowledge(_ numbers: [Int]) {
        FileHandle.standardOutput.write(Data(numbers.map { "\($0)\n" }.joined().utf8))
    }

    /// Looks for every acknowledged article and checks the archive; exits with 1 when something is wrong.
    func verify() async throws {
        var (acknowledged, lost) = (0, 0)
        while let line = readLine() {
            guard let number = Int(line) else { continue }
            acknowledged += 1
            let article = generator.article(number)
            guard case .found(let stored) = try await archive.text(of: article.id),
                try stored.bytes() == article.text.utf8
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
