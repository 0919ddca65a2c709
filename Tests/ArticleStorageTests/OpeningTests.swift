import Articles
import Foundation
import GRDB
import Migrations
import Testing

@testable import ArticleStorage

@Suite struct `Opening and closing` {
    @Test func `keeps everything over a restart`() async throws {
        let folder = try TemporaryFolder()
        let article = Sample.everyPart
        let first = try SQLiteArticleRepository(path: folder.file("a"), renderer: PlainRenderer())
        _ = try await first.add(article)
        let quotes = try await first.quotes(of: article.id).value
        try first.close()
        let second = try SQLiteArticleRepository(path: folder.file("a"), renderer: PlainRenderer())
        #expect(try await second.quotes(of: article.id).value == quotes)
        #expect(try await second.text(of: article.id).content == article.text.utf8)
        try second.close()
    }

    @Test func `leaves it to the queue of writes to synchronise, logs ahead and checks foreign keys`() async throws {
        try await withArchive { archive in
            let settings = try await archive.pool.writeWithoutTransaction { db in
                try ["synchronous", "journal_mode", "foreign_keys"].map {
                    try String.fetchOne(db, sql: "PRAGMA \($0)")
                }
            }
            #expect(settings == ["1", "wal", "1"])
        }
    }

    @Test func `says how far a migration went`() throws {
        let folder = try TemporaryFolder()
        let first = try SQLiteArticleRepository.migrate(path: folder.file("a"))
        #expect(first == SchemaChange(from: 0, to: Migrations.all.count))
        let second = try SQLiteArticleRepository.migrate(path: folder.file("a"))
        #expect(second == SchemaChange(from: Migrations.all.count, to: Migrations.all.count))
    }

    @Test func `refuses a newer schema in a clear sentence and leaves the file alone`() async throws {
        let folder = try TemporaryFolder()
        _ = try SQLiteArticleRepository.migrate(path: folder.file("a"))
        let queue = try DatabaseQueue(path: folder.file("a"))
        try await queue.write { try $0.execute(sql: "INSERT INTO grdb_migrations VALUES ('V9999_tomorrow')") }
        try queue.close()
        #expect {
            _ = try SQLiteArticleRepository(path: folder.file("a"), renderer: PlainRenderer())
        } throws: {
            guard case RepositoryError.newerSchema(let detail) = $0 else { return false }
            return detail.contains("newer version")
        }
        #expect(throws: RepositoryError.self) { _ = try SQLiteArticleRepository.migrate(path: folder.file("a")) }
        let names = try await DatabaseQueue(path: folder.file("a")).read { db in
            try String.fetchAll(db, sql: "SELECT identifier FROM grdb_migrations")
        }
        #expect(names == Migrations.all.map(\.name) + ["V9999_tomorrow"])
    }

    @Test func `folds the log into the file at the end`() async throws {
        let folder = try TemporaryFolder()
        let archive = try SQLiteArticleRepository(path: folder.file("a"), renderer: PlainRenderer())
        _ = try await archive.add(Sample.article(1))
        _ = try await archive.articles(ListQuery())
        try archive.close()
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["a"])
    }

    @Test(arguments: ["no such folder/archive", ""])
    func `can't be done where no file can be, and tells what to look at`(_ name: String) throws {
        let folder = try TemporaryFolder()
        let path = name.isEmpty ? folder.path : folder.file(name)
        #expect {
            _ = try SQLiteArticleRepository(path: path, renderer: PlainRenderer())
        } throws: {
            guard case RepositoryError.unavailable(let detail) = $0 else { return false }
            return detail.contains("permissions")
        }
    }

    @Test(arguments: [Array("This is a letter, not an archive. ".utf8), [UInt8](repeating: 0xFF, count: 8192)])
    func `refuses a file that is no archive`(_ bytes: [UInt8]) throws {
        let folder = try TemporaryFolder()
        try Data(bytes).write(to: URL(fileURLWithPath: folder.file("a")))
        #expect {
            _ = try SQLiteArticleRepository(path: folder.file("a"), renderer: PlainRenderer())
        } throws: {
            if case RepositoryError.corrupt = $0 { true } else { false }
        }
        #expect(try Data(contentsOf: URL(fileURLWithPath: folder.file("a"))) == Data(bytes))
    }

    @Test func `answers unavailable after it`() async throws {
        let folder = try TemporaryFolder()
        let archive = try SQLiteArticleRepository(path: folder.file("a"), renderer: PlainRenderer())
        try archive.close()
        try archive.close()
        let article = Sample.article(1)
        await expectUnavailable { _ = try await archive.add(article) }
        await expectUnavailable { _ = try await archive.delete(article.id) }
        await expectUnavailable { _ = try await archive.document(of: article.id) }
        await expectUnavailable { _ = try await archive.articles(ListQuery()) }
        await expectUnavailable { try await archive.checkReadiness() }
    }

    private func expectUnavailable(_ call: () async throws -> Void) async {
        await #expect {
            try await call()
        } throws: {
            if case RepositoryError.unavailable = $0 { true } else { false }
        }
    }
}
