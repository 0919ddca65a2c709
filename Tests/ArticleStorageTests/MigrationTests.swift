import Articles
import Foundation
import GRDB
import Migrations
import Testing

@testable import ArticleStorage

/// Archives that earlier versions of the schema made, with what the program wrote into them then.
@Suite struct `Migrating` {
    private static let fixtures = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("Fixtures")

    /// An archive that a program of an earlier version made, and how far its schema was changed since.
    struct Earlier: Sendable, CustomStringConvertible {
        /// The version whose program wrote the rows.
        var rows = "V0001"
        /// The version of the schema, one at which the next program was cut off before it filled what is new.
        let schema: String

        var description: String { "rows of \(rows), schema \(schema)" }

        static let all =
            Migrations.all.dropLast().map { Earlier(schema: String($0.name.prefix(5))) }
            + ["V0007", "V0009", "V0010"].map { Earlier(rows: $0, schema: $0) }
    }

    /// Makes an archive of an earlier version from `archive-VERSION.sql`.
    private func makeArchive(_ earlier: Earlier, at path: String) throws {
        let rows = try String(
            contentsOf: Self.fixtures.appendingPathComponent("archive-\(earlier.rows).sql"), encoding: .utf8)
        let queue = try DatabaseQueue(path: path)
        try queue.writeWithoutTransaction { db in
            try db.execute(sql: "PRAGMA page_size = 8192; PRAGMA journal_mode = WAL; PRAGMA foreign_keys = OFF")
            try db.execute(sql: "CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY)")
            for (name, sql) in Migrations.all {
                try db.execute(sql: sql)
                try db.execute(sql: "INSERT INTO grdb_migrations VALUES (?)", arguments: [name])
                if name.hasPrefix(earlier.rows) { try db.execute(sql: rows) }
                if name.hasPrefix(earlier.schema) { break }
            }
        }
        try queue.close()
    }

    private func text() throws -> [UInt8] {
        Array(try Data(contentsOf: Self.fixtures.appendingPathComponent("pelabuhan.txt")))
    }

    @Test(arguments: Earlier.all)
    func `keeps and finds everything of an earlier version`(_ earlier: Earlier) async throws {
        let folder = try TemporaryFolder()
        try makeArchive(earlier, at: folder.file("a"))
        let archive = try SQLiteArticleRepository(path: folder.file("a"), renderer: PlainRenderer())
        #expect(try archive.check() == CheckReport(articles: 1, findings: []))
        let id = try #require(try await archive.articles(ListQuery()).items.first?.id)
        #expect(try await archive.text(of: id).content == text())
        let document = try #require(try await archive.document(of: id).content)
        // Version 1 kept the rendered document.
        let start = earlier.rows == "V0001" ? "{\"id\":\"\(id)\"" : "Gubernur Arunika: Pelabuhan Banyu Biru"
        #expect(String(decoding: document, as: UTF8.self).hasPrefix(start))
        let quotes = try #require(try await archive.quotes(of: id).value)
        #expect(quotes.map(\.quote.type) == [.indirect, .direct, .fragment, .indirect, .direct])
        for quote in quotes {
            #expect(try await archive.quote(quote.id) == quote)
            #expect(quote.excerpts.allSatisfy { !$0.exact.isEmpty })
        }
        let article = try #require(try await archive.article(id).value)
        #expect(article.quotes.map(\.id) == quotes.map(\.id) && article.quotes.map(\.quote) == quotes.map(\.quote))
        #expect(article.quotes.map(\.section) == quotes.map(\.section))
        #expect(article.article.parsed.blocks.map(\.kind).filter { $0 == .heading }.count == 2)
        #expect(article.article.parsed.people.map(\.name) == ["Ratri Arunika", "Damar Wisesa", "Bayu Lazuardi"])
        #expect(article.article.parsed.published.value?.description == "2026-03-10")
        #expect(article.speakerIDs["Bayu Lazuardi"]?.rawValue == "s_bayu-lazuardi")
        #expect(try await archive.quotes(ListQuery()).items.map(\.id) == quotes.map(\.id))
        let found = SearchQuery(parsing: "dermaga lama")
        #expect(try await archive.articles(ListQuery(ArchiveFilter(search: found))).items.map(\.id) == [id])
        #expect(try await archive.quotes(ListQuery(ArchiveFilter(search: found))).items.isEmpty == false)
        // As words are folded now, which version 6 indexed anew.
        let possessive = SearchQuery(parsing: "dermagaku")
        #expect(try await archive.articles(ListQuery(ArchiveFilter(search: possessive))).items.map(\.id) == [id])
        // A quotation of the same words is one of the same cluster as the old one.
        let again = try #require(quotes.first { $0.quote.wordCount > 8 })
        let said = Sample.Said(words: again.quote.text, by: "Ana Lim")
        #expect(try await archive.add(Sample.article(1, quotes: [said])).isNew)
        #expect(try await archive.quote(again.id)?.occurrences?.count == 2)
        try archive.close()
    }

    @Test(arguments: Earlier.all)
    func `adds to, deletes from and restarts an archive of an earlier version`(_ earlier: Earlier) async throws {
        let folder = try TemporaryFolder()
        try makeArchive(earlier, at: folder.file("a"))
        let archive = try SQLiteArticleRepository(path: folder.file("a"), renderer: PlainRenderer())
        let old = try #require(try await archive.articles(ListQuery()).items.first?.id)
        #expect(try await archive.add(Sample.everyPart).isNew)
        #expect(try await archive.delete(old))
        #expect(try archive.check() == CheckReport(articles: 1, findings: []))
        let left = try await archive.pool.read { db in
            try Int.fetchOne(db, sql: "SELECT count(*) FROM quote_body, article_document")
        }
        #expect(left == 0)
        try archive.close()
        #expect(try SQLiteArticleRepository.migrate(path: folder.file("a")).from == Migrations.all.count)
    }

    @Test func `indexes the words later when it is cut off before`() async throws {
        let folder = try TemporaryFolder()
        let archive = try SQLiteArticleRepository(path: folder.file("a"), renderer: PlainRenderer())
        for number in 0..<3 { _ = try await archive.add(Sample.article(number)) }
        try await archive.pool.write { db in
            for table in ["article_words", "quote_words"] {
                try db.execute(sql: "INSERT INTO \(table) (\(table)) VALUES ('delete-all')")
            }
            try db.execute(sql: "PRAGMA user_version = 1")
        }
        #expect(try !archive.check().findings.isEmpty)
        try archive.close()
        let second = try SQLiteArticleRepository(path: folder.file("a"), renderer: PlainRenderer())
        #expect(try second.check() == CheckReport(articles: 3, findings: []))
        try second.close()
    }
}
