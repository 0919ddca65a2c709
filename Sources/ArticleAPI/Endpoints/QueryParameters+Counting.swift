import Articles

/// The query parameters of statistics and of the change log.
extension QueryParameters {
    /// How to divide what is counted.
    static let groupBy = QueryParameter<StatisticsGroup>.choice("groupBy", summary: "How to divide what is counted.")

    /// The stretches of a timeline.
    static let interval = QueryParameter<StatisticsGroup>.choice(
        "interval", of: [.day, .week, .month, .year], summary: "The stretches of the timeline, month unless given.")

    /// The number of groups.
    static let top = QueryParameter.wholeNumber(
        "top", 1...200,
        summary: "The greatest number of groups, 20 unless given; stretches of the calendar all come.")

    /// The change to go on after.
    static let since = QueryParameter.wholeNumber(
        "since", 0...Int.max, summary: "The number of the last change that is known already, 0 unless given.")

    /// The size of a page of changes.
    static let changeLimit = QueryParameter.wholeNumber(
        "limit", 1...1000, summary: "The greatest number of changes, 100 unless given.")
}
