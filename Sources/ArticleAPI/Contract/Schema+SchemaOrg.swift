import Articles

/// The shapes of things of schema.org, as the API writes them in JSON-LD.
extension Schema {
    /// An article.
    static let newsArticleMembers: [Member] = [
        context, .always("@type", .choice(["NewsArticle"])), .always("@id", .address),
        .always("identifier", .identifier("a")), .sometimes("url", .address), .sometimes("headline", .text),
        .sometimes("author", .array(thing("Person"))), .sometimes("publisher", thing("Organization")),
        .sometimes("isPartOf", thing("WebSite", [.sometimes("identifier", .text)])),
        .sometimes("datePublished", date), .always("dateCreated", .string(.moment)),
        .always("dateModified", .string(.moment)), .sometimes("inLanguage", .text), .sometimes("articleBody", .text),
        .always("wordCount", .count),
        .sometimes("citation", .array(thing("CreativeWork", [.sometimes("url", .address)]))),
        .sometimes("isBasedOn", .object([.always("@type", .choice(["NewsArticle"])), .always("@id", .address)])),
        .sometimes("mentions", .array(.either([person, organization, thing("Place")]))),
        .sometimes("hasPart", .array(.named(.quotation))),
    ]

    /// A quotation.
    static let quotationMembers: [Member] = [
        .sometimes("@context", .choice([SchemaOrg.context])), .always("@type", .choice(["Quotation"])),
        .always("@id", .address), .always("identifier", .identifier("q")), .always("text", .text),
        .always("genre", .choice(of: Quote.Kind.self)), .sometimes("inLanguage", .text),
        .sometimes("creator", .either([person, organization])), .sometimes("isBasedOn", .array(carrier)),
        .sometimes("isPartOf", reference),
    ]

    /// What somebody claims.
    static let claimMembers: [Member] = [
        .sometimes("@context", .choice([SchemaOrg.context])), .always("@type", .choice(["Claim"])),
        .always("@id", .address), .always("text", .text), .sometimes("inLanguage", .text),
        .sometimes("author", .either([person, organization])), .always("appearance", .array(reference)),
        .sometimes("firstAppearance", reference),
    ]

    /// Several things of one kind.
    static func graph(of item: SchemaName) -> Schema { .object([context, .always("@graph", .array(.named(item)))]) }

    private static let context = Member.always("@context", .choice([SchemaOrg.context]))

    /// A date as exact as it is known.
    private static let date = Schema.string(
        .pattern("^[0-9]{4}(-[0-9]{2}(-[0-9]{2}(T[0-9:]+([+-][0-9]{2}:[0-9]{2}|Z)?)?)?)?$"))

    private static func thing(_ type: String, _ members: [Member] = []) -> Schema {
        .object([.always("@type", .choice([type])), .always("name", .text)] + members)
    }

    private static let person = party("Person", [.sometimes("jobTitle", oneOrMore)])
    private static let organization = party("Organization")

    private static func party(_ type: String, _ members: [Member] = []) -> Schema {
        .object(
            [
                .always("@type", .choice([type])), .sometimes("@id", .address), .sometimes("name", .text),
                .sometimes("description", .text), .sometimes("alternateName", oneOrMore),
            ] + members)
    }

    private static let oneOrMore = Schema.either([.text, .array(.text)])

    private static let carrier = Schema.object([
        .always("@type", .choice(["CreativeWork", "SocialMediaPosting"])), .sometimes("name", .text),
        .sometimes("publisher", thing("Organization")),
    ])

    private static let reference = Schema.object([
        .always("@type", .choice(["NewsArticle"])), .always("@id", .address), .sometimes("url", .address),
        .sometimes("headline", .text), .sometimes("datePublished", date),
        .sometimes("publisher", thing("Organization")),
    ])
}
