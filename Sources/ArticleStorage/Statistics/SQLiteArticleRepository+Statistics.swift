public import Articles
import GRDB

extension SQLiteArticleRepository {
    /// Counts along an index by date or by speaker; the time it takes grows with what is counted.
    public func statistics(_ query: StatisticsQuery) async throws(RepositoryError) -> Statistics {
        try read { db in
            let speakers = try db.speakerRows(named: [query.speaker])
            let counting = CountingStatement(query, speakers: speakers)
            let total = try Int.fetchOne(db, sql: counting.totalSQL, arguments: counting.arguments) ?? 0
            switch query.group {
            case .day, .week, .month, .year:
                return Statistics(groups: try Self.calendarGroups(query, counting, in: db), total: total)
            case .role:
                return Statistics(groups: try Self.roleGroups(query, counting, total, in: db), total: total)
            case .speaker, .site, .type:
                return Statistics(groups: try Self.largestGroups(query, counting, total, in: db), total: total)
            }
        }
    }

    private static func largestGroups(
        _ query: StatisticsQuery, _ counting: CountingStatement, _ total: Int, in db: Database
    ) throws -> [Statistics.Group] {
        let top = min(max(query.top, 1), 200)
        return try Row.fetchAll(db, sql: counting.groupsSQL, arguments: counting.arguments + [top]).map { row in
            let id: String? = row[2]
            return Statistics.Group(
                key: row[0], speakerID: try id.map(SpeakerRegister.speakerID), count: row[1], total: total)
        }
    }

    private static func roleGroups(
        _ query: StatisticsQuery, _ counting: CountingStatement, _ total: Int, in db: Database
    ) throws -> [Statistics.Group] {
        var counts: [Substring: Int] = [:]
        let rows = try Row.fetchCursor(db, sql: counting.rolesSQL, arguments: counting.arguments)
        while let row = try rows.next() {
            let (roles, count): (String, Int) = (row[0], row[1])
            for role in roles.split(separator: "\n") { counts[role, default: 0] += count }
        }
        return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(min(max(query.top, 1), 200)).map {
            Statistics.Group(key: String($0.key), count: $0.value, total: total)
        }
    }

    private static func calendarGroups(
        _ query: StatisticsQuery, _ counting: CountingStatement, in db: Database
    ) throws -> [Statistics.Group] {
        let counts = try calendarCounts(query, counting, in: db)
        guard let first = query.days.first ?? counts.keys.min(), let last = query.days.last ?? counts.keys.max() else {
            return []
        }
        var everybody = query
        everybody.speaker = nil
        // A year behind the start of the last stretch holds all of it; what else is counted there is left out below.
        everybody.days = DayRange(first: first, last: query.days.last ?? last.adding(days: 366))
        let totals =
            query.speaker == nil
            ? counts : try calendarCounts(everybody, CountingStatement(everybody, speakers: nil), in: db)
        return query.group.starts(from: first, to: last).map { day in
            Statistics.Group(key: day.description, count: counts[day] ?? 0, total: totals[day] ?? 0)
        }
    }

    /// Counts by the first day of each stretch that has any.
    private static func calendarCounts(
        _ query: StatisticsQuery, _ counting: CountingStatement, in db: Database
    ) throws -> [CivilDate: Int] {
        var counts: [CivilDate: Int] = [:]
        let rows = try Row.fetchCursor(db, sql: counting.daysSQL, arguments: counting.arguments)
        while let row = try rows.next() {
            guard let day = CivilDate(daysSinceEpoch: row[0]) else { continue }
            counts[query.group.start(of: day), default: 0] += row[1]
        }
        return counts
    }
}

extension StatisticsGroup {
    /// The first day of the stretch that a day lies in; in the first week of year 1 the day itself.
    func start(of day: CivilDate) -> CivilDate {
        switch self {
        case .week: day.adding(days: 1 - day.weekday) ?? day
        case .month: CivilDate(year: day.year, month: day.month, day: 1) ?? day
        case .year: CivilDate(year: day.year, month: 1, day: 1) ?? day
        default: day
        }
    }

    /// The most stretches of one answer: 27 years of days.
    private static let mostStretches = 10_000

    /// The first days of all stretches from one day to another, at most `mostStretches`.
    func starts(from first: CivilDate, to last: CivilDate) -> [CivilDate] {
        var starts: [CivilDate] = []
        var day: CivilDate? = start(of: first)
        while let current = day, current <= last, starts.count < Self.mostStretches {
            starts.append(current)
            switch self {
            case .week: day = current.adding(days: 7)
            case .month: day = current.adding(days: 31).map(start)
            case .year: day = current.adding(days: 366).map(start)
            default: day = current.adding(days: 1)
            }
        }
        return starts
    }
}
