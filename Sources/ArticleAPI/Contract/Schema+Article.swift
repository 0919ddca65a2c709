import Articles

/// The shapes of articles and of what they hold.
extension Schema {
    private static let site = Schema.nullable(
        .object([.always("name", .text), .always("domain", .optionalText), .always("timeZone", .optionalText)]))

    /// An article with all that was read from it; what the archive adds comes with those that it keeps.
    static func articleMembers(isKept: Bool) -> [Member] {
        let quote = isKept ? SchemaName.quote : .parsedQuote
        return [
            isKept ? .always("id", .identifier("a")) : .sometimes("id", .either([.text, .integer()])),
            .always("url", .nullable(.address)), .always("site", site), .always("title", .optionalText),
            .always("authors", .array(.text)), .always("language", .text),
            .always("published", .named(.publicationDate)), .always("dates", dates(isKept: isKept)),
            .always("sections", .array(section)), .always("blocks", .array(.named(.block))),
            .always("people", .array(.named(.entity))), .always("organisations", .array(.named(.entity))),
            .always("places", .array(.text)), .always("related", .array(related)),
            .always("quotes", .array(.named(quote))), .always("quoteCount", .count), .always("wordCount", .count),
            .always("contentHash", .string(.pattern("^sha256:[0-9a-f]{64}$"))),
        ] + (isKept ? [.always("duplicates", duplicates)] : []) + [.always("parse", parse)]
            + (isKept ? [.always("links", links(["self", "text", "quotes", "annotations", "html"]))] : [])
    }

    /// What a list tells of an article.
    static let summaryMembers: [Member] = [
        .always("id", .identifier("a")), .always("url", .nullable(.address)),
        .always("site", .nullable(.object([.always("name", .text)]))), .always("title", .optionalText),
        .always("language", .text), .always("published", .named(.publicationDate)),
        .always("dates", .object([.always("ingestedAt", .string(.moment))])), .always("quoteCount", .count),
        .always("wordCount", .count), .sometimes("snippet", .named(.snippet)), .always("links", links(["self"])),
    ]

    /// The members of an article, and of what a list tells of it, that are asked for.
    static let articleSelection = Schema.object(
        articleMembers(isKept: true) + summaryMembers.filter { $0.name == "snippet" }
    ).partial

    /// A stretch of the text.
    static let blockMembers: [Member] = [
        .always("index", .count), .always("kind", .choice(of: Block.Kind.self)), .sometimes("rule", .text),
        .sometimes("reason", .text), .always("start", .count), .always("end", .count), .always("text", .text),
    ]

    /// Somebody or something that an article names.
    static let entityMembers: [Member] = [
        .sometimes("speakerId", .identifier("s")), .always("name", .text),
        .always("kind", .choice(of: SpeakerKind.self)), .always("roles", .array(.text)),
        .always("aliases", .array(.text)), .always("mentions", .count), .always("quotes", .count),
    ]

    /// A date of publication.
    static let publicationMembers: [Member] = [
        .always("value", .dateValue), .always("precision", .nullable(.choice(of: DatePrecision.self))),
        .always("timeZone", .optionalText), .always("basis", .choice(of: PublicationDate.Basis.self)),
        .always("text", .optionalText), .always("confidence", .share),
    ]

    /// Where words stand that were looked for.
    static let snippetMembers: [Member] = [
        .always("start", .count), .always("end", .count), .always("text", .text),
        .always("highlights", .array(.object([.always("start", .count), .always("end", .count)]))),
    ]

    /// Addresses on this server by what they lead to.
    static func links(_ names: [String]) -> Schema { .object(names.map { .always($0, .address) }) }

    private static let section = Schema.object([
        .always("index", .count), .always("heading", .optionalText), .always("paragraphs", .array(.count)),
    ])

    private static let related = Schema.object([
        .always("title", .text), .always("marker", .optionalText), .always("url", .nullable(.address)),
    ])

    private static let duplicates = Schema.object([
        .always("groupId", .nullable(.identifier("g"))), .always("kind", .nullable(.choice(of: Duplicate.Kind.self))),
        .always("of", .nullable(.identifier("a"))),
    ])

    private static let parse = Schema.object([
        .always("parserVersion", .text), .always("warnings", .array(.choice(of: ParseWarning.self))),
    ])

    private static func dates(isKept: Bool) -> Schema {
        let kept: [Member] = [.always("ingestedAt", .string(.moment)), .always("updatedAt", .string(.moment))]
        return .object((isKept ? kept : []) + [.always("mentioned", .array(mentionedDate))])
    }

    private static let mentionedDate = Schema.object([
        .always("value", .dateValue), .always("precision", .choice(of: DatePrecision.self)),
        .sometimes("basis", .choice(["relative"])), .always("text", .text), .always("start", .count),
        .always("end", .count),
    ])
}
