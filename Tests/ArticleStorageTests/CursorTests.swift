import ArticleStorage
import Articles
import Testing

@Suite struct `Cursors` {
    @Test(arguments: [
        "", "0", "00", "zz", "ff", "00000000000000000", "a b", "../../etc/passwd", "💥", "\u{0}",
        "0000000000000000000000000000000000000000", String(repeating: "0", count: 100_000),
    ])
    func `are refused when no list gave them out`(_ text: String) async throws {
        try await withArchive { archive in
            _ = try await archive.add(Sample.article(1))
            let cursor = Cursor(text: text)
            await expectBadCursor { _ = try await archive.articles(ListQuery(cursor: cursor)) }
            await expectBadCursor { _ = try await archive.quotes(ListQuery(cursor: cursor)) }
            await expectBadCursor { _ = try await archive.speakers(SpeakerQuery(cursor: cursor)) }
        }
    }

    @Test func `are refused by any other query`() async throws {
        try await withArchive { archive in
            for number in 1...3 {
                let quotes = [Sample.Said(words: "Ya", by: "Ana \(number)")]
                _ = try await archive.add(Sample.article(number, quotes: quotes))
            }
            let cursor = try #require(try await archive.articles(ListQuery(limit: 1)).next)
            let days = DayRange(first: date("2026-01-01"))
            await expectBadCursor {
                _ = try await archive.articles(ListQuery(ArchiveFilter(dates: .published(days)), cursor: cursor))
            }
            await expectBadCursor {
                _ = try await archive.articles(ListQuery(ArchiveFilter(site: "x"), cursor: cursor))
            }
            await expectBadCursor { _ = try await archive.quotes(ListQuery(cursor: cursor)) }
            await expectBadCursor { _ = try await archive.speakers(SpeakerQuery(cursor: cursor)) }
            let quotes = try #require(try await archive.quotes(ListQuery(limit: 1)).next)
            await expectBadCursor {
                _ = try await archive.quotes(ListQuery(ArchiveFilter(speaker: "Ana 1"), cursor: quotes))
            }
            await expectBadCursor {
                _ = try await archive.quotes(ListQuery(ArchiveFilter(types: [.direct]), cursor: quotes))
            }
            let speakers = try #require(try await archive.speakers(SpeakerQuery(limit: 1)).next)
            await expectBadCursor { _ = try await archive.speakers(SpeakerQuery(text: "ana", cursor: speakers)) }
        }
    }

    @Test func `are refused after any change of a character`() async throws {
        try await withArchive { archive in
            for number in 1...2 { _ = try await archive.add(Sample.article(number)) }
            let text = try #require(try await archive.articles(ListQuery(limit: 1)).next).text
            for index in text.indices {
                let digit = text[index] == "0" ? "1" : "0"
                let changed = Cursor(text: String(text[..<index] + digit + text[text.index(after: index)...]))
                await expectBadCursor { _ = try await archive.articles(ListQuery(cursor: changed)) }
            }
        }
    }

    @Test func `let the limit change between pages`() async throws {
        try await withArchive { archive in
            for number in 1...4 { _ = try await archive.add(Sample.article(number)) }
            let first = try await archive.articles(ListQuery(limit: 1))
            let rest = try await archive.articles(ListQuery(cursor: first.next, limit: 50))
            #expect((first.items + rest.items).count == 4)
            #expect(rest.next == nil)
        }
    }

    @Test(arguments: 1...12 as ClosedRange<UInt64>)
    func `never lose or repeat a row while rows arrive and go`(_ seed: UInt64) async throws {
        var random = SplitMix64(state: seed)
        try await withArchive { archive in
            for number in 0..<60 { _ = try await archive.add(random.article(number)) }
            var removed: Set<ArticleID> = []
            var (query, quoteQuery) = (ListQuery(limit: 7), ListQuery(ArchiveFilter(speaker: "Ana"), limit: 5))
            var (articles, quotes): ([ArticleID], [QuoteID]) = ([], [])
            var number = 60
            repeat {
                if query.cursor != nil || articles.isEmpty {
                    let page = try await archive.articles(query)
                    articles += page.items.map(\.id)
                    query.cursor = page.next
                }
                if quoteQuery.cursor != nil || quotes.isEmpty {
                    let page = try await archive.quotes(quoteQuery)
                    quotes += page.items.map(\.id)
                    quoteQuery.cursor = page.next
                }
                for _ in 0..<5 {
                    _ = try await archive.add(random.article(number))
                    number += 1
                }
                let gone = Sample.article(Int(random.next() % 60)).id
                if try await archive.delete(gone) { removed.insert(gone) }
            } while query.cursor != nil || quoteQuery.cursor != nil
            #expect(Set(articles).count == articles.count)
            #expect(Set(quotes).count == quotes.count)
            let stayed = (0..<60).map { Sample.article($0) }.filter { !removed.contains($0.id) }
            #expect(Set(articles).isSuperset(of: stayed.map(\.id)))
            #expect(Set(quotes).isSuperset(of: stayed.map { $0.quoteIDs[0] }))
        }
    }

    private func expectBadCursor(_ call: () async throws -> Void) async {
        await #expect {
            try await call()
        } throws: {
            if case RepositoryError.badCursor = $0 { true } else { false }
        }
    }
}

/// A small random source with a seed (Steele, Lea, Flood: SplitMix, 2014).
struct SplitMix64: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var bits = state
        bits = (bits ^ bits >> 30) &* 0xBF58_476D_1CE4_E5B9
        bits = (bits ^ bits >> 27) &* 0x94D0_49BB_1331_11EB
        return bits ^ bits >> 31
    }

    /// An article by Ana on one of ten days of February, or undated.
    fileprivate mutating func article(_ number: Int) -> Article {
        let day = Int(next() % 11)
        let date = day == 0 ? nil : "2026-02-\(day < 10 ? "0" : "")\(day)"
        return Sample.article(number, published: date, quotes: [.init(words: "Kata \(number)", by: "Ana")])
    }
}
