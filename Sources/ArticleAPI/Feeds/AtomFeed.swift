import Articles

/// A feed as Atom (RFC 4287), with pages as RFC 5005 has them.
///
/// `published` takes moments alone, so a date that is known by its day stands in `dcterms:issued`, whose form (W3CDTF) may be
/// a day, a month or a year; `updated` is when the article arrived.
struct AtomFeed {
    /// The feed.
    let feed: Feed

    /// The media type.
    static let mediaType = "application/atom+xml"

    /// The document.
    var bytes: [UInt8] {
        var writer = XMLWriter()
        let names: XMLWriter.Attributes = [
            "xmlns": "http://www.w3.org/2005/Atom", "xmlns:dcterms": "http://purl.org/dc/terms/",
        ]
        writer.element("feed", names) { writer in
            writeHead(to: &writer)
            for entry in feed.entries { entry.write(to: &writer) }
        }
        return writer.bytes + [0x0A]
    }

    private func writeHead(to writer: inout XMLWriter) {
        writer.element("id", feed.id)
        writer.element("title", feed.title)
        writer.element("updated", feed.updated.description)
        writer.link("self", feed.selfLink, type: Self.mediaType)
        writer.link("alternate", feed.alternateLink, type: "application/json")
        writer.link("first", feed.firstLink, type: Self.mediaType)
        if let next = feed.nextLink { writer.link("next", next, type: Self.mediaType) }
        // RFC 4287 §4.1.1: where an entry has no author, the feed must have one.
        writer.element("author") { $0.element("name", "Kutip") }
        writer.element("generator", "Kutip")
    }
}

extension Feed.Entry {
    fileprivate func write(to writer: inout XMLWriter) {
        writer.element("entry", ["xml:lang": language == "und" ? nil : language]) { writer in
            writer.element("id", id)
            writer.element("title", title)
            writer.element("updated", updated.description)
            if let moment = published.moment { writer.element("published", moment) }
            if let value = published.value { writer.element("dcterms:issued", value.description) }
            for author in authors {
                writer.element("author") {
                    $0.element("name", author.name)
                    if let address = author.address { $0.element("uri", address) }
                }
            }
            writer.link("alternate", id, type: "application/json")
            if let printedAt { writer.link("via", printedAt, type: "text/html") }
            for category in categories { writer.emptyElement("category", ["term": category]) }
            writer.element("content", content, ["type": "text"])
            if let source { write(source, to: &writer) }
        }
    }

    private func write(_ source: Feed.Source, to writer: inout XMLWriter) {
        writer.element("source") {
            $0.element("id", source.id)
            $0.element("title", source.title)
            $0.element("updated", updated.description)
            // Whoever is named nowhere else is the outlet's to answer for (RFC 4287 §4.2.1).
            if let site = source.site { $0.element("author") { $0.element("name", site) } }
            $0.link("alternate", source.id, type: "application/json")
            if let printedAt { $0.link("via", printedAt, type: "text/html") }
        }
    }
}

extension XMLWriter {
    fileprivate mutating func link(_ relation: String, _ address: String, type: String) {
        emptyElement("link", ["rel": relation, "type": type, "href": address])
    }
}
