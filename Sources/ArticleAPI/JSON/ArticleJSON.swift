import ArticleParsing
import Articles

/// The JSON of one article, in the order and with the names of the API's documentation.
struct ArticleJSON {
    /// The article, with its names in the archive.
    var article: Article
    /// The archive's names for the people it mentions; empty outside of the archive.
    var speakerIDs: [String: SpeakerID] = [:]
    /// When it last changed in the archive, or `nil` for an article that is not kept.
    var updatedAt: Timestamp?
    /// Its place among near-duplicates in the archive, or `nil` when there are none.
    var duplicate: Duplicate?
    /// The name to write instead of the archive's own: the caller's, for an article that is not kept.
    var label: SubmissionLabel?
    /// Why the article is read so, where that is to be written.
    var explanation: Explanation?

    /// The members that the object of a kept article has.
    static let members: Set<String> = [
        "id", "url", "site", "title", "authors", "language", "published", "dates", "sections", "blocks", "people",
        "organisations", "places", "related", "quotes", "quoteCount", "wordCount", "contentHash", "duplicates",
        "parse", "links",
    ]

    /// The members of those that are objects or lists of objects, as far as they are checked.
    static let innerMembers = ["quotes": QuoteJSON.members]

    /// Writes the article as one object.
    func write(to writer: inout JSONWriter) {
        writer.object {
            writeHead(to: &$0)
            writeBody(to: &$0)
            writeNames(to: &$0)
            writeQuotes(to: &$0)
            writeArchive(to: &$0)
        }
    }

    private func writeHead(to writer: inout JSONWriter) {
        let parsed = article.parsed
        switch label {
        case .text(let name): writer.member("id", name)
        case .number(let number): writer.member("id", number)
        case nil: if updatedAt != nil { writer.member("id", article.id.rawValue) }
        }
        writer.member("url", article.url)
        writer.member("site", optional: parsed.site) { writer, site in
            writer.member("name", site.name)
            writer.member("domain", site.domain)
            writer.member("timeZone", site.timeZone)
        }
        writer.member("title", parsed.title)
        writer.member("authors", strings: parsed.authors)
        writer.member("language", parsed.language)
        writer.member("published") { parsed.published.write(to: &$0) }
        writer.member("dates") { writer in
            if let updatedAt {
                writer.member("ingestedAt", article.ingestedAt.description)
                writer.member("updatedAt", updatedAt.description)
            }
            writer.member("mentioned", array: parsed.mentionedDates) { $1.write(to: &$0) }
        }
    }

    private func writeBody(to writer: inout JSONWriter) {
        let (parsed, text) = (article.parsed, article.text)
        writer.member("sections", array: parsed.sections.enumerated()) { writer, section in
            writer.object {
                $0.member("index", section.offset)
                $0.member("heading", utf8: section.element.heading.map { text.bytes(at: parsed.blocks[$0].range) })
                $0.member("paragraphs", array: section.element.paragraphs) { $0.number($1) }
            }
        }
        writer.member("blocks", array: parsed.blocks.enumerated()) { writer, block in
            writer.object {
                $0.member("index", block.offset)
                $0.member("kind", block.element.kind.rawValue)
                if let explanation {
                    $0.member("rule", block.element.rule)
                    $0.member("reason", explanation.blocks[block.offset])
                }
                $0.place(block.element.range)
                $0.member("text", utf8: text.bytes(at: block.element.range))
            }
        }
    }

    private func writeNames(to writer: inout JSONWriter) {
        let parsed = article.parsed
        let quotes = Dictionary(parsed.quotes.compactMap { $0.speaker.map { ($0.name, 1) } }, uniquingKeysWith: +)
        writer.member("people", array: parsed.people) { writeEntity(to: &$0, $1, quotes: quotes[$1.name] ?? 0) }
        writer.member("organisations", array: parsed.organisations) {
            writeEntity(to: &$0, $1, quotes: quotes[$1.name] ?? 0)
        }
        writer.member("places", strings: parsed.places)
        writer.member("related", array: parsed.related) { writer, related in
            writer.object {
                $0.member("title", related.title)
                $0.member("marker", related.marker)
                $0.member("url", related.url)
            }
        }
    }

    private func writeEntity(to writer: inout JSONWriter, _ entity: NamedEntity, quotes: Int) {
        writer.object {
            if let id = speakerIDs[entity.name] { $0.member("speakerId", id.rawValue) }
            $0.member("name", entity.name)
            $0.member("kind", entity.kind.rawValue)
            $0.member("roles", strings: entity.roles)
            $0.member("aliases", strings: entity.aliases)
            $0.member("mentions", entity.mentions)
            $0.member("quotes", quotes)
        }
    }

    private func writeQuotes(to writer: inout JSONWriter) {
        let (isKept, explanation) = (updatedAt != nil, explanation)
        let quotes = article.archivedQuotes(speakerIDs: speakerIDs)
        writer.member("quotes", array: quotes.indices) { writer, index in
            QuoteJSON(quote: quotes[index], isKept: isKept, explanation: explanation?.quotes[index])
                .write(to: &writer)
        }
        writer.member("quoteCount", article.parsed.quotes.count)
        writer.member("wordCount", article.parsed.wordCount)
    }

    private func writeArchive(to writer: inout JSONWriter) {
        writer.member("contentHash", "sha256:", article.contentHash.rawValue)
        if updatedAt != nil {
            writer.member("duplicates") {
                $0.member("groupId", duplicate?.groupID.rawValue)
                $0.member("kind", duplicate?.kind?.rawValue)
                $0.member("of", duplicate?.of?.rawValue)
            }
        }
        writer.member("parse") {
            $0.member("parserVersion", article.parserVersion)
            $0.member("warnings", strings: article.parsed.warnings.map(\.rawValue))
        }
        guard updatedAt != nil else { return }
        writer.member("links") {
            $0.member("self", "/v1/articles/", article.id.rawValue)
            $0.member("text", "/v1/articles/", article.id.rawValue, "/text")
            $0.member("quotes", "/v1/articles/", article.id.rawValue, "/quotes")
            $0.member("annotations", "/v1/articles/", article.id.rawValue, "/annotations")
            $0.member("html", "/v1/articles/", article.id.rawValue, "?format=html")
        }
    }
}
