import Articles
import GRDB

/// Counts along the runs of a list.
struct Counting {
    private let query: StatisticsQuery
    private let runs: [ListRun]
    private let window: ListWindow
    private let speakers: [Int64]?
    private let db: Database

    /// Plans a statistic.
    init(_ query: StatisticsQuery, in db: Database) throws {
        let subject: ListPlan.Subject = query.subject == .quotes ? .quotes : .articles
        let plan = try ListPlan(subject, ListQuery(query.filter), in: db)
        let matches = try Matches(subject, query.filter, in: db)
        (self.query, self.db, speakers) = (query, db, plan.speakers)
        window = ListWindow(order: .latest, dates: plan.dates, rows: plan.rows, cursor: nil, limit: 1)
        runs = plan.runs.disjoint.map { $0.narrowed(to: matches) }
    }

    /// Counts everything.
    func total() throws -> Int {
        try runs.reduce(0) { sum, run in
            try counts(run, by: .all, as: Int.self).reduce(sum) { $0 + $1.number }
        }
    }

    /// Counts by the group that the query asks for.
    func groups<Key: Hashable & DatabaseValueConvertible>(as type: Key.Type = Key.self) throws -> [Key: Int] {
        var numbers: [Key: Int] = [:]
        for run in runs {
            for group in try counts(run, by: CountedGroup(query, in: run, speakers: speakers), as: type) {
                numbers[group.key, default: 0] += group.number
            }
        }
        return numbers
    }

    private func counts<Key: DatabaseValueConvertible>(
        _ run: ListRun, by group: CountedGroup, as type: Key.Type
    ) throws -> [(key: Key, number: Int)] {
        try window.stretches.filter { !$0.isEmpty }.flatMap { stretch in
            let count = run.count(stretch, of: window, by: group)
            return try Row.fetchAll(db.cachedStatement(sql: count.sql), arguments: count.arguments).map { row in
                let (key, number): (Key, Int) = (row[0], row[1])
                return (key, number)
            }
        }
    }
}

extension [ListRun] {
    /// The runs without what one before them holds: an article that quotes two speakers lies in the runs of both.
    ///
    /// A quotation has one speaker, and lies in one run.
    fileprivate var disjoint: [ListRun] {
        var earlier: [DatabaseValue] = []
        return map { run in
            guard run.driver == .appearance, !run.joinsQuotes, let speaker = run.leading.first?.value else {
                return run
            }
            defer { earlier.append(speaker) }
            guard !earlier.isEmpty else { return run }
            let others = SQLCondition("other.speaker_id", in: earlier)
            var run = run
            run.conditions.append(
                SQLCondition(
                    """
                    NOT EXISTS (SELECT 1 FROM appearance AS other WHERE other.article_id = appearance.article_id
                    AND other.quotes > 0 AND \(others.sql))
                    """, others.arguments))
            return run
        }
    }
}

extension ListRun {
    /// The run without rows that words, or dates in the text, do not choose.
    fileprivate func narrowed(to matches: Matches?) -> ListRun {
        guard let matches else { return self }
        var run = self
        run.conditions +=
            matches.included.map { SQLCondition("\(key) IN (SELECT value FROM json_each(?))", [$0.json]) }
            + matches.articles.map { SQLCondition("\(article) IN (SELECT value FROM json_each(?))", [$0.json]) }
            + matches.excluded.map { SQLCondition("\(key) NOT IN (SELECT value FROM json_each(?))", [$0.json]) }
        return run
    }
}

extension RowSet {
    /// The rows as an array of JSON, which SQLite takes as a table.
    fileprivate var json: String { "[\(rows.map(String.init).joined(separator: ","))]" }
}
