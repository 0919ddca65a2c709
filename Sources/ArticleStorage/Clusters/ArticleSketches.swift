import Articles

/// The sketches of an article's body and of its quotations.
struct ArticleSketches: Sendable {
    /// The body's, unless it is too short.
    let article: Sketch?
    /// The quotations' in the order of the text.
    let quotes: [Sketch?]

    /// Sketches an article.
    ///
    /// - Parameters:
    ///   - text: The text.
    ///   - body: The places of the body's paragraphs, in code points and in order.
    ///   - quotes: The folded words of each quotation.
    init(text: ArticleText, body: [Range<Int>], quotes: [[UInt8]]) {
        var shingles = Shingles()
        for range in body {
            let bytes = text.byte(atCodePoint: range.lowerBound)..<text.byte(atCodePoint: range.upperBound)
            shingles.add(words: SearchWords(utf8: text.utf8[bytes]).joined)
        }
        article = Sketch(shingles, .article)
        self.quotes = quotes.map { words in
            var shingles = Shingles()
            shingles.add(words: words)
            return Sketch(shingles, .quote)
        }
    }
}
