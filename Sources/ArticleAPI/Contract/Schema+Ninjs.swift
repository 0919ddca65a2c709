import Articles

/// The shape of an article as ninjs 3.0, as far as the API fills it.
extension Schema {
    /// An article.
    static let ninjsMembers: [Member] = [
        .always("uri", .address), .always("type", .choice(["text"])), .always("profile", .choice(["text-only"])),
        .always("version", .text), .always("representationType", .choice(["full"])),
        .always("firstCreated", .string(.moment)), .always("versionCreated", .string(.moment)),
        .sometimes("contentCreated", .text), .sometimes("language", .text), .sometimes("by", .text),
        .sometimes("headlines", texts), .sometimes("bodies", texts), .sometimes("people", parties),
        .sometimes("organisations", parties), .sometimes("places", parties), .sometimes("infoSources", sources),
        .always("altIds", .array(.object([.always("role", .text), .always("value", .text)]))),
        .sometimes("associations", .array(association)),
        .always(
            "standard",
            .object([
                .always("name", .choice(["ninjs"])), .always("version", .choice(["3.0"])), .always("schema", .address),
            ])),
    ]

    private static let texts = Schema.array(
        .object([
            .always("role", .text), .always("contentType", .text), .sometimes("wordCount", .count),
            .always("value", .text),
        ]))

    private static let parties = Schema.array(
        .object([
            .always("name", .text), .always("rel", .choice(["quoted", "mentions", "speaker"])),
            .sometimes("literal", .identifier("s")), .sometimes("uri", .address),
        ]))

    private static let sources = Schema.array(
        .object([.always("name", .text), .always("role", .choice(["publisher", "informationsource"]))]))

    private static let association = Schema.object([
        .always("name", .text), .always("rel", .choice(["quotation", "duplicateof"])), .always("uri", .address),
        .always("type", .choice(["text"])), .sometimes("profile", .text), .sometimes("language", .text),
        .sometimes("people", parties), .sometimes("organisations", parties), .sometimes("bodies", texts),
        .sometimes("infoSources", sources),
    ])
}
