import Articles
import GRDB

/// Reads a page of a list from one state of the archive.
struct ListPage {
    private let subject: ListPlan.Subject
    private let query: ListQuery
    private let db: Database
    private let plan: ListPlan
    private let coding: CursorCoding
    private let start: Start
    private let mostRows: Int

    /// Where a page begins.
    private struct Start {
        /// The number of tiers of relevance that were shown already; 0 in any other order.
        var tier = 0
        /// The last place that was shown already.
        var place: ListPosition?

        init(_ cursor: Articles.Cursor?, _ coding: CursorCoding) throws(RepositoryError) {
            guard let cursor else { return }
            let numbers = try coding.place(cursor, count: 3)
            tier = Int(numbers[0])
            place = ListPosition(order: numbers[1], row: numbers[2])
        }
    }

    /// Plans a page.
    ///
    /// - Parameters:
    ///   - subject: What is listed.
    ///   - query: Which of it.
    ///   - mostRows: The most rows to look at.
    ///   - db: The archive.
    /// - Throws: `RepositoryError.badCursor` for a cursor that this query did not give out.
    init(
        _ subject: ListPlan.Subject, _ query: ListQuery, lookingAt mostRows: Int = ListWalk.usualMostRows,
        in db: Database
    ) throws {
        (self.subject, self.query, self.mostRows, self.db) = (subject, query, mostRows, db)
        coding = CursorCoding(filter: "\(subject) \(query.order.rawValue) \(query.filter.text)")
        start = try Start(query.cursor, coding)
        plan = try ListPlan(subject, query, in: db)
    }

    /// Reads the items of the page, one by one by key.
    ///
    /// - Parameters:
    ///   - select: Selects an item's row by its key.
    ///   - textBytes: Tells how many bytes of texts the items so far stand for.
    ///   - read: Makes an item of its row.
    /// - Returns: The page.
    /// - Throws: `DatabaseError`, or what `read` throws.
    func page<Item: Sendable>(
        select: String, textBytes: () -> Int = { 0 }, _ read: (Row, _ key: Int64) throws -> Item
    ) throws -> Page<Item> {
        let matches = try Matches(subject, query.filter, forPageOf: query.counts ? nil : limit, in: db)
        let found = try places(matches)
        let statement = try db.cachedStatement(sql: select)
        var (items, shown) = ([Item](), found.places.prefix(0))
        while shown.endIndex < min(limit, found.places.count), textBytes() < query.textBytes ?? .max {
            let row = found.places[shown.endIndex].place.row
            // A row of a cursor is not copied, so that what is not read of it costs nothing, and goes with the cursor.
            let cursor = try Row.fetchCursor(statement, arguments: [row])
            try withExtendedLifetime(cursor) { if let found = try cursor.next() { items.append(try read(found, row)) } }
            shown = found.places[...shown.endIndex]
        }
        let last = shown.endIndex < found.places.count ? shown.last : found.stop
        let next = last.map { coding.cursor(at: [Int64($0.tier), $0.place.order, $0.place.row]) }
        return Page(items: items, next: next, total: query.counts ? try count(matches) : nil)
    }

    private var limit: Int { min(max(query.limit, 1), ListQuery.greatestLimit) }

    /// A place, and the tier of relevance that it is in.
    private typealias TierPlace = (tier: Int, place: ListPosition)

    /// The places of the page and one more; or fewer, and the place up to which there are no others.
    private func places(_ matches: Matches?) throws -> (places: [TierPlace], stop: TierPlace?) {
        var found: [TierPlace] = []
        var tiers =
            query.order == .relevance ? RelevanceTiers(subject, query.filter, forPageOf: limit) : RelevanceTiers()
        while found.count <= limit, let tier = try tiers.next(matches, in: db) {
            guard tier.number >= start.tier else { continue }
            let cursor = tier.number == start.tier ? start.place : nil
            let walk = ListWalk(
                runs: plan.runs, window: window(cursor), matches: tier.matches, mostRows: mostRows)
            let walked = try walk.places(in: db)
            found += walked.places.map { (tier.number, $0) }
            if let stop = walked.stop, found.count <= limit { return (found, (tier.number, stop)) }
        }
        return (found, nil)
    }

    private func count(_ matches: Matches?) throws -> Int {
        try ListWalk(runs: plan.runs, window: window(nil), matches: matches).count(in: db)
    }

    private func window(_ cursor: ListPosition?) -> ListWindow {
        ListWindow(
            order: query.order == .relevance ? .latest : query.order, dates: plan.dates, rows: plan.rows,
            cursor: cursor, limit: limit)
    }
}

extension ArchiveFilter {
    /// All that the filter says, the same in every process, for cursors.
    fileprivate var text: String {
        var copy = self
        // A set's order changes from process to process.
        copy.types = []
        copy.search.types = []
        copy.about.types = []
        copy.precisions = []
        return "\(copy) \(ListPlan.kinds(self)) \(precisions.map(\.rawValue).sorted())"
    }
}
