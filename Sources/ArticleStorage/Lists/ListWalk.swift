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
        let areApart = runs.count < 2 || runs.allSatisfy { $0.driver == .quote }
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
    ) throws -> (rows: [Place], stop: ListPosition?) {
        if let few = matches?.few {
            let rows = try few.rows.flatMap { row in
                try lookUp(row, ofArticle: few.areArticles, run, stretch, in: db)
            }
            return (rows.filter(isChosen), nil)
        }
        guard matches != nil || run.isFiltered else { return (try select(run, stretch, count, in: db), nil) }
        var (rows, rest, step, looked): ([Place], ListStretch, Int, Int) = ([], stretch, Self.firstRows, 0)
        while true {
            step = max(1, min(step, most - looked))
            let last = try skip(run, rest, step - 1, in: db)
            let part = last.map { rest.part(upTo: $0, window.isDescending) } ?? rest
            rows += try select(run, part, matches == nil ? count - rows.count : .max, in: db).filter(isChosen)
            guard let last, rows.count < count else { return (Array(rows.prefix(count)), nil) }
            (looked, step) = (looked + step, step * 4)
            guard looked < most else { return (rows, last) }
            rest = rest.rest(behind: last, window.isDescending)
        }
    }

    private func isChosen(_ row: Place) -> Bool { matches?.contains(row.place.row, of: row.article) ?? true }

    private func select(_ run: ListRun, _ stretch: ListStretch, _ count: Int, in db: Database) throws -> [Place] {
        let select = run.select(stretch, of: window)
        return try all(Row.fetchCursor(db.cachedStatement(sql: select.sql), arguments: select.arguments + [count]))
    }

    /// The place that so many others of a stretch come before, or `nil` behind the last.
    private func skip(_ run: ListRun, _ stretch: ListStretch, _ count: Int, in db: Database) throws -> ListPosition? {
        let skip = run.skip(stretch, of: window)
        return try all(Row.fetchCursor(db.cachedStatement(sql: skip.sql), arguments: skip.arguments + [count])).first?
            .place
    }

    private func lookUp(
        _ row: Int64, ofArticle: Bool, _ run: ListRun, _ stretch: ListStretch, in db: Database
    ) throws -> [Place] {
        let select = run.select(ofArticle: ofArticle, stretch, of: window)
        return try all(Row.fetchCursor(db.cachedStatement(sql: select.sql), arguments: [row] + select.arguments))
    }

    private func all(_ rows: RowCursor) throws -> [Place] {
        var found: [Place] = []
        while let row = try rows.next() {
            found.append(Place(place: ListPosition(order: row[0], row: row[1]), article: row[2]))
        }
        return found
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
