import Articles
import Foundation

/// The query parameters that cut a list by dates.
extension QueryParameters {
    /// One calendar day, month or year, or the undated.
    static let date = QueryParameter(
        name: "date", summary: "A day, month or year, or 'none' for what is undated.",
        expectation: "a date that exists, as 2026-02-04, 2026-02 or 2026, or none",
        schema: .string(.pattern("^(none|[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?)$", like: "2026-03-10")), problem: .badDate
    ) { text -> DateChoice? in
        text == "none" ? .undated : calendarDate(text).map(DateChoice.within)
    }

    /// The start.
    static let from = QueryParameter(
        name: "from", summary: "The first day or moment, included.", expectation: boundForms,
        schema: bound, problem: .badDate, read: DateValue.init(iso8601:))

    /// The end.
    static let to = QueryParameter(
        name: "to", summary: "The last day, included, or the moment behind the last.", expectation: boundForms,
        schema: bound, problem: .badDate, read: DateValue.init(iso8601:))

    /// Which date counts.
    static let dateField = QueryParameter<DateField>.choice(
        "dateField", summary: "Which date the others cut by, published unless given.")

    /// The zone that days are in.
    static let timeZone = QueryParameter<TimeZone>(
        name: "tz", summary: "The time zone that days are in; unless given, each article's own.",
        expectation: "the IANA name of a time zone, as Asia/Jakarta, or WIB, WITA, WIT or UTC",
        schema: .string(.length(3...64))
    ) { text -> TimeZone? in
        let text = indonesianZones[text] ?? text
        // Foundation takes "GMT+7" and abbreviations as well; only names with a region and UTC mean one thing.
        guard text == "UTC" || text.contains("/"), text.utf8.count <= 64 else { return nil }
        return TimeZone(identifier: text)
    }.like("Asia/Jakarta")

    private static let indonesianZones = ["WIB": "Asia/Jakarta", "WITA": "Asia/Makassar", "WIT": "Asia/Jayapura"]

    private static let bound = Schema.string(
        .pattern(
            "^[0-9]{4}(-[0-9]{2}(-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]+)?)?(Z|[+-][0-9]{2}:[0-9]{2}))?)?)?$",
            like: "2026-03-01"))

    private static let boundForms =
        "a date that exists, as 2026-02-04, 2026-02 or 2026, or a moment, as 2026-02-04T10:00:00+07:00"

    private static let calendarDate: @Sendable (String) -> DateValue? = { text in
        guard let value = DateValue(iso8601: text) else { return nil }
        if case .time = value { return nil }
        return value
    }
}

/// What the parameter `date` asks for.
enum DateChoice: Hashable, Sendable {
    /// What nothing dates.
    case undated
    /// What lies within a day, a month or a year.
    case within(DateValue)
}

/// Which of an article's dates the parameters of dates are about.
enum DateField: String, Hashable, Sendable, CaseIterable {
    case published
    case ingested
    case mentioned
}
