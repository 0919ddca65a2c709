/// The shape of an article's quotations as W3C Web Annotations.
extension Schema {
    /// A collection with its only page.
    static let annotationMembers: [Member] = [
        .always("@context", .choice(["http://www.w3.org/ns/anno.jsonld"])), .always("id", .address),
        .always("type", .choice(["AnnotationCollection"])), .sometimes("label", .text),
        .always("generator", .object([.always("type", .choice(["Software"])), .always("name", .text)])),
        .always("total", .count), .always("first", page),
    ]

    private static let page = Schema.object([
        .always("id", .address), .always("type", .choice(["AnnotationPage"])), .always("partOf", .address),
        .always("startIndex", .count), .always("items", .array(annotation)),
    ])

    private static let annotation = Schema.object([
        .always("id", .address), .always("type", .choice(["Annotation"])),
        .always("motivation", .choice(["identifying", "highlighting"])), .always("body", .array(body)),
        .always(
            "target",
            .array(
                .object([
                    .always("source", .address), .always("selector", .array(.either([quoteSelector, placeSelector]))),
                ]))
        ),
    ])

    private static let body = Schema.either([
        .object([
            .always("type", .choice(["TextualBody"])), .always("purpose", .choice(["identifying"])),
            .always("format", .choice(["text/plain"])), .always("value", .text),
        ]),
        .object([
            .always("type", .choice(["SpecificResource"])), .always("purpose", .choice(["identifying", "linking"])),
            .always("source", .address),
        ]),
    ])

    private static let quoteSelector = Schema.object([
        .always("type", .choice(["TextQuoteSelector"])), .always("exact", .text), .always("prefix", .text),
        .always("suffix", .text),
    ])

    private static let placeSelector = Schema.object([
        .always("type", .choice(["TextPositionSelector"])), .always("start", .count), .always("end", .count),
    ])
}
