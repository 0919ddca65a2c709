import Articles

/// The query parameters of statistics and of the change log.
extension QueryParameters {
    /// How to divide what is counted.
    static let groupBy = QueryParameter(
        name: "groupBy", summary: "How to divide what is counted.",
        expectation: "one of \(StatisticsGroup.allCases.map(\.rawValue).joined(separator: ", "))",
        read: StatisticsGroup.init(rawValue:))

    /// The stretches of a timeline.
    static let interval = QueryParameter(
        name: "interval", summary: "The stretches of the timeline, month unless given.",
        expectation: "one of \(intervals.map(\.rawValue).joined(separator: ", "))"
    ) { text in intervals.first { $0.rawValue == text } }

    /// The number of groups.
    static let top = QueryParameter(
        name: "top", summary: "The greatest number of groups, 20 unless given; stretches of the calendar all come.",
        expectation: "a whole number from 1 to 200"
    ) { text in wholeNumber(text, in: 1...200) }

    /// The change to go on after.
    static let since = QueryParameter(
        name: "since", summary: "The number of the last change that is known already, 0 unless given.",
        expectation: "a whole number from 0 on"
    ) { text in wholeNumber(text, in: 0...Int.max) }

    /// The size of a page of changes.
    static let changeLimit = QueryParameter(
        name: "limit", summary: "The greatest number of changes, 100 unless given.",
        expectation: "a whole number from 1 to 1000"
    ) { text in wholeNumber(text, in: 1...1000) }

    private static let intervals: [StatisticsGroup] = [.day, .week, .month, .year]
}
