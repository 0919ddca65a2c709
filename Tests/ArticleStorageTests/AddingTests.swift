import ArticleStorage
import Articles
import Testing

@Suite struct `Adding and reading` {
    @Test func `gives back the text byte for byte`() async throws {
        try await withArchive { archive in
            let article = Sample.article(1, title: "Sawah\u{0} \u{301}é 🌾 מים")
            let addition = try await archive.add(article)
            #expect(addition.isNew)
            #expect(try await archive.text(of: article.id).content == article.text.utf8)
        }
    }

    @Test func `renders the representation with the archive's names for the speakers`() async throws {
        try await withArchive { archive in
            let article = Sample.article(
                1, quotes: [.init(words: "Kami siap", by: "Ratna Wulandari", to: "Budi Santika")])
            _ = try await archive.add(article)
            let stored = try #require(try await archive.document(of: article.id).value)
            #expect(stored.version == 1)
            #expect(stored.textBytes == article.text.utf8.count)
            #expect(
                String(decoding: try stored.bytes(), as: UTF8.self) == """
                    Panen raya di Lembah Sari
                    2026-02-02T02:40:00Z
                    Budi Santika=s_budi-santika
                    Ratna Wulandari=s_ratna-wulandari
                    """)
        }
    }

    @Test func `keeps places right in a text that normalising twice would change`() async throws {
        try await withArchive { archive in
            let bytes = Array("\u{FEFF}\u{FEFF}Judul\r\r\n\r\r\n“Ya,” kata Ana.".utf8)
            let text = try ArticleText(bytes)
            let words = "Ya,"
            let start = text.count - "Ya,” kata Ana.".unicodeScalars.count
            let quote = Quote(
                type: .direct, text: "Ya", spans: [start..<start + words.unicodeScalars.count],
                speaker: SpeakerName(name: "Ana", kind: .person), block: 0, confidence: 1, rule: "test")
            var article = Sample.article(1, text: "", parsed: ParsedArticle(quotes: [quote]))
            article.text = text
            _ = try await archive.add(article)
            #expect(try await archive.text(of: article.id).content == text.utf8)
            #expect(try await archive.quote(article.quoteIDs[0])?.excerpts.map(\.exact) == [words])
            #expect(try archive.check().findings == [])
        }
    }

    @Test func `finds the article that has the same text`() async throws {
        try await withArchive { archive in
            let article = Sample.article(1)
            _ = try await archive.add(article)
            #expect(try await archive.add(article) == .existing(article.id))
            #expect(try await archive.articles(ListQuery()).items.count == 1)
        }
    }

    @Test func `gives back every part of a quotation`() async throws {
        try await withArchive { archive in
            let article = Sample.everyPart
            _ = try await archive.add(article)
            let ids = ["Ratna Wulandari": "s_ratna-wulandari", "Budi Santika": "s_budi-santika", "Ana": "s_ana"]
                .compactMapValues(SpeakerID.init(rawValue:))
            let expected = Array(article.archivedQuotes(speakerIDs: ids))
            #expect(try await archive.quotes(of: article.id).value?.map(\.uncounted) == expected)
            #expect(try await archive.quote(article.quoteIDs[0])?.uncounted == expected[0])
            #expect(try await archive.quotes(ListQuery()).items.map(\.uncounted) == expected)
        }
    }

    @Test(arguments: [
        "2026", "2026-02", "2026-02-04", "2026-02-04T14:30+07:00", "2026-02-04T14:30:59-11:30", "0001-01-01",
        "9999-12-31",
    ])
    func `gives back the date as exact as it was`(_ text: String) async throws {
        try await withArchive { archive in
            let article = Sample.article(1, published: text)
            _ = try await archive.add(article)
            let summary = try #require(try await archive.articles(ListQuery()).items.first)
            #expect(summary.published == article.parsed.published)
        }
    }

    @Test(arguments: [DateValue.year(99_999), .month(year: 2026, month: 13), .year(-4)])
    func `keeps an article with an impossible date as undated`(_ value: DateValue) async throws {
        try await withArchive { archive in
            var article = Sample.article(1)
            article.parsed.published.value = value
            _ = try await archive.add(article)
            #expect(try await archive.articles(ListQuery()).items.map(\.published.value) == [nil])
        }
    }

    @Test func `lists what a summary tells`() async throws {
        try await withArchive { archive in
            let article = Sample.article(7)
            _ = try await archive.add(article)
            let expected = ArticleSummary(
                id: article.id, title: "Panen raya di Lembah Sari", site: "Kabar Lembah", url: "https://example.test/7",
                language: "id", published: article.parsed.published, ingestedAt: article.ingestedAt, wordCount: 17,
                quoteCount: 1)
            #expect(try await archive.articles(ListQuery()).items == [expected])
        }
    }

    @Test func `answers absent for what was never there`() async throws {
        try await withArchive { archive in
            let article = Sample.article(1)
            let text = try await archive.text(of: article.id)
            #expect(text.isAbsent)
            #expect(try await archive.document(of: article.id).isAbsent)
            #expect(try await archive.quotes(of: article.id).isAbsent)
            #expect(try await archive.quote(article.quoteIDs[0]) == nil)
            #expect(try await archive.delete(article.id) == false)
        }
    }

    @Test func `refuses an identifier that another article has, and keeps nothing`() async throws {
        try await withArchive { archive in
            var (first, second) = (Sample.article(1), Sample.article(2, title: "Lain"))
            _ = try await archive.add(first)
            second.id = first.id
            await #expect(throws: RepositoryError.self) { _ = try await archive.add(second) }
            first = Sample.article(3, quotes: [.init(words: "Ya", by: "Orang Baru")])
            first.quoteIDs = Sample.article(1).quoteIDs
            await #expect(throws: RepositoryError.self) { _ = try await archive.add(first) }
            #expect(try await archive.articles(ListQuery()).items.count == 1)
            #expect(try await archive.speakers(SpeakerQuery()).items.map(\.name) == ["Ratna Wulandari"])
        }
    }
}
