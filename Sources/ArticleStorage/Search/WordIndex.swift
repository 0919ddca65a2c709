import Articles
import GRDB

/// The words of one article as the full-text tables take them, folded and separated by spaces.
struct IndexedWords: Sendable {
    /// The title's.
    let title: String
    /// The whole text's.
    let body: String
    /// Each quotation's own, and those beside it in its sentences.
    let quotes: [(words: String, around: String)]

    init(title: String?, text: ArticleText, quotes: [Quote]) {
        self.title = Self.joined(title ?? "")
        body = Self.joined(text[0..<text.count])
        self.quotes = quotes.map { quote in
            (Self.joined(quote.text), Self.joined(Self.sentences(around: quote.spans, in: text)))
        }
    }

    private static func joined(_ text: String) -> String { SearchWords(text).words.joined(separator: " ") }

    /// The words before the spans back to the beginning of their sentence, and those behind up to its end.
    private static func sentences(around spans: [Range<Int>], in text: ArticleText) -> String {
        guard let first = spans.first, let last = spans.last else { return "" }
        let ends: Set<Unicode.Scalar> = [".", "!", "?", "\n"]
        let before = text[max(0, first.lowerBound - longestReach)..<first.lowerBound].unicodeScalars
        let after = text[last.upperBound..<last.upperBound + longestReach].unicodeScalars
        let lead = before.reversed().prefix { !ends.contains($0) }.reversed()
        let tail = after.prefix { !ends.contains($0) }
        return String(String.UnicodeScalarView(lead)) + " " + String(tail)
    }

    /// The most code points of a sentence before and after its quotation.
    private static let longestReach = 300
}

/// Puts words into the full-text tables and takes them out.
struct WordIndex {
    private let db: Database

    init(_ db: Database) { self.db = db }

    /// Adds an article's words.
    func add(_ words: IndexedWords, article: Int64) throws {
        try db.cachedStatement(sql: "INSERT INTO article_words (rowid, title, body) VALUES (?, ?, ?)")
            .execute(arguments: [article, words.title, words.body])
    }

    /// Adds a quotation's words.
    func add(_ words: (words: String, around: String), quote: Int64) throws {
        try db.cachedStatement(sql: "INSERT INTO quote_words (rowid, words, around) VALUES (?, ?, ?)")
            .execute(arguments: [quote, words.words, words.around])
    }

    /// Takes out an article's words and its quotations'; FTS5 needs the very words that went in.
    ///
    /// - Parameters:
    ///   - words: The words.
    ///   - article: The article's row.
    ///   - quotes: The quotations' rows in the order of the text.
    /// - Throws: `DatabaseError`.
    func remove(_ words: IndexedWords, article: Int64, quotes: [Int64]) throws {
        try db.execute(
            sql: "INSERT INTO article_words (article_words, rowid, title, body) VALUES ('delete', ?, ?, ?)",
            arguments: [article, words.title, words.body])
        for (row, quote) in zip(quotes, words.quotes) {
            try db.execute(
                sql: "INSERT INTO quote_words (quote_words, rowid, words, around) VALUES ('delete', ?, ?, ?)",
                arguments: [row, quote.words, quote.around])
        }
    }
}
