import Articles
import GRDB

extension Database {
    /// Shows where an article has the words of a search.
    func snippet(ofArticle row: Int64, _ finder: SnippetFinder?) throws -> Snippet? {
        guard let finder, let text = try text(ofArticle: row) else { return nil }
        return finder.snippet(of: text, in: 0..<text.count)
    }

    /// Shows where a quotation, or what stands around it, has the words of a search.
    func snippet(of quote: ArchivedQuote, row: Int64, _ finder: SnippetFinder?) throws -> Snippet? {
        guard let finder, let first = quote.quote.spans.first, let last = quote.quote.spans.last else { return nil }
        let find = try cachedStatement(sql: "SELECT article_id FROM quote WHERE id = ?")
        guard let article = try Int64.fetchOne(find, arguments: [row]), let text = try text(ofArticle: article) else {
            return nil
        }
        let words = first.lowerBound..<min(last.upperBound, text.count)
        return finder.snippet(of: text, in: words)
            ?? finder.snippet(of: text, in: max(0, words.lowerBound - 150)..<min(text.count, words.upperBound + 150))
    }

    private func text(ofArticle row: Int64) throws -> ArticleText? {
        let find = try cachedStatement(sql: "SELECT text FROM article_text WHERE article_id = ?")
        return try Row.fetchOne(find, arguments: [row]).map { try PackedText.text(try $0.bytes(at: 0)) }
    }
}
