import Articles
import GRDB

/// The words of one article as the full-text tables take them: folded, in UTF-8, separated by spaces.
struct IndexedWords: Sendable {
    /// The title's.
    let title: [UInt8]
    /// The whole text's.
    let body: [UInt8]
    /// Where in `body` the words of each paragraph lie, or `nil` where a paragraph has other words than its text.
    let paragraphs: [Range<Int>]?
    /// Each quotation's own, and those beside it in its sentences.
    let quotes: [(own: [UInt8], around: [UInt8])]

    /// Folds the words of an article, whose paragraphs stand at places in code points.
    init(title: String?, text: ArticleText, quotes: [Quote], paragraphs: [Range<Int>] = []) {
        self.title = SearchWords(title ?? "").joined
        if let parts = text.bytes(ofSeparate: paragraphs) {
            var places: [Range<Int>] = []
            body = SearchWords(utf8: text.utf8, parts: parts, places: &places).joined
            self.paragraphs = places
        } else {
            (body, self.paragraphs) = (SearchWords(utf8: text.utf8[...]).joined, nil)
        }
        self.quotes = quotes.map { quote in
            (SearchWords(quote.text).joined, Self.sentences(around: quote.spans, in: text))
        }
    }

    /// The words before the spans back to the beginning of their sentence, and those behind up to its end.
    private static func sentences(around spans: [Range<Int>], in text: ArticleText) -> [UInt8] {
        guard let first = spans.first, let last = spans.last else { return [] }
        let (start, end) = (text.byte(atCodePoint: first.lowerBound), text.byte(atCodePoint: last.upperBound))
        let farthestStart = text.byte(atCodePoint: max(0, first.lowerBound) - longestReach)
        let farthestEnd = text.byte(atCodePoint: min(last.upperBound, text.count) + longestReach)
        let lead = text.utf8[farthestStart..<start].reversed().prefix { !isSentenceEnd($0) }
        let tail = text.utf8[end..<max(end, farthestEnd)].prefix { !isSentenceEnd($0) }
        let (before, after) = (
            SearchWords(utf8: text.utf8[start - lead.count..<start]).joined, SearchWords(utf8: tail).joined
        )
        return before.isEmpty || after.isEmpty ? before + after : before + [0x20] + after
    }

    private static func isSentenceEnd(_ byte: UInt8) -> Bool {
        byte == 0x2E || byte == 0x21 || byte == 0x3F || byte == 0x0A
    }

    /// The most code points of a sentence before and after its quotation.
    private static let longestReach = 300
}

extension ArticleText {
    /// The places in bytes of stretches that are in order and have white space around them; `nil` for any other.
    fileprivate func bytes(ofSeparate stretches: [Range<Int>]) -> [Range<Int>]? {
        var (places, end): ([Range<Int>], Int) = ([], 0)
        for stretch in stretches {
            let place = byte(atCodePoint: stretch.lowerBound)..<byte(atCodePoint: stretch.upperBound)
            guard place.lowerBound >= end, isBoundary(place.lowerBound), isBoundary(place.upperBound) else {
                return nil
            }
            places.append(place)
            end = place.upperBound
        }
        return places
    }

    /// Whether white space, or an end of the text, is on one side of a byte's beginning.
    private func isBoundary(_ index: Int) -> Bool {
        index == 0 || index == utf8.count || utf8[index - 1] <= 0x20 || utf8[index] <= 0x20
    }
}

/// Puts words into the full-text tables and takes them out.
struct WordIndex {
    let db: Database

    init(_ db: Database) { self.db = db }

    /// Adds an article's words.
    func add(_ words: IndexedWords, article: Int64) throws {
        try db.run(
            "INSERT INTO article_words (rowid, title, body) VALUES (?, ?, ?)", .number(article), .utf8(words.title),
            .utf8(words.body))
    }

    /// Adds a quotation's words.
    func add(_ words: (own: [UInt8], around: [UInt8]), quote: Int64) throws {
        try db.run(
            "INSERT INTO quote_words (rowid, words, around) VALUES (?, ?, ?)", .number(quote), .utf8(words.own),
            .utf8(words.around))
    }

    /// Takes out an article's words and its quotations'; FTS5 needs the very words that went in.
    ///
    /// - Parameters:
    ///   - words: The words.
    ///   - article: The article's row.
    ///   - quotes: The quotations' rows in the order of the text.
    /// - Throws: `DatabaseError`.
    func remove(_ words: IndexedWords, article: Int64, quotes: [Int64]) throws {
        try db.run(
            "INSERT INTO article_words (article_words, rowid, title, body) VALUES ('delete', ?, ?, ?)",
            .number(article), .utf8(words.title), .utf8(words.body))
        for (row, quote) in zip(quotes, words.quotes) {
            try db.run(
                "INSERT INTO quote_words (quote_words, rowid, words, around) VALUES ('delete', ?, ?, ?)",
                .number(row), .utf8(quote.own), .utf8(quote.around))
        }
    }
}
