import Articles
import Testing

@Suite struct QuoteTests {
    @Test(arguments: [
        ("Kami tidak akan menunggu", 4), ("satu", 1), ("  dua\u{A0}kata ", 2), ("tiga\u{2009}kata\u{3000}jauh", 3),
        ("é\u{301} è", 2), ("a\u{200B}b", 1), ("a\u{85}b\u{2028}c", 3), ("", 0), (" \t\n\r", 0), ("\u{A0}", 0),
    ])
    func `counts words between white space of any kind`(text: String, count: Int) {
        let quote = Quote(type: .direct, text: text, spans: [], speaker: nil, block: 0, confidence: 1, rule: "")
        #expect(quote.wordCount == count)
    }
}
