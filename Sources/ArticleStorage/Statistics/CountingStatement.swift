import Articles
import GRDB

/// The statements of a statistic: what is counted, cut to days and speakers, and by which groups.
struct CountingStatement {
    /// The values of the conditions.
    let arguments: StatementArguments
    private let query: StatisticsQuery
    private let speakers: [Int64]?

    /// Plans a statistic.
    ///
    /// - Parameters:
    ///   - query: What to count.
    ///   - speakers: The rows of the speakers to count, or `nil` for everything.
    init(_ query: StatisticsQuery, speakers: [Int64]?) {
        self.query = query
        self.speakers = speakers
        let days = query.days
        arguments = [
            days.first.map(ListPlace.start) ?? (days.isBounded ? ListPlace.undated.order + 1 : .min),
            days.last.map { Int64($0.daysSinceEpoch) } ?? .max,
        ]
    }

    /// Counts everything.
    var totalSQL: String {
        let table = query.subject == .quotes ? "quote" : speakers == nil ? "article" : "appearance"
        return "SELECT \(count(in: table)) FROM \(table) \(conditions(on: table))"
    }

    /// Counts by day what is dated to a day; a month or a year is on no day.
    var daysSQL: String {
        let table = query.subject == .quotes ? "quote" : speakers == nil ? "article" : "appearance"
        return """
            SELECT last_day, \(count(in: table)) FROM \(table) \(conditions(on: table))
            AND published_order >= last_day * 86400 GROUP BY last_day
            """
    }

    /// Counts by the lists of roles that articles give; a list has one role on a line.
    var rolesSQL: String {
        "SELECT roles, \(count(in: "appearance")) FROM appearance \(conditions(on: "appearance")) GROUP BY roles"
    }

    /// Counts the largest groups; a limit is the last argument. Columns: key, count, a speaker's identifier.
    var groupsSQL: String {
        let table = groupTable
        let (key, join) = columns(in: table)
        let identifier = query.group == .speaker ? "speaker.name" : "NULL"
        return """
            SELECT \(key), \(count(in: table)), \(identifier) FROM \(table) \(join) \(conditions(on: table))
            GROUP BY 1, 3 ORDER BY 2 DESC, 1 LIMIT ?
            """
    }

    private var groupTable: String {
        switch (query.subject, query.group) {
        case (.quotes, _), (_, .type): "quote"
        case (.articles, .speaker): "appearance"
        case (.articles, _): speakers == nil ? "article" : "appearance"
        }
    }

    private func columns(in table: String) -> (key: String, join: String) {
        switch query.group {
        case .speaker: return ("speaker.full_name", "JOIN speaker ON speaker.id = \(table).speaker_id")
        case .type:
            let names = Quote.Kind.allCases.map { "WHEN \($0.code) THEN '\($0.rawValue)'" }.joined(separator: " ")
            return ("CASE kind \(names) END", "")
        default:
            let article = table == "article" ? "" : "JOIN article ON article.id = \(table).article_id "
            return ("site.name", "\(article)JOIN site ON site.id = article.site_id")
        }
    }

    private func count(in table: String) -> String {
        switch (query.subject, table) {
        case (.quotes, "appearance"): "sum(quotes)"
        case (.quotes, _), (_, "article"): "count(*)"
        default: "count(DISTINCT article_id)"
        }
    }

    private func conditions(on table: String) -> String {
        var conditions = "WHERE \(table).published_order >= ? AND \(table).last_day <= ?"
        if let speakers { conditions += " AND speaker_id IN (\(speakers.map(String.init).joined(separator: ", ")))" }
        if table == "appearance" { conditions += " AND quotes > 0" }
        return conditions
    }
}
