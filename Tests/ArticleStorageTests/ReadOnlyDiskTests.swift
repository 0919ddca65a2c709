import Articles
import Foundation
import GRDB
import Testing

@testable import ArticleStorage

@Suite struct `An archive on a read-only disk` {
    /// An archive of two articles that was closed, under a name that has a meaning in addresses.
    private func makeArchive(in folder: TemporaryFolder) async throws -> String {
        let path = folder.file("a?b#c %41.sqlite")
        let archive = try SQLiteArticleRepository(path: path, renderer: PlainRenderer())
        for number in 1...2 { _ = try await archive.add(Sample.article(number)) }
        try archive.close()
        return path
    }

    private func open(_ path: String) throws -> SQLiteArticleRepository {
        try SQLiteArticleRepository(
            path: path, renderer: PlainRenderer(), access: .unchanging, busyTimeout: .milliseconds(10))
    }

    private func isReadOnly(_ error: any Error) -> Bool {
        if case RepositoryError.readOnly = error { true } else { false }
    }

    @Test func `is read, refuses every write, and stays as it is`() async throws {
        let folder = try TemporaryFolder()
        let path = try await makeArchive(in: folder)
        let before = try Data(contentsOf: URL(fileURLWithPath: path))
        let archive = try open(path)
        let article = Sample.article(1)
        #expect(try await archive.articles(ListQuery()).items.count == 2)
        #expect(try await archive.quotes(of: article.id).value?.count == article.quoteIDs.count)
        #expect(try await archive.text(of: article.id).content == article.text.utf8)
        #expect(try archive.check() == CheckReport(articles: 2, findings: []))
        await #expect { _ = try await archive.add(Sample.article(3)) } throws: { isReadOnly($0) }
        await #expect { _ = try await archive.delete(article.id) } throws: { isReadOnly($0) }
        await #expect { try await archive.checkReadiness() } throws: { isReadOnly($0) }
        try archive.close()
        #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).count == 1)
    }

    @Test(arguments: [
        "DELETE FROM grdb_migrations WHERE identifier = 'V0011_less_written'", "INSERT INTO unindexed VALUES (1)",
        "PRAGMA user_version = 1",
    ])
    func `is refused while something is left to bring up to date`(_ change: String) async throws {
        let folder = try TemporaryFolder()
        let path = try await makeArchive(in: folder)
        let queue = try DatabaseQueue(path: path)
        try await queue.writeWithoutTransaction { try $0.execute(sql: change) }
        try queue.close()
        #expect { _ = try open(path) } throws: { isReadOnly($0) }
    }

    @Test func `is told from one that is not there`() throws {
        let folder = try TemporaryFolder()
        #expect(ArchiveAccess(to: folder.file("none")) == .full)
        #expect { _ = try open(folder.file("none")) } throws: { isReadOnly($0) }
    }
}
