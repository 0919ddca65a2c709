import ArticleStorage
import Articles
import Foundation

/// A folder of its own for one test, gone after it.
final class TemporaryFolder: Sendable {
    let path: String

    init() throws {
        path = NSTemporaryDirectory() + "kutip-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func file(_ name: String) -> String { "\(path)/\(name)" }
}

/// Runs a test on an archive of its own.
func withArchive(_ test: (SQLiteArticleRepository) async throws -> Void) async throws {
    let folder = try TemporaryFolder()
    let archive = try SQLiteArticleRepository(path: folder.file("archive.sqlite"), renderer: PlainRenderer())
    try await test(archive)
    try archive.close()
}

/// Renders what a test can look at: the title, then each name with its identifier.
struct PlainRenderer: ArticleRenderer {
    func render(
        _ article: Article, speakerIDs: [String: SpeakerID], updatedAt: Timestamp, duplicate: Duplicate?
    ) -> [UInt8] {
        let names = speakerIDs.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
        return Array(([article.parsed.title ?? "", updatedAt.description] + names).joined(separator: "\n").utf8)
    }
}
