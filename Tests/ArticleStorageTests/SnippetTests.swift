import Articles
import Testing

@testable import ArticleStorage

@Suite struct `Snippets` {
    private static let text = ArticleText(
        "Élok, “harga” pupuk naik. " + String(repeating: "Kalimat lain tanpa arti. ", count: 40)
            + "Harganya turun & <b>pupuk</b> langka — kata petani-petani. " + String(repeating: "Penutup. ", count: 60))

    @Test(arguments: [
        ("harga", "harga"), ("HARGANYA", "harga"), ("elok", "Élok"), ("pupuk langka", "pupuk|langka"),
        ("lang*", "langka"), ("petani", "petani|petani"), ("\"pupuk naik\"", "pupuk|naik"),
        ("naik OR tidakada", "naik"),
        ("harga turun langka", "Harganya|turun|langka"), ("penutup", "Penutup|Penutup|Penutup"),
    ])
    func `mark the words that were looked for`(_ query: String, expected: String) throws {
        let finder = try #require(SnippetFinder([SearchQuery(parsing: query)]))
        let snippet = try #require(finder.snippet(of: Self.text, in: 0..<Self.text.count))
        #expect(snippet.text == Self.text[snippet.range])
        #expect(snippet.range.count <= 241)
        let marked = snippet.highlights.map { Self.text[$0] }
        #expect(marked.prefix(3).joined(separator: "|") == expected)
        #expect(snippet.highlights.allSatisfy { snippet.range.contains($0.lowerBound) })
    }

    @Test(arguments: ["tidakada", "seko*", "-harga", "", "\"\"", "...", "speaker:ana", "type:direct"])
    func `are none where nothing was found or looked for`(_ query: String) {
        let finder = SnippetFinder([SearchQuery(parsing: query)])
        #expect(finder?.snippet(of: Self.text, in: 0..<Self.text.count) == nil)
    }

    @Test func `come with what a search finds, and with nothing else`() async throws {
        try await withArchive { archive in
            _ = try await archive.add(Sample.article(1, body: "Harga pupuk naik. "))
            let found = ListQuery(ArchiveFilter(search: SearchQuery(parsing: "pupuk")))
            #expect(try await archive.articles(found).items.first?.snippet?.highlights.count == 1)
            #expect(try await archive.articles(ListQuery()).items.first?.snippet == nil)
            let quotes = ListQuery(
                ArchiveFilter(search: SearchQuery(parsing: "panen"), about: SearchQuery(parsing: "kata")))
            #expect(try await archive.quotes(quotes).items.first?.snippet?.highlights.count == 1)
            let around = ListQuery(ArchiveFilter(about: SearchQuery(parsing: "wulandari")))
            #expect(try await archive.quotes(around).items.first?.snippet?.text.contains("Wulandari") == true)
            var (plain, plainQuotes) = (found, around)
            (plain.hasSnippets, plainQuotes.hasSnippets) = (false, false)
            #expect(try await archive.articles(plain).items.map(\.snippet) == [nil])
            #expect(try await archive.quotes(plainQuotes).items.first.map { $0.snippet == nil } == true)
        }
    }

    @Test(arguments: 1...20 as ClosedRange<UInt64>)
    func `stay inside of any text`(_ seed: UInt64) throws {
        var random = SplitMix64(state: seed)
        let pieces = ["harga", "Harganya", "é", "\u{301}", "🌾", " ", "\n", "“", "-", "\u{0}", "x", "שלום", "\u{2011}"]
        let text = ArticleText((0..<400).map { _ in pieces[Int(random.next() % UInt64(pieces.count))] }.joined())
        let finder = try #require(SnippetFinder([SearchQuery(parsing: "harga é x* שלום")]))
        let start = Int(random.next() % UInt64(text.count))
        let part = start..<text.count
        guard let snippet = finder.snippet(of: text, in: part) else { return }
        #expect(part.contains(snippet.range.lowerBound) && snippet.range.upperBound <= text.count)
        #expect(snippet.text == text[snippet.range])
    }
}
