import Articles
import GRDB

extension WordIndex {
    /// Fills both tables anew from what the archive holds.
    func rebuild() throws {
        let rows = try Row.fetchCursor(
            db, sql: "SELECT article.id, title, text FROM article JOIN article_text ON article_id = article.id")
        while let row = try rows.next() {
            try add(article: row[0], title: row[1], text: try PackedText.text(try row.bytes(at: 2)))
        }
    }

    private func add(article: Int64, title: String?, text: ArticleText) throws {
        let select = try db.cachedStatement(
            sql: "\(QuoteReader.select) WHERE quote.article_id = ? ORDER BY quote.id DESC")
        var reader = QuoteReader()
        let quotes = try Row.fetchAll(select, arguments: [article]).map { try reader.archived($0).quote }
        let keys = try Int64.fetchAll(
            db, sql: "SELECT id FROM quote WHERE article_id = ? ORDER BY id DESC", arguments: [article])
        let words = IndexedWords(title: title, text: text, quotes: quotes)
        try add(words, article: article)
        for (key, words) in zip(keys, words.quotes).reversed() { try add(words, quote: key) }
    }
}
