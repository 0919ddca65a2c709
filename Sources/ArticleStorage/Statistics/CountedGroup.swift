import Articles

/// How the rows of a list's run are divided when they are counted.
struct CountedGroup {
    /// The value that rows of one group share.
    let column: String
    /// The number of a group.
    var count = "count(*)"
    /// The tables that the value is in, joined to a row; CROSS JOIN keeps them behind it.
    var join = ""
    /// What a row must fulfil besides.
    var conditions: [SQLCondition] = []

    /// All rows as one group.
    static let all = CountedGroup(column: "0")

    /// The groups of a query in a run.
    ///
    /// - Parameters:
    ///   - query: The query.
    ///   - run: The run.
    ///   - speakers: The speakers it is cut to, or `nil`.
    init(_ query: StatisticsQuery, in run: ListRun, speakers: [Int64]?) {
        self =
            query.subject == .quotes
            ? Self(ofQuotes: query.group, in: run)
            : Self(ofArticles: query.group, in: run, kinds: ListPlan.kinds(query.filter), speakers: speakers)
    }

    private init(
        column: String, count: String = "count(*)", join: String = "", conditions: [SQLCondition] = []
    ) {
        (self.column, self.count, self.join, self.conditions) = (column, count, join, conditions)
    }

    private init(ofQuotes group: StatisticsGroup, in run: ListRun) {
        switch group {
        case .speaker:
            self.init(column: "quote.speaker_id", conditions: [SQLCondition("quote.speaker_id IS NOT NULL")])
        case .site: self.init(siteOf: "quote.article_id")
        case .role:
            self.init(
                column: "seen.roles",
                join: """
                    CROSS JOIN appearance AS seen
                    ON seen.article_id = quote.article_id AND seen.speaker_id = quote.speaker_id
                    """)
        case .type: self.init(column: "quote.kind")
        case .day, .week, .month, .year: self.init(daysOf: run)
        }
    }

    private init(ofArticles group: StatisticsGroup, in run: ListRun, kinds: [Int], speakers: [Int64]?) {
        let article = run.article
        let theirs = { (table: String) in speakers.map { [SQLCondition("\(table).speaker_id", in: $0)] } ?? [] }
        let seen = "CROSS JOIN appearance AS seen ON seen.article_id = \(article) AND seen.quotes > 0"
        switch group {
        case .speaker: self.init(column: "seen.speaker_id", join: seen, conditions: theirs("seen"))
        case .site: self.init(siteOf: article)
        case .role:
            self.init(
                column: "seen.roles", count: "count(DISTINCT \(article))", join: seen, conditions: theirs("seen"))
        case .type:
            self.init(
                column: "said.kind", count: "count(DISTINCT \(article))",
                join: "CROSS JOIN quote AS said ON said.article_id = \(article)",
                conditions: [SQLCondition("said.kind", in: kinds)] + theirs("said"))
        case .day, .week, .month, .year: self.init(daysOf: run)
        }
    }

    private init(siteOf article: String) {
        self.init(
            column: "home.site_id", join: "CROSS JOIN article AS home ON home.id = \(article)",
            conditions: [SQLCondition("home.site_id IS NOT NULL")])
    }

    /// A month or a year is on no day.
    private init(daysOf run: ListRun) {
        self.init(
            column: "\(run.driver).last_day",
            conditions: [SQLCondition("\(run.driver).published_order >= \(run.driver).last_day * 86400")])
    }
}
