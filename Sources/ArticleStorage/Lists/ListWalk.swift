import Articles
import GRDB

/// A walk along the runs of a list.
struct ListWalk {
    /// The runs, each in the order of the list.
    let runs: [ListRun]
    /// The stretches to take.
    let window: ListWindow
    /// The rows that words and dates in the text choose, or `nil` for all.
    var matches: Matches?
    /// The most rows that are looked at for a page, found or not.
    var mostRows = Self.usualMostRows

    /// What a walk found.
    struct Found {
        /// The first places, in the order of the list.
        var places: [ListPosition] = []
        /// Where the walk was given up for having looked at so much, or `nil` where it came to its end.
        var stop: ListPosition?
    }

    /// Rows enough for a tenth of a second or two.
    static let usualMostRows = 100_000
    /// The number of rows that are looked at first for a page; then always four times as many.
    private static let firstRows = 1000

    /// A place and the article it belongs to.
    private struct Place {
        let place: ListPosition
        let article: Int64
    }

    /// Finds the first places, each once though several runs may hold it.
    func places(in db: Database) throws -> Found {
        var found = Found()
        for stretch in window.stretches where !stretch.isEmpty && found.places.count < window.count {
            let next = try firstPlaces(of: stretch, in: db)
            found = Found(places: Array((found.places + next.places).prefix(window.count)), stop: next.stop)
            if found.stop != nil { break }
        }
        return found
    }

    /// Counts all places of the window.
    func count(in db: Database) throws -> Int {
        // Several speakers may share an article, and only a quotation has one speaker.
        let areApart = runs.count < 2 || runs.allSatisfy(\.joinsQuotes)
        guard matches == nil, areApart else {
            return try window.stretches.reduce(0) { sum, stretch in try sum + rows(of: stretch, in: db).count }
        }
        return try window.stretches.reduce(0) { sum, stretch in
            try runs.reduce(sum) { sum, run in
                let count = run.count(stretch, of: window)
                return try sum + (Int.fetchOne(db.cachedStatement(sql: count.sql), arguments: count.arguments) ?? 0)
            }
        }
    }

    private func rows(of stretch: ListStretch, in db: Database) throws -> Set<Int64> {
        var rows: Set<Int64> = []
        for run in runs {
            for row in try walk(run, stretch, upTo: .max, lookingAt: .max, in: db).rows { rows.insert(row.place.row) }
        }
        return rows
    }

    private func firstPlaces(of stretch: ListStretch, in db: Database) throws -> Found {
        var (places, stops): ([ListPosition], [ListPosition]) = ([], [])
        for run in runs {
            let walked = try walk(run, stretch, upTo: window.count, lookingAt: mostRows / runs.count, in: db)
            places += walked.rows.map(\.place)
            walked.stop.map { stops.append($0) }
        }
        // Behind the first of the stops, what that run holds is not known.
        let stop = stops.min(by: comesBefore)
        places = places.filter { place in stop.map { !comesBefore($0, place) } ?? true }.sorted(by: comesBefore)
        var found = Found(stop: stop)
        for place in places where place != found.places.last && found.places.count < window.count {
            found.places.append(place)
        }
        if found.places.count == window.count { found.stop = nil }
        return found
    }

    private func comesBefore(_ left: ListPosition, _ right: ListPosition) -> Bool {
        window.isDescending ? left > right : left < right
    }

    /// Finds matches along a run: from their side when they are few, else along the run.
    private func walk(
        _ run: ListRun, _ stretch: ListStretch, upTo count: Int, lookingAt most: Int, in db: Database
    ) throws -> Walked {
        guard let few = matches?.few else {
            guard matches != nil || run.isFiltered else { return (try select(run, stretch, upTo: count, in: db), nil) }
            return try walkAlong(run, stretch, upTo: count, lookingAt: most, in: db)
        }
        if run.leading.isEmpty, count < few.rows.count, few.lieWithin(few.rows.count / count) {
            let dense = try walkAlong(run, stretch, upTo: count, lookingAt: 2 * few.rows.count, in: db)
            if dense.stop == nil { return dense }
        }
        return (try lookUp(few, run, stretch, in: db), nil)
    }

    /// What was found on a run, and where it was given up.
    private typealias Walked = (rows: [Place], stop: ListPosition?)

    /// Looks at more and more rows of a run until enough are found.
    private func walkAlong(
        _ run: ListRun, _ stretch: ListStretch, upTo count: Int, lookingAt most: Int, in db: Database
    ) throws -> Walked {
        var (rows, rest, step, looked): ([Place], ListStretch, Int, Int) = ([], stretch, Self.firstRows, 0)
        while true {
            step = max(1, min(step, most - looked))
            let last = try skip(run, rest, step - 1, in: db)
            let part = last.map { rest.part(upTo: $0, window.isDescending) } ?? rest
            rows += try select(run, part, upTo: count - rows.count, in: db)
            guard let last, rows.count < count else { return (rows, nil) }
            (looked, step) = (looked + step, step * 4)
            guard looked < most else { return (rows, last) }
            rest = rest.rest(behind: last, window.isDescending)
        }
    }

    private func select(
        _ run: ListRun, _ stretch: ListStretch, upTo count: Int, in db: Database
    ) throws -> [Place] {
        let select = run.select(stretch, of: window)
        let statement = try db.cachedStatement(sql: select.sql)
        try statement.setArguments(select.arguments + [matches == nil ? count : .max])
        var found: [Place] = []
        try db.forEachRow(of: statement) { row in
            try add(row, to: &found)
            return found.count < count
        }
        return found
    }

    /// The place that so many others of a stretch come before, or `nil` behind the last.
    private func skip(_ run: ListRun, _ stretch: ListStretch, _ count: Int, in db: Database) throws -> ListPosition? {
        let skip = run.skip(stretch, of: window)
        let statement = try db.cachedStatement(sql: skip.sql)
        try statement.setArguments(skip.arguments + [count])
        var last: ListPosition?
        try db.forEachRow(of: statement) { row in
            last = ListPosition(order: row.number(0), row: row.number(1))
            return false
        }
        return last
    }

    /// Looks a few matches up one by one.
    private func lookUp(_ few: FewMatches, _ run: ListRun, _ stretch: ListStretch, in db: Database) throws -> [Place] {
        let select = run.select(ofArticle: few.areArticles, stretch, of: window)
        let statement = try db.cachedStatement(sql: select.sql)
        try statement.setArguments([0] + select.arguments)
        var found: [Place] = []
        for row in few.rows {
            try db.forEachRow(of: statement, first: row) { place in
                try add(place, to: &found)
                return true
            }
        }
        return found
    }

    /// Adds a row's place if it is one of the matches.
    private func add(_ row: LookupRow, to places: inout [Place]) throws {
        let (key, article) = (row.number(1), row.number(2))
        guard try matches?.contains(key, of: article) ?? true else { return }
        places.append(Place(place: ListPosition(order: row.number(0), row: key), article: article))
    }
}

extension ListStretch {
    /// The places up to one of them, that one included.
    fileprivate func part(upTo place: ListPosition, _ isDescending: Bool) -> ListStretch {
        isDescending
            ? ListStretch(above: ListPosition(order: place.order, row: place.row - 1), below: below)
            : ListStretch(above: above, below: ListPosition(order: place.order, row: place.row + 1))
    }

    /// The places behind one of them.
    fileprivate func rest(behind place: ListPosition, _ isDescending: Bool) -> ListStretch {
        isDescending ? ListStretch(above: above, below: place) : ListStretch(above: place, below: below)
    }
}
