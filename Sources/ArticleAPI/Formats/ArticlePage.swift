import Articles

/// An article as a page for people: its story with the quotations marked, and who said each.
struct ArticlePage {
    private let article: Article
    private let duplicate: Duplicate?
    private let quotes: [ArchivedQuote]
    private let shown: [Int]
    private let text: MarkedText

    init(article: ArchivedArticle) {
        (self.article, duplicate, quotes) = (article.article, article.duplicate, article.quotes)
        let blocks = article.article.parsed.blocks
        shown = blocks.indices.filter { blocks[$0].kind.isShown }
        text = MarkedText(article.article, quotes, shown: shown)
    }

    /// The page.
    var page: HTMLPage {
        HTMLPage(title: title) { main in
            main.element("article", ["lang": article.parsed.language]) { html in
                writeHead(to: &html)
                for block in shown { write(block, to: &html) }
            }
            if !quotes.isEmpty { writeQuotes(to: &main) }
            writeRest(to: &main)
            writeForms(to: &main)
        }
    }

    private var title: String { article.parsed.title ?? "Article without a title" }

    private func writeHead(to html: inout HTMLWriter) {
        html.element("h1", ["dir": "auto"], title)
        html.element("p", ["lang": "en"]) { line in
            let names = article.parsed.authors + (article.parsed.site.map { [$0.name] } ?? [])
            for name in names {
                line.element("bdi", ["lang": article.parsed.language], name)
                line.text(", ")
            }
            writeDate(to: &line)
            if let url = article.url {
                line.text(", ")
                line.element("a", ["href": url, "rel": "noopener noreferrer nofollow"], "as it was printed")
            }
        }
        if let first = duplicate?.of {
            html.element("p", ["lang": "en"]) {
                $0.text("Nearly the same was published earlier: ")
                $0.element("a", ["href": first.rawValue], "the earliest")
                $0.text(".")
            }
        }
    }

    /// The date as exact as it is known; HTML has no time that is a stretch of days.
    private func writeDate(to html: inout HTMLWriter) {
        guard let value = article.parsed.published.value else { return html.text("undated") }
        guard let date = value.schemaDate else { return html.text(value.description) }
        html.element("time", ["datetime": date], date)
    }

    private func write(_ index: Int, to html: inout HTMLWriter) {
        let block = article.parsed.blocks[index]
        switch block.kind {
        case .heading: html.element("h2", ["dir": "auto"]) { text.write(block: index, at: block.range, to: &$0) }
        case .quoteBlock:
            html.element("blockquote", ["dir": "auto"]) { text.write(block: index, at: block.range, to: &$0) }
        default: html.element("p", ["dir": "auto"]) { text.write(block: index, at: block.range, to: &$0) }
        }
    }

    private func writeQuotes(to html: inout HTMLWriter) {
        let unseen = text.unseen
        html.element("section", ["aria-labelledby": "quotations"]) { section in
            section.element("h2", ["id": "quotations"], "Quotations")
            section.element("ol") { list in
                for (number, quote) in quotes.enumerated() {
                    list.element("li", ["id": "about-\(quote.id)"]) { item in
                        QuoteEntry(quote: quote, isInText: !unseen.contains(number)).write(to: &item)
                    }
                }
            }
        }
    }

    /// What the parser left out of the story, so that nothing of the text is out of sight.
    private func writeRest(to html: inout HTMLWriter) {
        let rest = article.parsed.blocks.filter { !$0.kind.isShown && article.text[$0.range] != article.parsed.title }
        guard !rest.isEmpty else { return }
        html.element("details") { details in
            details.element("summary", [:], "What stood around the story")
            details.element("ul") { list in
                for block in rest {
                    list.element("li") { item in
                        item.text("\(block.kind.rawValue): ")
                        item.element("bdi", ["lang": article.parsed.language], article.text[block.range])
                    }
                }
            }
        }
    }

    private func writeForms(to html: inout HTMLWriter) {
        html.element("nav", ["aria-label": "Other forms"]) { nav in
            for format in FormatOffer.article.formats where format != .html {
                nav.element(
                    "a", ["href": "?format=\(format.rawValue)", "rel": "alternate", "type": format.mediaType],
                    format.rawValue)
            }
            nav.element("a", ["href": "\(article.id)/annotations"], "annotations")
            nav.element("a", ["href": "\(article.id)/text"], "the text as it was posted")
        }
    }
}

extension Block.Kind {
    /// Whether the page shows it as part of the story; the title is above it.
    fileprivate var isShown: Bool { isBody || self == .heading || self == .caption || self == .unknown }
}
