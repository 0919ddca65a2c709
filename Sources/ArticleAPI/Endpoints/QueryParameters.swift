import Articles

/// The query parameters that several endpoints share.
enum QueryParameters {
    /// The outlet.
    static let site = QueryParameter(
        name: "site", summary: "The outlet's name, case and diacritics aside.", expectation: "1 to 200 characters",
        read: words)

    /// A speaker by identifier, name or alias.
    static let speaker = QueryParameter(
        name: "speaker", summary: "A speaker's id, name or alias, case and diacritics aside.",
        expectation: "1 to 200 characters", read: words)

    /// Whether a name of several speakers is refused.
    static let strict = QueryParameter(
        name: "strict", summary: "Whether to refuse a speaker's name that several share.", expectation: "true or false"
    ) { text -> Bool? in ["true": true, "false": false][text] }

    /// The manner of reporting.
    static let type = QueryParameter(
        name: "type", summary: "How the words are reported; several are separated by commas.",
        expectation: "one or more of \(Quote.Kind.allCases.map(\.rawValue).joined(separator: ", "))"
    ) { text -> Set<Quote.Kind>? in
        let kinds = text.split(separator: ",", omittingEmptySubsequences: false).map {
            Quote.Kind(rawValue: String($0))
        }
        return kinds.contains(nil) ? nil : Set(kinds.compactMap { $0 })
    }

    /// Words to find in articles or quotations, with the grammar of `SearchQuery`.
    static let search = QueryParameter(
        name: "q",
        summary:
            "Words to find: all of them, \"a phrase\", -not, a OR b, begin*, speaker: site: title: type: before: after:.",
        expectation: "1 to 200 characters"
    ) { text in words(text).map(SearchQuery.init(parsing:)) }

    /// Words to find in a quotation or around it.
    static let about = QueryParameter(
        name: "about", summary: "Words to find in the quotation or its sentence.", expectation: "1 to 200 characters"
    ) { text in words(text).map(SearchQuery.init(parsing:)) }

    /// Words to search names by.
    static let q = QueryParameter(
        name: "q", summary: "The beginning of a name or alias, case and diacritics aside.",
        expectation: "1 to 200 characters", read: words)

    /// Whether to list the doubtful alone.
    static let speakerStatus = QueryParameter(
        name: "status", summary: "With 'review', only speakers that may be somebody else, with their candidates.",
        expectation: "review"
    ) { text -> Bool? in text == "review" ? true : nil }

    /// The size of a page.
    static let limit = QueryParameter(
        name: "limit", summary: "The greatest number of items, 25 unless given.",
        expectation: "a whole number from 1 to 200"
    ) { text in wholeNumber(text, in: 1...200) }

    /// The place to go on from.
    static let cursor = QueryParameter(
        name: "cursor", summary: "The place to go on from, taken from a page's 'next' link.",
        expectation: "a cursor that this list gave out", problem: .badCursor
    ) { text -> Cursor? in
        let isOpaque =
            (1...512).contains(text.utf8.count)
            && text.utf8.allSatisfy {
                (0x61...0x7A).contains($0 | 0x20) || (0x30...0x39).contains($0) || $0 == 0x2D || $0 == 0x5F
            }
        return isOpaque ? Cursor(text: text) : nil
    }

    /// Whether one article that can't be kept keeps out all.
    static let atomic = QueryParameter(
        name: "atomic", summary: "Whether one article that can't be kept keeps out all.", expectation: "true or false"
    ) { text -> Bool? in ["true": true, "false": false][text] }

    /// Whether to tell why a text is parsed so.
    static let explain = QueryParameter(
        name: "explain", summary: "Whether to tell why each block and quotation is read so.",
        expectation: "true or false"
    ) { text -> Bool? in ["true": true, "false": false][text] }

    private static let words: @Sendable (String) -> String? = { text in
        (1...200).contains(text.unicodeScalars.count) && text.contains { !$0.isWhitespace } ? text : nil
    }

    /// Reads digits alone, and no more of them than an `Int` holds: to Swift, "+5" is a number too.
    @Sendable static func wholeNumber(_ text: String, in range: ClosedRange<Int>) -> Int? {
        guard text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(text), range.contains(number)
        else { return nil }
        return number
    }
}
