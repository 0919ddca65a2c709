import Articles

/// An article as IPTC ninjs 3.0.
///
/// The schema knows no quotations and allows no members of one's own, so each is an association with the relation
/// `quotation`.
struct NinjsArticle {
    /// The article.
    let article: ArchivedArticle
    /// What addresses begin with.
    let base: BaseURL

    /// The schema's name, which is also the address that it is found at.
    static let schema = "http://www.iptc.org/std/ninjs/ninjs-schema_3.0.json#"

    /// Writes it as one object.
    func write(to writer: inout JSONWriter) {
        writer.object { writer in
            writeHead(to: &writer)
            writeTexts(to: &writer)
            writeNames(to: &writer)
            writeSources(to: &writer)
            writeAssociations(to: &writer)
            writer.member("standard") {
                $0.member("name", "ninjs")
                $0.member("version", "3.0")
                $0.member("schema", Self.schema)
            }
        }
    }

    private var parsed: ParsedArticle { article.article.parsed }

    private func writeHead(to writer: inout JSONWriter) {
        writer.member("uri", base.article(article.article.id))
        writer.member("type", "text")
        writer.member("profile", "text-only")
        writer.member("version", String(article.version))
        writer.member("representationType", "full")
        writer.member("firstCreated", article.article.ingestedAt.description)
        writer.member("versionCreated", article.updatedAt.description)
        // ninjs has moments alone; a day has no moment, and midnight would be invented.
        if case .time(let time)? = parsed.published.value { writer.member("contentCreated", time.description) }
        if parsed.language != "und" { writer.member("language", parsed.language) }
        if !parsed.authors.isEmpty { writer.member("by", parsed.authors.joined(separator: ", ")) }
    }

    private func writeTexts(to writer: inout JSONWriter) {
        if let title = parsed.title {
            writer.member("headlines", array: CollectionOfOne(title)) { writer, title in
                writer.object { $0.text(role: "main", type: "text/plain", title.utf8) }
            }
        }
        let body = ArticleBody(of: article.article)
        guard !body.isEmpty else { return }
        writer.name("bodies")
        writer.array([("main", "text/plain", body.plainText), ("richtext", "text/html", body.richText)]) {
            writer, text in
            writer.object {
                if text.0 == "main" { $0.member("wordCount", String(decoding: text.2, as: UTF8.self).wordCount) }
                $0.text(role: text.0, type: text.1, text.2)
            }
        }
    }

    private func writeNames(to writer: inout JSONWriter) {
        let quoted = Set(parsed.quotes.compactMap(\.speaker?.name))
        writer.optional("people", array: parsed.people) { write($1, quoted, to: &$0) }
        writer.optional("organisations", array: parsed.organisations) { write($1, quoted, to: &$0) }
        writer.optional("places", array: parsed.places) { writer, name in
            writer.object {
                $0.member("name", name)
                $0.member("rel", "mentions")
            }
        }
    }

    private func write(_ entity: NamedEntity, _ quoted: Set<String>, to writer: inout JSONWriter) {
        let rel = quoted.contains(entity.name) ? "quoted" : "mentions"
        writer.object { $0.party(entity.name, rel: rel, id: article.speakerIDs[entity.name], base: base) }
    }

    private func writeSources(to writer: inout JSONWriter) {
        var carriers: [String] = []
        for source in parsed.quotes.flatMap(\.via).map(\.mention.text.onOneLine) where !carriers.contains(source) {
            carriers.append(source)
        }
        let sources = (parsed.site.map { [($0.name, "publisher")] } ?? []) + carriers.map { ($0, "informationsource") }
        writer.optional("infoSources", array: sources) { writer, source in
            writer.object {
                $0.member("name", source.0)
                $0.member("role", source.1)
            }
        }
        let names =
            [("contentHash", article.article.contentHash.description)]
            + (article.article.url.map { [("url", $0)] } ?? [])
        writer.member("altIds", array: names) { writer, name in
            writer.object {
                $0.member("role", name.0)
                $0.member("value", name.1)
            }
        }
    }

    private func writeAssociations(to writer: inout JSONWriter) {
        let quotes = article.quotes
        guard !quotes.isEmpty || article.duplicate?.of != nil else { return }
        writer.name("associations")
        writer.array(Array(quotes.enumerated()).map(Optional.some) + (article.duplicate?.of == nil ? [] : [nil])) {
            if let quote = $1 {
                NinjsQuotation(quote: quote.element, name: "quote \(quote.offset + 1)", base: base).write(to: &$0)
            } else {
                writeFirst(to: &$0)
            }
        }
    }

    /// The article that this one repeats.
    private func writeFirst(to writer: inout JSONWriter) {
        guard let first = article.duplicate?.of else { return }
        writer.object {
            $0.member("name", "earliest publication")
            $0.member("rel", "duplicateof")
            $0.member("uri", base.article(first))
            $0.member("type", "text")
        }
    }
}
