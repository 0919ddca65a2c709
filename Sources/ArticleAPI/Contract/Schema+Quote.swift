import Articles

/// The shapes of quotations and of those who said them.
extension Schema {
    /// A quotation; its names in the archive come with those that are kept.
    static func quoteMembers(isKept: Bool) -> [Member] {
        let names: [Member] = [.always("id", .identifier("q")), .always("articleId", .identifier("a"))]
        return (isKept ? names : []) + [
            .always("text", .text), .always("type", .choice(of: Quote.Kind.self)), .always("language", .text),
            .always("spans", .array(span)), .sometimes("fragments", .array(.object(place))),
            .always("speaker", .nullable(speaker)), .always("speakerMention", .nullable(speakerMention)),
            .always("role", .optionalText), .always("cue", .nullable(.named(.mention))),
            .always("addressee", .nullable(addressee)), .always("via", .array(source)),
            .always("paragraph", .nullable(.count)),
            .always("section", .optionalText), .always("floating", .boolean()), .always("wordCount", .count),
            .always("published", published), .always("confidence", .share), .always("candidates", .array(candidate)),
            .always("rule", .text), .sometimes("reason", .text), .sometimes("weighed", .array(weighed)),
            .sometimes("clusterId", .identifier("k")), .sometimes("occurrenceCount", .integer(least: 1)),
            .always("parser", .object([.always("version", .text)])), .sometimes("snippet", .named(.snippet)),
        ]
    }

    /// Words at a place.
    static let mentionMembers = place + [.always("text", .text)]

    /// Somebody who was quoted.
    static let speakerMembers: [Member] = [
        .always("id", .identifier("s")), .always("name", .text), .always("kind", .choice(of: SpeakerKind.self)),
        .always("aliases", .array(alias)), .always("roles", .array(role)), .always("quoteCount", .count),
        .always("articleCount", .count), .always("siteCount", .count), .always("first", .dateValue),
        .always("last", .dateValue), .sometimes("candidates", .array(.named(.speakerMatch))),
        .always("links", links(["self", "quotes", "articles", "timeline"])),
    ]

    /// Somebody whom a name stands for.
    static let speakerMatchMembers: [Member] = [
        .always("id", .identifier("s")), .always("name", .text), .always("kind", .choice(of: SpeakerKind.self)),
        .always("quoteCount", .count), .always("url", .address),
    ]

    /// The same or nearly the same quotations.
    static let clusterMembers: [Member] = [
        .always("id", .identifier("k")), .always("text", .text), .always("occurrenceCount", .count),
        .always("articleCount", .count), .always("sites", .array(.text)), .always("items", .array(occurrence)),
        .always("links", links(["self"])),
    ]

    private static let place: [Member] = [.always("start", .count), .always("end", .count)]

    private static let span = Schema.object(
        place + [.always("exact", .text), .always("prefix", .text), .always("suffix", .text)])

    private static let speaker = Schema.object([
        .sometimes("id", .identifier("s")), .always("name", .text), .always("kind", .choice(of: SpeakerKind.self)),
        .sometimes("url", .address),
    ])

    private static let speakerMention = Schema.object(
        mentionMembers + [.always("form", .choice(of: SpeakerMention.Form.self))])

    private static let addressee = Schema.object(
        mentionMembers + [.sometimes("speakerId", .identifier("s")), .always("name", .optionalText)])

    private static let source = Schema.object(mentionMembers + [.always("kind", .choice(of: Source.Kind.self))])

    private static let published = Schema.object([
        .always("value", .dateValue), .always("precision", .nullable(.choice(of: DatePrecision.self))),
        .always("timeZone", .optionalText), .always("basis", .choice(of: PublicationDate.Basis.self)),
    ])

    private static let candidate = Schema.object([
        .sometimes("speakerId", .identifier("s")), .always("name", .text), .always("score", .share),
    ])

    private static let weighed = Schema.object([
        .always("name", .text), .always("share", .share),
        .always("clues", .array(.object([.always("clue", .text), .always("weight", .nullable(.number()))]))),
    ])

    private static let alias = Schema.object([
        .always("text", .text), .always("basis", .choice(of: Speaker.Alias.Basis.self)), .always("count", .count),
    ])

    private static let role = Schema.object([
        .always("text", .text), .always("articles", .count), .always("first", .dateValue), .always("last", .dateValue),
    ])

    private static let occurrence = Schema.object([
        .always("site", .optionalText), .always("title", .optionalText), .always("changes", .array(change)),
        .always("quote", .named(.quote)),
    ])

    private static let change = Schema.object([.always("was", .text), .always("now", .text)])
}
