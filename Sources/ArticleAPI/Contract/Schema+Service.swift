import Articles

/// The shapes of what clients send, and of what the service tells about itself and its archive.
extension Schema {
    /// Counts by group.
    static let statisticsMembers: [Member] = [
        .always("groupBy", .choice(of: StatisticsGroup.self)), .always("items", .array(.object(groupMembers))),
        .always("total", .count), .sometimes("resolved", .array(.named(.speakerMatch))),
    ]

    /// Something that happened to an article.
    static let changeMembers: [Member] = [
        .always("seq", .count), .always("type", .choice(of: Change.Kind.self)), .always("articleId", .identifier("a")),
        .always("at", .string(.moment)), .always("links", links(["self"])),
    ]

    /// What is wrong with a request (RFC 9457).
    static let problemMembers: [Member] = [
        .always("type", .address), .always("title", .text), .always("status", .integer(least: 400, most: 599)),
        .always("detail", .text), .sometimes("instance", .address), .sometimes("errors", .array(.object(errorMembers))),
        .sometimes("resolved", .array(.named(.speakerMatch))),
    ]

    /// An article as a client hands it in.
    static let submissionMembers: [Member] = [
        .always("text", articleText), .sometimes("title", line), .sometimes("url", .nullable(.string(.reference))),
        .sometimes("site", line), .sometimes("publishedAt", .dateValue),
        .sometimes("language", .nullable(.string(.length(2...35)))),
    ]

    /// The text of an article: more than white space.
    static let articleText = Schema.string(.pattern("[^\\u0000-\\u0020]"))

    /// What became of a line.
    static let bulkMembers: [Member] = [
        .always("line", .integer(least: 1)), .always("status", .integer(least: 200, most: 599)),
        .sometimes("id", .identifier("a")), .sometimes("problem", .named(.problem)),
    ]

    /// What became of all lines.
    static let bulkEndMembers: [Member] = [
        .always("done", .boolean()), .always("created", .count), .always("existing", .count),
        .always("failed", .count), .sometimes("problem", .named(.problem)),
    ]

    /// A page of a list.
    ///
    /// - Parameters:
    ///   - items: What its items are.
    ///   - resolves: Whether it tells whom a speaker's name stands for.
    /// - Returns: The page's shape.
    static func page(of items: Schema, resolves: Bool = false) -> Schema {
        .object(
            [
                .always("items", .array(items)), .always("next", .nullable(.address)), .sometimes("total", .count),
            ] + (resolves ? [.sometimes("resolved", .array(.named(.speakerMatch)))] : []))
    }

    private static let line = Schema.nullable(.string(.length(1...1000)))

    private static let groupMembers: [Member] = [
        .always("key", .optionalText), .sometimes("speakerId", .identifier("s")), .always("count", .count),
        .always("total", .count), .always("ratio", .share),
    ]

    private static let errorMembers: [Member] = [
        .sometimes("parameter", .text), .sometimes("pointer", .text), .sometimes("header", .text),
        .always("detail", .text),
    ]
}
