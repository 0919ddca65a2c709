import ArticleStorage
import Articles
import Testing

@Suite struct `Deleting` {
    @Test func `answers deleted ever after`() async throws {
        try await withArchive { archive in
            let article = Sample.article(1)
            _ = try await archive.add(article)
            #expect(try await archive.delete(article.id))
            #expect(try await archive.delete(article.id) == false)
            #expect(try await archive.document(of: article.id).isDeleted)
            #expect(try await archive.text(of: article.id).isDeleted)
            #expect(try await archive.quotes(of: article.id).isDeleted)
            #expect(try await archive.quote(article.quoteIDs[0]) == nil)
            #expect(try await archive.articles(ListQuery()).items.isEmpty)
            #expect(try await archive.quotes(ListQuery()).items.isEmpty)
            #expect(try await archive.speakers(SpeakerQuery()).items.isEmpty)
        }
    }

    @Test func `takes the same text again as a new article, though not under the old identifier`() async throws {
        try await withArchive { archive in
            let article = Sample.article(1)
            _ = try await archive.add(article)
            _ = try await archive.delete(article.id)
            await #expect(throws: RepositoryError.self) { _ = try await archive.add(article) }
            var again = article
            again.id = Sample.article(2).id
            #expect(try await archive.add(again).isNew)
            #expect(try await archive.articles(ListQuery()).items.map(\.id) == [again.id])
        }
    }

    @Test func `leaves the speakers as if the article had never come`() async throws {
        let kept = [
            Sample.article(
                1, published: "2026-02-04", quotes: [.init(words: "Satu", by: "Ratna Wulandari", role: "Petani")]),
            Sample.article(
                2, site: "Harian Bukit", published: "2026-03", quotes: [.init(words: "Dua", by: "Ratna Wulandari")]),
        ]
        let passing = Sample.article(
            3, site: "Suara Muara", published: "2026-01-01",
            quotes: [
                .init(words: "Tiga", by: "Ratna Wulandari", as_: "Bu Ratna", role: "Petani"),
                .init(words: "Empat", by: "Ratna Wulandari", role: "Bupati", to: "Budi Santika"),
            ])
        try await withArchive { archive in
            for article in kept { _ = try await archive.add(article) }
            let before = try await archive.speakers(SpeakerQuery())
            _ = try await archive.add(passing)
            let between = try await archive.speakers(SpeakerQuery())
            #expect(between.items != before.items)
            #expect(try await archive.speakers(SpeakerQuery(text: "bu")).items.count == 2)
            _ = try await archive.delete(passing.id)
            #expect(try await archive.speakers(SpeakerQuery()).items == before.items)
            #expect(try await archive.speakers(SpeakerQuery(text: "bu")).items.isEmpty)
        }
    }
}
