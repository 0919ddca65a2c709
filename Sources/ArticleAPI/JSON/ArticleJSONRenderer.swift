public import ArticleParsing
public import Articles

/// Renders articles as the JSON that `GET /v1/articles/{id}` answers with.
public struct ArticleJSONRenderer: ArticleRenderer {
    /// Makes a renderer.
    public init() {}

    /// Returns the JSON of an article that is kept, with a line break at its end.
    public func render(
        _ article: Article, speakerIDs: [String: SpeakerID], updatedAt: Timestamp, duplicate: Duplicate?
    ) -> [UInt8] {
        var writer = JSONWriter(capacity: 4096 + 4 * article.text.utf8.count)
        ArticleJSON(article: article, speakerIDs: speakerIDs, updatedAt: updatedAt, duplicate: duplicate)
            .write(to: &writer)
        writer.endLine()
        return writer.bytes
    }

    /// Returns the JSON of an article that is not kept, with a line break at its end.
    ///
    /// - Parameters:
    ///   - article: The article; its names in the archive are left out.
    ///   - label: The caller's own name for it, written as `id`.
    ///   - indent: Whether each value gets a line of its own.
    ///   - explanation: Why the article is read so, written beside each block and quotation.
    /// - Returns: UTF-8.
    public func render(
        _ article: Article, label: SubmissionLabel?, indent: Bool = false, explanation: Explanation? = nil
    ) -> [UInt8] {
        var writer = JSONWriter(indent: indent)
        ArticleJSON(article: article, label: label, explanation: explanation).write(to: &writer)
        writer.endLine()
        return writer.bytes
    }
}
