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
    ///   - words: The words of its body, with the same paragraphs, and of its quotations.
    init(text: ArticleText, body: [Range<Int>], words: IndexedWords) {
        var shingles = Shingles()
        if let places = words.paragraphs {
            for place in places { shingles.add(words: words.body[place.clamped(to: words.body.indices)]) }
        } else {
            for range in body { shingles.add(words: SearchWords(utf8: text.bytes(at: range)).joined[...]) }
        }
        article = Sketch(shingles, .article)
        quotes = words.quotes.map { words in
            var shingles = Shingles()
            shingles.add(words: words.own[...])
            return Sketch(shingles, .quote)
        }
    }
}
