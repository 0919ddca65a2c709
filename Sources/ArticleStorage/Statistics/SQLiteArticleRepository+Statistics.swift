public import Articles
import GRDB

extension SQLiteArticleRepository {
    /// Counts along the index that a list of the same filter runs along; the time it takes grows with what is counted.
    public func statistics(_ query: StatisticsQuery) async throws(RepositoryError) -> Statistics {
        try read { db in
            let counting = try Counting(query, in: db)
            let total = try counting.total()
            let groups =
                switch query.group {
                case .day, .week, .month, .year: try Self.calendarGroups(query, counting, in: db)
                case .role: try Self.roleGroups(query, counting, total)
                case .speaker: try Self.largest(query, counting, total) { try db.speakerKey($0) }
                case .site: try Self.largest(query, counting, total) { try db.siteKey($0) }
                case .type: try Self.largest(query, counting, total, Self.typeKey)
                }
            return Statistics(groups: groups, total: total)
        }
    }

    /// The largest groups, those of one size in the order of their names.
    private static func largest(
        _ query: StatisticsQuery, _ counting: Counting, _ total: Int, _ name: (Int64) throws -> GroupName
    ) throws -> [Statistics.Group] {
        let counts: [Int64: Int] = try counting.groups()
        // Of groups of one size the names decide, so all of the last size are named.
        let least = counts.values.sorted(by: >).prefix(query.limit).last ?? 0
        return try counts.filter { $0.value >= least }.map { key, count in
            let name = try name(key)
            return Statistics.Group(key: name.text, speakerID: name.speaker, count: count, total: total)
        }
        .largest(query.limit)
    }

    private static func typeKey(_ code: Int64) throws -> GroupName {
        guard let kind = Quote.Kind.allCases.first(where: { $0.code == code }) else {
            throw CorruptRecord(detail: "a quotation is of an unknown kind")
        }
        return GroupName(text: kind.rawValue)
    }

    /// Counts by role; a group of the rows has the roles of a speaker in an article, one on a line.
    private static func roleGroups(
        _ query: StatisticsQuery, _ counting: Counting, _ total: Int
    ) throws -> [Statistics.Group] {
        var counts: [Substring: Int] = [:]
        for (roles, count) in try counting.groups(as: String.self) {
            for role in roles.split(separator: "\n") { counts[role, default: 0] += count }
        }
        return counts.map { Statistics.Group(key: String($0), count: $1, total: total) }.largest(query.limit)
    }

    private static func calendarGroups(
        _ query: StatisticsQuery, _ counting: Counting, in db: Database
    ) throws -> [Statistics.Group] {
        let counts = try calendarCounts(query, counting)
        let days = query.filter.publishedDays
        guard let first = days.first ?? counts.keys.min(), let last = days.last ?? counts.keys.max() else {
            return []
        }
        let totals =
            query.filter.namesSpeaker
            ? try calendarCounts(query, Counting(query.ofEverybody(from: first, to: last), in: db)) : counts
        return query.group.starts(from: first, to: last).map { day in
            Statistics.Group(key: day.description, count: counts[day] ?? 0, total: totals[day] ?? 0)
        }
    }

    /// Counts by the first day of each stretch that has any.
    private static func calendarCounts(_ query: StatisticsQuery, _ counting: Counting) throws -> [CivilDate: Int] {
        var counts: [CivilDate: Int] = [:]
        for (day, count) in try counting.groups(as: Int.self) {
            guard let day = CivilDate(daysSinceEpoch: day) else { continue }
            counts[query.group.start(of: day), default: 0] += count
        }
        return counts
    }
}

/// How a group is shown.
private struct GroupName {
    var text: String
    var speaker: SpeakerID?
}

extension Database {
    fileprivate func speakerKey(_ row: Int64) throws -> GroupName {
        let find = try cachedStatement(sql: "SELECT full_name, name FROM speaker WHERE id = ?")
        guard let found = try Row.fetchOne(find, arguments: [row]) else {
            throw CorruptRecord(detail: "a quotation's speaker is not there")
        }
        return GroupName(text: found[0], speaker: try SpeakerRegister.speakerID(found[1]))
    }

    fileprivate func siteKey(_ row: Int64) throws -> GroupName {
        let find = try cachedStatement(sql: "SELECT name FROM site WHERE id = ?")
        guard let name = try String.fetchOne(find, arguments: [row]) else {
            throw CorruptRecord(detail: "an article's outlet is not there")
        }
        return GroupName(text: name)
    }
}

extension [Statistics.Group] {
    fileprivate func largest(_ count: Int) -> [Statistics.Group] {
        Array(sorted { ($1.count, $0.key) < ($0.count, $1.key) }.prefix(count))
    }
}

extension StatisticsQuery {
    fileprivate var limit: Int { min(max(top, 1), 200) }

    /// The same query whoever speaks, between two days where no other dates cut it.
    fileprivate func ofEverybody(from first: CivilDate, to last: CivilDate) -> StatisticsQuery {
        var query = self
        query.filter.speaker = nil
        query.filter.search.speaker = nil
        query.filter.about.speaker = nil
        // A year behind the start of the last stretch holds all of it; what else is counted there is left out.
        let days = DayRange(first: first, last: filter.publishedDays.last ?? last.adding(days: 366))
        switch filter.dates {
        case .any, .published(_, moments: nil): query.filter.dates = .published(days)
        case .undated, .published, .ingested, .mentioned: break
        }
        return query
    }
}

extension ArchiveFilter {
    fileprivate var namesSpeaker: Bool { speaker != nil || search.speaker != nil || about.speaker != nil }

    /// The days of publication that the filter leaves, where days bound it.
    fileprivate var publishedDays: DayRange {
        let words = search.days.intersection(about.days)
        return if case .published(let days, _) = dates { days.intersection(words) } else { words }
    }
}
