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

    /// A place and the article it belongs to.
    private struct Found {
        let place: ListPosition
        let article: Int64
    }

    /// The number of rows of one step of a walk that looks for few among many.
    private static let stepLength = 2000

    /// Finds the first places, each once though several runs may hold it.
    func places(in db: Database) throws -> [ListPosition] {
        var places: [ListPosition] = []
        for stretch in window.stretches where !stretch.isEmpty && places.count < window.count {
            places += try firstPlaces(of: stretch, in: db)
        }
        return Array(places.prefix(window.count))
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
            for found in try walk(run, stretch, upTo: .max, in: db) { rows.insert(found.place.row) }
        }
        return rows
    }

    private func firstPlaces(of stretch: ListStretch, in db: Database) throws -> [ListPosition] {
        var places: [ListPosition] = []
        for run in runs { places += try walk(run, stretch, upTo: window.count, in: db).map(\.place) }
        places.sort { window.isDescending ? $0 > $1 : $0 < $1 }
        var first: [ListPosition] = []
        for place in places where place != first.last && first.count < window.count { first.append(place) }
        return first
    }

    /// Finds matches along a run: from their side when they are few, else step by step along the run.
    private func walk(_ run: ListRun, _ stretch: ListStretch, upTo count: Int, in db: Database) throws -> [Found] {
        guard let matches else { return try step(run, stretch, length: count, in: db) }
        if let few = matches.few {
            return try few.rows.flatMap { row in
                try lookUp(row, ofArticle: few.areArticles, run, stretch, in: db)
            }.filter { matches.contains($0.place.row, of: $0.article) }
        }
        var (found, rest): ([Found], ListStretch) = ([], stretch)
        while found.count < count {
            let walked = try step(run, rest, length: Self.stepLength, in: db)
            found += walked.filter { matches.contains($0.place.row, of: $0.article) }
            guard let last = walked.last, walked.count == Self.stepLength else { break }
            if window.isDescending { rest.below = last.place } else { rest.above = last.place }
        }
        return Array(found.prefix(count))
    }

    private func step(_ run: ListRun, _ stretch: ListStretch, length: Int, in db: Database) throws -> [Found] {
        let select = run.select(stretch, of: window)
        let rows = try Row.fetchCursor(
            db.cachedStatement(sql: select.sql), arguments: select.arguments + [length])
        return try all(rows)
    }

    private func lookUp(
        _ row: Int64, ofArticle: Bool, _ run: ListRun, _ stretch: ListStretch, in db: Database
    ) throws -> [Found] {
        let select = run.select(ofArticle: ofArticle, stretch, of: window)
        return try all(
            Row.fetchCursor(db.cachedStatement(sql: select.sql), arguments: [row] + select.arguments))
    }

    private func all(_ rows: RowCursor) throws -> [Found] {
        var found: [Found] = []
        while let row = try rows.next() {
            found.append(Found(place: ListPosition(order: row[0], row: row[1]), article: row[2]))
        }
        return found
    }
}
