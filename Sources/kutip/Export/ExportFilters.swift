import ArgumentParser
import ArticleAPI
import HTTPCore

/// The filters of an export: the parameters that its address over HTTP takes, by the same names.
struct ExportFilters: ParsableArguments {
    /// Words to find.
    @Option(help: .parameter("q")) var q: String?
    /// Words in or around the quotation.
    @Option(help: .parameter("about")) var about: String?
    /// Who speaks.
    @Option(help: .parameter("speaker")) var speaker: String?
    /// Whether a name must mean one speaker.
    @Flag(help: .parameter("strict")) var strict = false
    /// The outlet.
    @Option(help: .parameter("site")) var site: String?
    /// The language.
    @Option(help: .parameter("language")) var language: String?
    /// A day, month or year.
    @Option(help: .parameter("date")) var date: String?
    /// The start.
    @Option(help: .parameter("from")) var from: String?
    /// The end.
    @Option(help: .parameter("to")) var to: String?
    /// Which date counts.
    @Option(name: .customLong("dateField"), help: .parameter("dateField")) var dateField: String?
    /// The zone of days.
    @Option(help: .parameter("tz")) var tz: String?
    /// How exact the date is.
    @Option(help: .parameter("precision")) var precision: String?
    /// The manner of reporting.
    @Option(help: .parameter("type")) var type: String?
    /// The least confidence.
    @Option(name: .customLong("minConfidence"), help: .parameter("minConfidence")) var minConfidence: String?
    /// The least number of words.
    @Option(name: .customLong("minWords"), help: .parameter("minWords")) var minWords: String?
    /// Which of near-duplicates.
    @Option(help: .parameter("duplicates")) var duplicates: String?
    /// The order.
    @Option(help: .parameter("sort")) var sort: String?
    /// The members of each row.
    @Option(help: .parameter("fields")) var fields: String?

    /// What was given, as a query has it.
    var query: [QueryField] {
        let given: [(name: String, value: String?)] = [
            ("q", q), ("about", about), ("speaker", speaker), ("strict", strict ? "true" : nil), ("site", site),
            ("language", language), ("date", date), ("from", from), ("to", to), ("dateField", dateField), ("tz", tz),
            ("precision", precision), ("type", type), ("minConfidence", minConfidence), ("minWords", minWords),
            ("duplicates", duplicates), ("sort", sort), ("fields", fields),
        ]
        return given.compactMap { field in field.value.map { QueryField(name: field.name, value: $0) } }
    }
}

extension ArgumentHelp {
    /// What the contract says of a query parameter.
    fileprivate static func parameter(_ name: String) -> ArgumentHelp {
        ArgumentHelp(stringLiteral: ExportRequest.parameterSummaries[name] ?? "")
    }
}
