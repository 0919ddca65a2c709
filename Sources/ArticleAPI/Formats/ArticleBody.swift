import Articles

/// The story that an article tells: its headings and paragraphs, without the menus and links that stood around them.
struct ArticleBody {
    private let text: ArticleText
    private let blocks: [Block]

    init(of article: Article) {
        text = article.text
        blocks = article.parsed.blocks.filter { $0.kind.isBody || $0.kind == .heading }
    }

    /// Whether there is nothing of a story.
    var isEmpty: Bool { blocks.isEmpty }

    /// The story as text, a blank line between its parts.
    var plainText: [UInt8] {
        Array(blocks.map { text.bytes(at: $0.range) }.joined(separator: Array("\n\n".utf8)))
    }

    /// The story as HTML: `h2` for headings, `p` and `blockquote` for the rest.
    var richText: [UInt8] {
        var html = HTMLWriter()
        for block in blocks {
            let words = text[block.range]
            switch block.kind {
            case .heading: html.element("h2", [:], words)
            case .quoteBlock: html.element("blockquote") { $0.element("p", [:], words) }
            default: html.element("p", [:], words)
            }
        }
        return html.bytes
    }
}
