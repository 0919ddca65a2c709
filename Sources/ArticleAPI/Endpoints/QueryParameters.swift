import Articles

/// The query parameters that several endpoints share.
enum QueryParameters {
    /// The outlet.
    static let site = QueryParameter<String>.words("site", summary: "The outlet's name, case and diacritics aside.")
        .like(
            "Kabar Pesisir")

    /// A speaker by identifier, name or alias.
    static let speaker = QueryParameter<String>.words(
        "speaker", summary: "A speaker's id, name or alias, case and diacritics aside."
    ).like("Sari Wulan")

    /// Whether a name of several speakers is refused.
    static let strict = QueryParameter.flag(
        "strict", summary: "Whether to refuse a speaker's name that several share.")

    /// The manner of reporting.
    static let type = QueryParameter(
        name: "type", summary: "How the words are reported; several are separated by commas.",
        expectation: "one or more of \(Quote.Kind.allCases.map(\.rawValue).joined(separator: ", "))",
        schema: .string(.list(Quote.Kind.allCases.map(\.rawValue)))
    ) { text -> Set<Quote.Kind>? in
        names(in: text) { name -> Set<Quote.Kind>? in Quote.Kind(rawValue: name).map { [$0] } }
    }

    /// Reads names with commas between them, each of which stands for some values; `nil` where one is none.
    ///
    /// It goes along the text and makes no list of what it finds: how many names there are is the client's to choose.
    static func names<Value: Hashable>(in text: String, _ read: (String) -> Set<Value>?) -> Set<Value>? {
        var (values, rest): (Set<Value>, Substring) = ([], text[...])
        while true {
            let name = rest.prefix { $0 != "," }
            guard let some = read(String(name)) else { return nil }
            values.formUnion(some)
            guard name.endIndex < rest.endIndex else { return values }
            rest = rest[rest.index(after: name.endIndex)...]
        }
    }

    /// Words to find in articles or quotations, with the grammar of `SearchQuery`.
    static let search = QueryParameter<SearchQuery>.words(
        "q",
        summary:
            "Words to find: all of them, \"a phrase\", -not, a OR b, begin*, speaker: site: title: type: before: after:.",
        SearchQuery.init(parsing:)
    ).like("dermaga")

    /// Words to find in a quotation or around it.
    static let about = QueryParameter<SearchQuery>.words(
        "about", summary: "Words to find in the quotation or its sentence.", SearchQuery.init(parsing:)
    ).like("badai")

    /// Words to search names by.
    static let q = QueryParameter<String>.words(
        "q", summary: "The beginning of a name or alias, case and diacritics aside."
    ).like("sari")

    /// Whether to list the doubtful alone.
    static let speakerStatus = QueryParameter.mark(
        "status", "review", summary: "With 'review', only speakers that may be somebody else, with their candidates.")

    /// The size of a page.
    static let limit = QueryParameter.wholeNumber(
        "limit", 1...200, summary: "The greatest number of items, 25 unless given.")

    /// The place to go on from.
    static let cursor = QueryParameter(
        name: "cursor", summary: "The place to go on from, taken from a page's 'next' link.",
        expectation: "a cursor that this list gave out",
        schema: .string(.pattern("^[0-9A-Za-z_-]{1,512}$", like: "9k3M0rXbT2aQ")),
        problem: .badCursor
    ) { text -> Cursor? in
        let isOpaque =
            (1...512).contains(text.utf8.count)
            && text.utf8.allSatisfy {
                (0x61...0x7A).contains($0 | 0x20) || (0x30...0x39).contains($0) || $0 == 0x2D || $0 == 0x5F
            }
        return isOpaque ? Cursor(text: text) : nil
    }

    /// Whether one article that can't be kept keeps out all.
    static let atomic = QueryParameter.flag(
        "atomic", summary: "Whether one article that can't be kept keeps out all.")

    /// Whether to tell why a text is parsed so.
    static let explain = QueryParameter.flag(
        "explain", summary: "Whether to tell why each block and quotation is read so.")
}
