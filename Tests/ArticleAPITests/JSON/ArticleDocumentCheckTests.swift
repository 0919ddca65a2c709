import ArticleParsing
import Articles
import Testing

@testable import ArticleAPI

@Suite struct ArticleDocumentCheckTests {
    private let text: ArticleText

    init() throws { text = try ArticleText(Array("Dermaga Dibuka\n\n\"Kami siap,\" kata Sari Wulan.".utf8)) }

    private var document: String {
        let parsed = ArticleParser().parse(text, hints: ParsingHints())
        let article = Article(
            id: ArticleID(arrival: Timestamp(milliseconds: 0), chance: 0), text: text,
            contentHash: ContentHash(digest: [UInt8](repeating: 0, count: 32)), url: nil,
            ingestedAt: Timestamp(milliseconds: 0), parsed: parsed,
            quoteIDs: parsed.quotes.map { _ in
                QuoteID(arrival: Timestamp(milliseconds: 0), digest: [UInt8](repeating: 0, count: 32))
            }, parserVersion: "1")
        return String(decoding: ArticleJSONRenderer().render(article, label: nil), as: UTF8.self)
    }

    @Test func `finds nothing in what the parser made`() {
        #expect(ArticleDocumentCheck(text: text).finding(in: Array(document.utf8)) == nil)
    }

    @Test(arguments: [
        ("\"start\":0", "\"start\":1"), ("\"end\":14", "\"end\":99"), ("\"start\":0", "\"start\":-1"),
        ("Dermaga Dibuka", "Dermaga Ditutup"), ("\"exact\":\"Kami siap", "\"exact\":\"Kami lelah"),
        ("\"blocks\":[", "\"blocks\":[],\"others\":["), ("\"blocks\"", "\"bricks\""), ("{", "["),
    ])
    func `finds what was changed`(part: String, other: String) {
        let changed = document.replacing(part, with: other)
        #expect(changed != document)
        #expect(ArticleDocumentCheck(text: text).finding(in: Array(changed.utf8)) != nil)
    }
}
