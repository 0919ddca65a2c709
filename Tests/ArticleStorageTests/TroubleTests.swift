import Articles
import Foundation
import GRDB
import Testing

@testable import ArticleStorage

@Suite struct `Trouble with the disk` {
    @Test func `refuses writes on a full one, loses nothing, and goes on when there is room`() async throws {
        try await withArchive { archive in
            _ = try await archive.add(Sample.article(1))
            let pages = try await archive.pool.write { try Int.fetchOne($0, sql: "PRAGMA page_count") ?? 0 }
            try await archive.pool.writeWithoutTransaction {
                try $0.execute(sql: "PRAGMA max_page_count = \(pages + 4)")
            }
            var kept = 1
            let error = await #expect(throws: RepositoryError.self) {
                for number in 2..<500 {
                    _ = try await archive.add(Sample.article(number, body: String(repeating: "\(number) ", count: 900)))
                    kept = number
                }
            }
            #expect(String(describing: error) == "Optional(Articles.RepositoryError.full)")
            #expect(try await archive.articles(ListQuery(limit: 200)).items.count == kept)
            try await archive.pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA max_page_count = 100000") }
            let addition = try await archive.add(Sample.article(kept + 1))
            #expect(addition.isNew)
        }
    }

    @Test func `reads on and refuses writes on a read-only one`() async throws {
        try await withArchive { archive in
            let article = Sample.article(1)
            _ = try await archive.add(article)
            try await archive.pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA query_only = 1") }
            await expect(archive, toRefuseWith: "readOnly")
            #expect(try await archive.text(of: article.id).value != nil)
        }
    }

    @Test func `answers busy while another process writes, and reads on`() async throws {
        let folder = try TemporaryFolder()
        let archive = try SQLiteArticleRepository(
            path: folder.file("a"), renderer: PlainRenderer(), busyTimeout: .milliseconds(10))
        _ = try await archive.add(Sample.article(1))
        var configuration = Configuration()
        configuration.allowsUnsafeTransactions = true
        let other = try DatabaseQueue(path: folder.file("a"), configuration: configuration)
        try await other.writeWithoutTransaction { db in try db.beginTransaction(.immediate) }
        await expect(archive, toRefuseWith: "busy")
        #expect(try await archive.articles(ListQuery()).items.count == 1)
        try await other.writeWithoutTransaction { db in try db.rollback() }
        let addition = try await archive.add(Sample.article(2))
        #expect(addition.isNew)
        try archive.close()
    }

    @Test func `answers corrupt for a page that was overwritten`() async throws {
        let folder = try TemporaryFolder()
        let archive = try SQLiteArticleRepository(path: folder.file("a"), renderer: PlainRenderer())
        for number in 0..<50 { _ = try await archive.add(Sample.article(number)) }
        try archive.close()
        let file = try FileHandle(forUpdating: URL(fileURLWithPath: folder.file("a")))
        let size = try file.seekToEnd()
        // The first page and the schema stay.
        try file.seek(toOffset: 8192 * 4)
        try file.write(contentsOf: Data(repeating: 0xA5, count: Int(size) - 8192 * 4))
        try file.close()
        await #expect {
            let damaged = try SQLiteArticleRepository(path: folder.file("a"), renderer: PlainRenderer())
            for number in 0..<50 { _ = try await damaged.document(of: Sample.article(number).id) }
        } throws: {
            if case RepositoryError.corrupt = $0 { true } else { false }
        }
    }

    private func expect(_ archive: SQLiteArticleRepository, toRefuseWith name: String) async {
        let calls: [() async throws -> Void] = [
            { _ = try await archive.add(Sample.article(77)) }, { _ = try await archive.delete(Sample.article(1).id) },
            { try await archive.checkReadiness() },
        ]
        for call in calls {
            await #expect {
                try await call()
            } throws: {
                String(describing: $0) == name
            }
        }
    }
}
