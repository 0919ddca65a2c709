import Articles

/// A feed as JSON Feed 1.1 (jsonfeed.org).
///
/// `date_published` takes moments alone, so the date as it is known, a day perhaps, stands in `_kutip.published`.
struct JSONFeed {
    /// The feed.
    let feed: Feed

    /// The media type.
    static let mediaType = "application/feed+json"

    /// Writes the feed as one object.
    func write(to writer: inout JSONWriter) {
        writer.object {
            $0.member("version", "https://jsonfeed.org/version/1.1")
            $0.member("title", feed.title)
            $0.member("home_page_url", feed.alternateLink)
            $0.member("feed_url", feed.selfLink)
            if let next = feed.nextLink { $0.member("next_url", next) }
            $0.member("items", array: feed.entries) { $1.write(to: &$0) }
        }
    }

    /// The shape of the document.
    static let schema = Schema.object([
        .always("version", .choice(["https://jsonfeed.org/version/1.1"])), .always("title", .text),
        .always("home_page_url", .address), .always("feed_url", .address), .sometimes("next_url", .address),
        .always("items", .array(.object(itemMembers))),
    ])

    private static let itemMembers: [Schema.Member] = [
        .always("id", .address), .always("url", .address), .sometimes("external_url", .text), .always("title", .text),
        .always("content_text", .text), .sometimes("date_published", .text), .always("date_modified", .string(.moment)),
        .sometimes("authors", .array(.object([.always("name", .text), .sometimes("url", .address)]))),
        .sometimes("tags", .array(.text)), .sometimes("language", .text),
        .always("_kutip", .object([.always("published", published), .sometimes("article", .object(articleMembers))])),
    ]

    private static let published = Schema.object([
        .always("value", .dateValue), .always("precision", .nullable(.choice(of: DatePrecision.self))),
        .always("basis", .choice(of: PublicationDate.Basis.self)),
    ])

    private static let articleMembers: [Schema.Member] = [
        .always("url", .address), .always("title", .text), .always("site", .optionalText),
    ]
}

extension Feed.Entry {
    fileprivate func write(to writer: inout JSONWriter) {
        writer.object { writer in
            writer.member("id", id)
            writer.member("url", id)
            if let printedAt { writer.member("external_url", printedAt) }
            writer.member("title", title)
            writer.member("content_text", content)
            if let moment = published.moment { writer.member("date_published", moment) }
            writer.member("date_modified", updated.description)
            if !authors.isEmpty { writer.member("authors", array: authors) { $1.write(to: &$0) } }
            if !categories.isEmpty { writer.member("tags", strings: categories) }
            if language != "und" { writer.member("language", language) }
            writer.member("_kutip", writeOwn)
        }
    }

    /// What JSON Feed has no member for.
    private func writeOwn(to writer: inout JSONWriter) {
        writer.member("published") {
            $0.member("value", published.value?.description)
            $0.member("precision", published.value?.precision.rawValue)
            $0.member("basis", published.basis.rawValue)
        }
        guard let source else { return }
        writer.member("article") {
            $0.member("url", source.id)
            $0.member("title", source.title)
            $0.member("site", source.site)
        }
    }
}

extension Feed.Author {
    fileprivate func write(to writer: inout JSONWriter) {
        writer.object {
            $0.member("name", name)
            if let address { $0.member("url", address) }
        }
    }
}
