import Articles
import GRDB

/// A row's place in a list that runs newest published first.
struct DatedPlace: Comparable {
    /// The row's `published_order`.
    let order: Int64
    /// The row's key, which settles ties.
    let row: Int64

    static func < (left: Self, right: Self) -> Bool { (left.order, left.row) < (right.order, right.row) }
}

/// The stretch of a list that a query asks for.
struct DatedWindow {
    /// Only places before this one, in ascending order, which is after it in the list.
    var before: DatedPlace
    /// The least `published_order`.
    private let least: Int64
    /// The greatest `last_day`.
    private let lastDay: Int64
    /// The number of rows asked for and one more, which tells whether there is a next page.
    var count: Int

    init(days: DayRange, cursor: DatedPlace?, limit: Int) {
        let end = days.last.map { ListPlace.start(of: $0) + 86_400 } ?? .max
        let bound = DatedPlace(order: end, row: .min)
        before = cursor.map { min($0, bound) } ?? bound
        least = days.first.map(ListPlace.start) ?? (days.isBounded ? ListPlace.undated.order + 1 : .min)
        lastDay = days.last.map { Int64($0.daysSinceEpoch) } ?? .max
        count = min(max(limit, 1), 200) + 1
    }

    /// What the placeholders of `DatedRun.sql` stand for, after those of its own condition.
    var arguments: StatementArguments { [before.order, before.row, least, lastDay, count] }
}

/// Rows that an index holds in the order of the list: all those with the same values in the columns before it.
struct DatedRun {
    /// The table.
    let table: String
    /// The column that holds the rows' keys.
    var key = "id"
    /// Conditions of equality on the index's leading columns, as `speaker_id = ? AND kind = ? AND`; may be empty.
    let condition: String
    /// The values of the conditions.
    let arguments: StatementArguments

    /// The run cut down to one row, if it is in it.
    func narrowed(to row: Int64) -> DatedRun {
        DatedRun(table: table, key: key, condition: "\(key) = ? AND \(condition)", arguments: [row] + arguments)
    }

    /// Selects the places of a window; the index alone answers it.
    var sql: String {
        """
        SELECT published_order, \(key) FROM \(table) WHERE \(condition) (published_order, \(key)) < (?, ?)
        AND published_order >= ? AND last_day <= ? ORDER BY published_order DESC, \(key) DESC LIMIT ?
        """
    }
}

extension Database {
    /// Merges the first places of several runs, newest first.
    func places(in window: DatedWindow, of runs: [DatedRun], matching: Matches?) throws -> [DatedPlace] {
        let found = try runs.flatMap { run in
            guard let matching else { return try places(in: window, of: run) }
            guard let rows = matching.fewRows else { return try walk(run, in: window, keeping: matching) }
            return try rows.flatMap { row in try places(in: window, of: run.narrowed(to: row)) }
        }
        return Array(found.sorted(by: >).prefix(window.count))
    }

    private func places(in window: DatedWindow, of run: DatedRun) throws -> [DatedPlace] {
        let rows = try Row.fetchCursor(try cachedStatement(sql: run.sql), arguments: run.arguments + window.arguments)
        var places: [DatedPlace] = []
        while let row = try rows.next() { places.append(DatedPlace(order: row[0], row: row[1])) }
        return places
    }

    /// Walks along a run, ever further, until enough matches are found.
    private func walk(_ run: DatedRun, in window: DatedWindow, keeping matches: Matches) throws -> [DatedPlace] {
        var (found, step): ([DatedPlace], DatedWindow) = ([], window)
        repeat {
            step.count = 2000
            let walked = try places(in: step, of: run)
            found += walked.filter { matches.contains($0.row) }
            guard let last = walked.last, walked.count == step.count else { break }
            step.before = last
        } while found.count < window.count
        return Array(found.prefix(window.count))
    }

    /// Reads the rows of places, one by one by key, and the cursor to the next page.
    func page<Item: Sendable>(
        of places: [DatedPlace], window: DatedWindow, coding: CursorCoding, select: String,
        _ read: (Row) throws -> Item
    ) throws -> Page<Item> {
        let shown = places.prefix(window.count - 1)
        let statement = try cachedStatement(sql: select)
        let items = try shown.compactMap { place in
            try Row.fetchOne(statement, arguments: [place.row]).map(read)
        }
        let next = places.count == window.count ? shown.last.map { coding.cursor(at: [$0.order, $0.row]) } : nil
        return Page(items: items, next: next)
    }
}

extension CursorCoding {
    /// Reads a cursor of a list by date.
    func datedPlace(_ cursor: Articles.Cursor?) throws(RepositoryError) -> DatedPlace? {
        guard let cursor else { return nil }
        let place = try place(cursor, count: 2)
        return DatedPlace(order: place[0], row: place[1])
    }
}
