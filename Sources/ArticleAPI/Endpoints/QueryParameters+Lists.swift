import Articles

/// The query parameters that lists of articles and of quotations have in common.
extension QueryParameters {
    /// What lists and statistics are cut down by.
    static let filters: [any AnyQueryParameter] = [
        search, about, speaker, strict, site, language, date, from, to, dateField, timeZone, precision, type,
        minConfidence, minWords, duplicates,
    ]

    /// The filters, the order and the page of every list of articles or quotations.
    static let list: [any AnyQueryParameter] = filters + [sort, limit, cursor, count, fields]

    /// The filters and the order of what is given out with all its rows.
    static let export: [any AnyQueryParameter] = filters + [sort]

    /// The same where the speaker is known from the path.
    static let filtersOfSpeaker = filters.filter { ![speaker.name, strict.name].contains($0.name) }

    /// The same for lists whose speaker is known from the path.
    static let listOfSpeaker = list.filter { ![speaker.name, strict.name].contains($0.name) }

    /// The language.
    static let language = QueryParameter(
        name: "language", summary: "The article's language, as a BCP 47 tag: id, en.",
        expectation: "a BCP 47 tag, as id or en",
        schema: .string(.pattern("^[0-9A-Za-z]{1,8}(-[0-9A-Za-z]{1,8})*$", like: "id"))
    ) { text -> String? in
        let isTag =
            (2...35).contains(text.utf8.count)
            && text.split(separator: "-", omittingEmptySubsequences: false).allSatisfy { part in
                (1...8).contains(part.utf8.count) && part.utf8.allSatisfy(isLetterOrDigit)
            }
        return isTag ? text : nil
    }

    /// How exactly the date of publication must be known.
    static let precision = QueryParameter(
        name: "precision", summary: "How exactly the date of publication is known; several are separated by commas.",
        expectation: "one or more of year, month, day, minute, second, or time for the last two",
        schema: .string(.list(DatePrecision.allCases.map(\.rawValue) + ["time"]))
    ) { text -> Set<DatePrecision>? in
        names(in: text) { name -> Set<DatePrecision>? in
            guard name != "time" else { return [.minute, .second] }
            return DatePrecision(rawValue: name).map { [$0] }
        }
    }

    /// The least confidence.
    static let minConfidence = QueryParameter(
        name: "minConfidence", summary: "The least confidence in a quotation's speaker.",
        expectation: "a number from 0 to 1, as 0.8",
        schema: .string(.pattern("^(0|1|0[.][0-9]{1,18}|1[.]0{1,18})$", like: "0.8")),
        read: share)

    /// The least number of words.
    static let minWords = QueryParameter.wholeNumber(
        "minWords", 0...1_000_000,
        summary: "The least number of words, of the article or of the quotation that is listed.")

    /// Which of several near-duplicates to list.
    static let duplicates = QueryParameter<DuplicateChoice>.choice(
        "duplicates", summary: "With 'first', only the earliest of what is the same or nearly the same.")

    /// The order.
    static let sort = QueryParameter<ListOrder>.choice(
        "sort", summary: "The order, -published unless given; a minus puts the latest first.")

    /// Whether to count what is on all pages.
    static let count = QueryParameter.mark(
        "count", "exact", summary: "With 'exact', the number of items on all pages comes as 'total'.")

    /// The members to answer with.
    static let fields = QueryParameter<FieldSelection>(
        name: "fields", summary: "The members to answer with, as id,title,quotes(text,speaker).",
        expectation: "names with commas between them, a name's own members in parentheses",
        schema: .string(.length(1...1000)), read: FieldSelection.init
    ).like("id,published")

    /// Reads digits with at most one point among them: to Swift, "1e-5" and "0x1p-2" are numbers too.
    @Sendable private static func share(_ text: String) -> Double? {
        let isPlain = text.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2E } && text.utf8.first != 0x2E
        guard isPlain, text.utf8.count <= 20, let share = Double(text), (0...1).contains(share) else { return nil }
        return share
    }

    @Sendable private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte)
    }
}
