import Articles
import HTTPCore
import HTTPTypes
import Testing

@testable import ArticleAPI

/// The page of an article.
@Suite struct ArticlePageTests {
    private func page(_ text: String = FormatSample.text, _ members: [String: String] = [:]) async throws -> Response {
        let api = try ServiceUnderTest()
        return await api.get(try await FormatSample.post(text, members, to: api), format: "html")
    }

    @Test func `marks each quotation under its name and tells who said it`() async throws {
        let api = try ServiceUnderTest()
        let path = try await FormatSample.post(to: api)
        let html = await api.get(path, format: "html").text
        let quotes = try #require(await api.get(path).object["quotes"] as? [[String: Any]])
        #expect(quotes.count >= 3)
        for quote in quotes {
            let id = try #require(quote["id"] as? String)
            #expect(html.split(separator: "id=\"\(id)\"").count == 2)
            #expect(html.contains("<mark id=\"\(id)\"") && html.contains("id=\"about-\(id)\""))
        }
        #expect(html.contains("<bdi lang=\"id\">Ratna Lestari</bdi>"))
        #expect(html.contains("<h1 dir=\"auto\">Nelayan Teluk Rasa Menunggu Dermaga Baru Selesai</h1>"))
        #expect(html.contains("<time datetime=\"2026-03-10\">2026-03-10</time>"))
        #expect(html.contains("Baca Juga: Festival Layar Digelar Lagi"))
    }

    @Test func `loads nothing and runs nothing`() async throws {
        let answer = try await page()
        let policy = try #require(answer.headerFields[.contentSecurityPolicy])
        #expect(policy.hasPrefix("default-src 'none'; style-src 'sha256-"))
        #expect(answer.headerFields[.xContentTypeOptions] == "nosniff")
        for forbidden in ["<script", "<img", "<iframe", "<link", "javascript:", " style=", "src="] {
            #expect(!answer.text.contains(forbidden))
        }
    }

    @Test(arguments: [
        "<script>alert(1)</script>", "</mark></p></article></main><script>", "<img src=x onerror=alert(1)>", "<!--",
        "]]>",
        "&lt;script&gt;", "\" onmouseover=\"x", "' onmouseover='x", "</style><script>", "</title><script>",
    ])
    func `shows hostile words as words`(_ hostile: String) async throws {
        let text =
            "Judul \(hostile)\n\n“Harga naik \(hostile) lagi hari ini,” kata Sari \(hostile) Wulan.\n\n\(hostile)"
        let html = try await page(text, ["title": hostile, "site": hostile]).text
        let body = try #require(html.split(separator: "</style>", maxSplits: 1).last)
        for tag in ["<script", "<img", "<!--", "</article></main><script", " onmouseover=\"", "]]>"] {
            #expect(!body.contains(tag), "\(tag)")
        }
        #expect(body.split(separator: "</main>").count == 2)
        #expect(html.split(separator: "</style>").count == 2)
    }

    @Test func `shows control characters as such, and keeps writing directions inside of names`() async throws {
        let text = "Judul\n\n“Harga\u{1}naik \u{202E}turun lagi,” kata Sari Wulan kepada warga."
        let html = try await page(text, ["site": "Kabar\u{202E}Teluk"]).text
        #expect(!html.unicodeScalars.contains("\u{1}"))
        #expect(html.contains("<bdi lang=\"id\">Kabar\u{202E}Teluk</bdi>"))
    }

    @Test(
        arguments: [
            [5..<10], [0..<4, 8..<10], [2..<8, 4..<6], [2..<6, 4..<8], [2..<6, 2..<6], [0..<10, 0..<4],
            [0..<10, 6..<10],
        ] as [[Range<Int>]])
    func `marks what overlaps without losing a letter`(_ ranges: [Range<Int>]) throws {
        let text = ArticleText("abcdefghij")
        let quotes = ranges.map { range in
            Quote(type: .direct, text: "x", spans: [range], speaker: nil, block: 0, confidence: 1, rule: "r")
        }
        let block = Block(kind: .paragraph, range: 0..<10, rule: "r")
        let article = Article(
            id: ArticleID(arrival: Timestamp(milliseconds: 0), chance: 0), text: text,
            contentHash: ContentHash(digest: repeatElement(0, count: 32)), url: nil,
            ingestedAt: Timestamp(milliseconds: 0), parsed: ParsedArticle(blocks: [block], quotes: quotes),
            quoteIDs: quotes.indices.map { QuoteID(arrival: Timestamp(milliseconds: 0), digest: [UInt8($0)]) },
            parserVersion: "1")
        var html = HTMLWriter()
        let archived = Array(article.archivedQuotes(speakerIDs: [:]))
        let marked = MarkedText(article, archived, shown: [0])
        marked.write(block: 0, at: 0..<10, to: &html)
        let written = String(decoding: html.bytes, as: UTF8.self)
        #expect(written.replacing(/<sup.*?<\/sup>/, with: "").replacing(/<.*?>/, with: "") == "abcdefghij")
        for quote in archived { #expect(written.split(separator: "id=\"\(quote.id)\"").count == 2) }
        #expect(written.matches(of: /<sup/).count == ranges.count)
        #expect(marked.unseen.isEmpty)
    }
}
