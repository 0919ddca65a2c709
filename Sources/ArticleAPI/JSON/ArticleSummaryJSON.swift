import Articles

extension ArticleSummary {
    /// The members that a summary has just as the article's own object has them.
    static let members: Set<String> = [
        "id", "url", "title", "language", "published", "quoteCount", "wordCount", "snippet",
    ]

    /// Writes the summary as one object.
    func write(to writer: inout JSONWriter) {
        writer.object {
            $0.member("id", id.rawValue)
            $0.member("url", url)
            $0.member("site", optional: site) { $0.member("name", $1) }
            $0.member("title", title)
            $0.member("language", language)
            $0.member("published") { published.write(to: &$0) }
            $0.member("dates") { $0.member("ingestedAt", ingestedAt.description) }
            $0.member("quoteCount", quoteCount)
            $0.member("wordCount", wordCount)
            if let snippet { $0.member("snippet") { snippet.write(to: &$0) } }
            $0.member("links") { $0.member("self", "/v1/articles/\(id)") }
        }
    }
}
