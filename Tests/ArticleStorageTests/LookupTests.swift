import Articles
import Testing

@testable import ArticleStorage

/// Lookups by an article's name, which go past the pool that all other reads share.
@Suite struct LookupTests {
    @Test func `sees every commit that was acknowledged`() async throws {
        try await withArchive { archive in
            for number in 0..<50 {
                let article = Sample.article(number)
                #expect(try await archive.document(of: article.id).isAbsent)
                _ = try await archive.add(article)
                #expect(try await archive.document(of: article.id).content?.isEmpty == false)
                #expect(try await archive.text(of: article.id).content == article.text.utf8)
                #expect(try await archive.delete(article.id))
                #expect(try await archive.document(of: article.id).isDeleted)
                #expect(try await archive.text(of: article.id).isDeleted)
            }
        }
    }

    @Test func `tells states apart by version and time`() async throws {
        try await withArchive { archive in
            let article = Sample.article(1)
            _ = try await archive.add(article)
            let (text, document) = (try await archive.text(of: article.id), try await archive.document(of: article.id))
            #expect(text.value?.version == 1 && document.value?.version == 1)
            #expect(text.value?.updatedAt == article.ingestedAt && document.value?.updatedAt == article.ingestedAt)
        }
    }

    @Test func `answers many at once while others write`() async throws {
        try await withArchive { archive in
            let article = Sample.article(0)
            _ = try await archive.add(article)
            try await withThrowingTaskGroup(of: Void.self) { group in
                for number in 1..<20 { group.addTask { _ = try await archive.add(Sample.article(number)) } }
                for _ in 0..<8 {
                    group.addTask {
                        for _ in 0..<200 {
                            let content = try await archive.text(of: article.id).content
                            #expect(content == article.text.utf8)
                        }
                    }
                }
                try await group.waitForAll()
            }
        }
    }

    @Test func `fails once the archive is closed`() async throws {
        try await withArchive { archive in
            let article = Sample.article(1)
            _ = try await archive.add(article)
            _ = try await archive.text(of: article.id)
            archive.lookups.close()
            await #expect(throws: RepositoryError.self) { try await archive.text(of: article.id) }
        }
    }
}
