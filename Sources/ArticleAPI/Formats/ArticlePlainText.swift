import Articles

/// An article as text to be read: headline and story, without what stood around them on the page.
struct ArticlePlainText {
    /// The article.
    let article: Article

    /// The text in UTF-8, a blank line between its parts and a line break at its end.
    var bytes: [UInt8] {
        let parts = [article.parsed.title.map { Array($0.utf8) }, ArticleBody(of: article).plainText]
        let text = parts.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: Array("\n\n".utf8))
        return Array(text) + [0x0A]
    }
}
