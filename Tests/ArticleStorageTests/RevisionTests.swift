import Articles
import Testing

@testable import ArticleStorage

/// What tells a cache that nothing has been written.
@Suite struct RevisionTests {
    @Test func `stays the same while the archive is read`() async throws {
        try await withArchive { archive in
            _ = try await archive.add(Sample.article(1))
            let revision = try #require(archive.revision)
            _ = try await archive.document(of: Sample.article(1).id)
            _ = try await archive.articles(ListQuery())
            #expect(archive.revision == revision)
        }
    }

    @Test func `is another after every write`() async throws {
        try await withArchive { archive in
            var seen = [try #require(archive.revision)]
            for number in 0..<20 {
                _ = try await archive.add(Sample.article(number))
                seen.append(try #require(archive.revision))
                #expect(try await archive.delete(Sample.article(number).id))
                seen.append(try #require(archive.revision))
            }
            #expect(Set(seen).count == 41)
        }
    }

    @Test func `shows what others write`() async throws {
        let folder = try TemporaryFolder()
        let path = folder.file("archive.sqlite")
        let archive = try SQLiteArticleRepository(path: path, renderer: PlainRenderer())
        let other = try SQLiteArticleRepository(path: path, renderer: PlainRenderer())
        let before = try #require(archive.revision)
        #expect(other.revision == before)
        _ = try await other.add(Sample.article(1))
        #expect(archive.revision != before)
        #expect(archive.revision == other.revision)
        try other.close()
        try archive.close()
    }

    @Test func `is unknown once the archive is closed`() throws {
        let folder = try TemporaryFolder()
        let archive = try SQLiteArticleRepository(path: folder.file("archive.sqlite"), renderer: PlainRenderer())
        #expect(archive.revision != nil)
        try archive.close()
        #expect(archive.revision == nil)
    }
}
