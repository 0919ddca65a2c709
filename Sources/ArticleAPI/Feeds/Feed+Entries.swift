import Articles

extension Feed.Entry {
    /// Tells a quotation: its speaker is the author, and the article it stands in the source.
    init(_ quote: ArchivedQuote, base: BaseURL) {
        let speaker = quote.quote.speaker
        id = base.quote(quote.id)
        title = (speaker.map { "\($0.name): " } ?? "") + quote.quote.text.onOneLine.cut(to: Self.titleLength)
        content = quote.quote.text
        language = quote.language
        authors =
            speaker.map { speaker in
                [Feed.Author(name: speaker.name, address: quote.speakerIDs[speaker.name].map(base.speaker))]
            } ?? []
        updated = quote.article.ingestedAt
        published = quote.published
        printedAt = quote.article.url
        categories = [quote.quote.type.rawValue]
        source = Feed.Source(
            id: base.article(quote.articleID), title: quote.article.title ?? quote.articleID.rawValue,
            site: quote.article.site)
    }

    /// Tells an article: its headline and the beginning of its story.
    init(_ article: ArchivedArticle, base: BaseURL) {
        let (id, parsed) = (article.article.id, article.article.parsed)
        self.id = base.article(id)
        title = parsed.title?.onOneLine ?? id.rawValue
        content = article.article.lead ?? title
        language = parsed.language
        let names = parsed.authors.isEmpty ? [parsed.site?.name].compactMap { $0 } : parsed.authors
        authors = names.map { Feed.Author(name: $0) }
        updated = article.updatedAt
        published = parsed.published
        printedAt = article.article.url
    }

    /// The code points that a title has of the words themselves.
    private static let titleLength = 100
}

extension Article {
    /// The first paragraph of the story.
    fileprivate var lead: String? { parsed.blocks.first { $0.kind == .paragraph }.map { text[$0.range] } }
}

extension String {
    /// The string, or its beginning with an ellipsis where it is longer than so many code points.
    fileprivate func cut(to count: Int) -> String {
        guard unicodeScalars.count > count else { return self }
        let words = String(String.UnicodeScalarView(unicodeScalars.prefix(count)))
        return words[..<(words.lastIndex(of: " ") ?? words.endIndex)] + "…"
    }
}
