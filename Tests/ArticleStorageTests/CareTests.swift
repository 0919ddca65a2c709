import Articles
import Foundation
import GRDB
import Testing

@testable import ArticleStorage

@Suite struct `Care` {
    @Test func `backs up one state while articles arrive, and restores it`() async throws {
        let folder = try TemporaryFolder()
        try await withArchive { archive in
            for number in 0..<30 { _ = try await archive.add(Sample.article(number)) }
            async let more: Void = addMore(archive)
            try archive.backUp(to: folder.file("copy"))
            try await more
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["copy"])
        }
        let old = try SQLiteArticleRepository(path: folder.file("archive"), renderer: PlainRenderer())
        _ = try await old.add(Sample.article(999))
        try old.close()
        try SQLiteArticleRepository.restore(from: folder.file("copy"), to: folder.file("archive"))
        let restored = try SQLiteArticleRepository(path: folder.file("archive"), renderer: PlainRenderer())
        let report = try restored.check()
        #expect(report.findings == [])
        #expect(report.articles >= 30)
        #expect(try await restored.text(of: Sample.article(29).id).content == Sample.article(29).text.utf8)
        #expect(try await restored.text(of: Sample.article(999).id).isAbsent)
        try restored.close()
    }

    private func addMore(_ archive: SQLiteArticleRepository) async throws {
        for number in 30..<60 { _ = try await archive.add(Sample.article(number)) }
    }

    @Test func `never writes a backup over a file`() async throws {
        let folder = try TemporaryFolder()
        try Data("precious".utf8).write(to: URL(fileURLWithPath: folder.file("copy")))
        try await withArchive { archive in
            #expect(throws: RepositoryError.self) { try archive.backUp(to: folder.file("copy")) }
            #expect(throws: RepositoryError.self) { try archive.backUp(to: folder.file("no/such/folder")) }
            _ = try await archive.articles(ListQuery())
        }
        #expect(try Data(contentsOf: URL(fileURLWithPath: folder.file("copy"))) == Data("precious".utf8))
    }

    @Test func `restores neither into an open archive nor from what is no backup`() async throws {
        let folder = try TemporaryFolder()
        let archive = try SQLiteArticleRepository(path: folder.file("a"), renderer: PlainRenderer())
        _ = try await archive.add(Sample.article(1))
        try archive.backUp(to: folder.file("copy"))
        #expect(throws: RepositoryError.self) {
            try SQLiteArticleRepository.restore(from: folder.file("copy"), to: folder.file("a"))
        }
        try archive.close()
        try Data("no archive at all".utf8).write(to: URL(fileURLWithPath: folder.file("letter")))
        for source in ["letter", "nothing"] {
            #expect(throws: RepositoryError.self) {
                try SQLiteArticleRepository.restore(from: folder.file(source), to: folder.file("a"))
            }
        }
        let same = try SQLiteArticleRepository(path: folder.file("a"), renderer: PlainRenderer())
        #expect(try await same.articles(ListQuery()).items.count == 1)
        try same.close()
    }

    @Test(arguments: [
        "UPDATE article SET quote_count = 7", "UPDATE speaker SET quote_count = 9",
        "UPDATE speaker SET article_count = 9",
        "UPDATE article_text SET text = x'00'", "UPDATE article_parse SET parse = x'0202'",
        "DELETE FROM article_text", "DELETE FROM article_parse", "UPDATE quote SET position = 7",
        "UPDATE article SET content_hash = x'00'", "INSERT INTO article_document VALUES (1, x'1f8b')",
        "PRAGMA foreign_keys = OFF; DELETE FROM speaker", "DELETE FROM quote",
        "INSERT INTO article_words (article_words) VALUES ('delete-all')",
        "INSERT INTO quote_words (quote_words) VALUES ('delete-all')",
        "INSERT INTO quote_words (rowid, words, around) VALUES (999, 'satu', 'dua')",
    ])
    func `finds a contradiction`(_ damage: String) async throws {
        try await withArchive { archive in
            _ = try await archive.add(Sample.everyPart)
            #expect(try archive.check() == CheckReport(articles: 1, findings: []))
            try await archive.pool.writeWithoutTransaction { try $0.execute(sql: damage) }
            #expect(try !archive.check().findings.isEmpty)
        }
    }

    @Test func `lets the caller look at every text`() async throws {
        try await withArchive { archive in
            for number in 0..<3 { _ = try await archive.add(Sample.article(number)) }
            let report = try archive.check { id, text, document in
                #expect(!document.isEmpty)
                return text == Sample.article(1).text ? "\(id) is odd" : nil
            }
            #expect(report == CheckReport(articles: 3, findings: ["a_1 is odd"]))
        }
    }

    @Test func `keeps the log short while somebody always reads`() async throws {
        let folder = try TemporaryFolder()
        let archive = try SQLiteArticleRepository(path: folder.file("a"), renderer: PlainRenderer())
        let log = WriteAheadLog(databasePath: folder.file("a"))
        try await archive.pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA wal_autocheckpoint = 0") }
        for number in 0..<20 { _ = try await archive.add(Sample.article(number)) }
        let path = folder.file("a-wal")
        let before = try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int ?? 0
        #expect(before > 100_000)
        try await archive.pool.writeWithoutTransaction { log.keepShort($0, from: 100_000) }
        #expect(try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int == 0)
        try archive.close()
    }

    @Test func `leaves the log to a long reader, and folds it in after that`() async throws {
        let folder = try TemporaryFolder()
        let archive = try SQLiteArticleRepository(path: folder.file("a"), renderer: PlainRenderer())
        let log = WriteAheadLog(databasePath: folder.file("a"))
        let size = {
            try FileManager.default.attributesOfItem(atPath: folder.file("a-wal"))[.size] as? Int ?? 0
        }
        try await archive.pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA wal_autocheckpoint = 0") }
        var reader: DatabaseSnapshot? = try archive.pool.makeSnapshot()
        for number in 0..<20 { _ = try await archive.add(Sample.article(number)) }
        let grown = try size()
        try await archive.pool.writeWithoutTransaction { log.keepShort($0, from: grown / 2) }
        #expect(try size() == grown)
        #expect(
            try await archive.pool.writeWithoutTransaction { try Int.fetchOne($0, sql: "PRAGMA busy_timeout") } == 5000)
        try reader?.close()
        reader = nil
        while try size() < grown * 2 { _ = try await archive.add(Sample.article(try size())) }
        try await archive.pool.writeWithoutTransaction { log.keepShort($0, from: grown / 2) }
        #expect(try size() == 0)
        try archive.close()
    }
}
