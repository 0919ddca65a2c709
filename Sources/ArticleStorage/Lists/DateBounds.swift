import Articles
import GRDB

/// The dates of publication that a filter leaves, as far as an index along them tells.
struct DateBounds {
    /// The least `published_order`.
    var least: Int64 = .min
    /// The `published_order` behind the greatest.
    var end: Int64 = .max
    /// The greatest `last_day`.
    var lastDay: Int64 = .max
    /// Whether anything with a date is left.
    var allowDated = true
    /// Whether anything without one is.
    var allowUndated = true
    /// What a row must fulfil besides, in terms of `article`.
    var exact: SQLCondition?

    /// Two zones are at most 26 hours apart, and civil times of nonsense zones 48.
    private static let zoneSlack: Int64 = 2 * 86_400

    /// Cuts to what a filter leaves.
    ///
    /// - Parameters:
    ///   - filter: The dates.
    ///   - days: Days of publication that hold besides.
    init(_ filter: DateFilter, days: DayRange) {
        var days = days
        switch filter {
        case .undated:
            allowDated = false
            allowUndated = !days.isBounded
        case .published(let published, moments: let moments?):
            cut(to: published, moments)
            if !days.isBounded { return }
        case .published(let published, moments: nil):
            days = days.intersection(published)
        case .any, .ingested, .mentioned: break
        }
        guard days.isBounded else { return }
        allowUndated = false
        least = max(least, days.first.map(ListPlace.start) ?? .min)
        guard let last = days.last else { return }
        end = min(end, ListPlace.start(of: last) + 86_400)
        lastDay = min(lastDay, Int64(last.daysSinceEpoch))
    }

    private mutating func cut(to days: DayRange, _ moments: MomentRange) {
        allowUndated = !days.isBounded
        let (first, last) = (days.first.map(ListPlace.start), days.last.map { Int64($0.daysSinceEpoch) })
        least = first.map { $0 - Self.zoneSlack } ?? .min
        end = last.map { ($0 + 1) * 86_400 + Self.zoneSlack } ?? .max
        // A value with a time is 22 characters or longer, with its distance from UTC at the end.
        exact = SQLCondition(
            """
            CASE WHEN length(article.published) >= 22
            THEN CAST(strftime('%s', article.published) AS INTEGER) BETWEEN ? AND ?
            ELSE +article.published_order >= ? AND +article.last_day <= ? END
            """,
            [
                moments.from?.secondsRoundedUp ?? .min, moments.until.map { $0.secondsRoundedUp - 1 } ?? .max,
                first ?? .min, last ?? .max,
            ])
    }

    /// What a row must fulfil besides lying in a stretch; a list by arrival has no stretches of dates.
    func conditions(on table: String, isByDate: Bool) -> [SQLCondition] {
        var conditions = lastDay == .max ? [] : [SQLCondition("+\(table).last_day <= ?", [lastDay])]
        guard !isByDate else { return conditions }
        if !allowDated { conditions.append(SQLCondition("+\(table).published_order <= ?", [ListPlace.undated.order])) }
        if !allowUndated || least > .min {
            conditions.append(
                SQLCondition("+\(table).published_order >= ?", [max(least, ListPlace.undated.order + 1)]))
        }
        if end < .max { conditions.append(SQLCondition("+\(table).published_order < ?", [end])) }
        return conditions
    }
}

extension Timestamp {
    /// Whole seconds since 1970, rounded up.
    fileprivate var secondsRoundedUp: Int64 {
        milliseconds / 1000 + (milliseconds > 0 && milliseconds % 1000 != 0 ? 1 : 0)
    }
}
