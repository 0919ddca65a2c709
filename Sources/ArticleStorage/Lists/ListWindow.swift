import Articles

/// A row's place in a list.
struct ListPosition: Comparable {
    /// The row's `published_order`, or 0 in a list by arrival.
    let order: Int64
    /// The row's key, which settles ties.
    let row: Int64

    static func < (left: Self, right: Self) -> Bool { (left.order, left.row) < (right.order, right.row) }
}

/// The places between two others, neither of them included.
struct ListStretch {
    var above: ListPosition
    var below: ListPosition

    /// Whether no place can lie in it.
    var isEmpty: Bool { above >= below }
}

/// The stretches of a list that a page is taken from, in the order of the list.
struct ListWindow {
    /// The order of the list, never by relevance: what fits alike is ordered by date.
    let order: ListOrder
    /// The stretches.
    private(set) var stretches: [ListStretch]
    /// The number of rows asked for and one more, which tells whether there is a next page.
    let count: Int

    /// Whether the rows run from great to small.
    var isDescending: Bool { order != .earliest && order != .firstArrived }
    /// Whether the rows run along the date of publication.
    var isByDate: Bool { order != .lastArrived && order != .firstArrived }

    /// Plans a window.
    ///
    /// - Parameters:
    ///   - order: The order of the list.
    ///   - dates: The dates it is cut to.
    ///   - rows: In a list by arrival, the least and the greatest key.
    ///   - cursor: The last place that was shown already.
    ///   - limit: The number of rows to show.
    init(order: ListOrder, dates: DateBounds, rows: ClosedRange<Int64>, cursor: ListPosition?, limit: Int) {
        self.order = order
        count = limit + 1
        stretches = []
        guard isByDate else {
            let above = ListPosition(order: 0, row: rows.lowerBound - 1)
            stretches = [ListStretch(above: above, below: ListPosition(order: 0, row: rows.upperBound + 1))]
            if let cursor { cut(behind: cursor) }
            return
        }
        let undated = ListPlace.undated.order
        let dated = ListStretch(
            above: ListPosition(order: max(dates.least, undated + 1), row: .min),
            below: ListPosition(order: dates.end, row: .min))
        let rest = ListStretch(
            above: ListPosition(order: undated, row: .min), below: ListPosition(order: undated + 1, row: .min))
        if dates.allowDated { stretches.append(dated) }
        if dates.allowUndated { stretches.append(rest) }
        if let cursor { cut(behind: cursor) }
    }

    /// Leaves what comes after a place in the order of the list; the undated come after everything.
    private mutating func cut(behind place: ListPosition) {
        let isUndated = isByDate && place.order <= ListPlace.undated.order
        stretches = stretches.compactMap { stretch in
            let isRest = isByDate && stretch.above.order <= ListPlace.undated.order
            guard isRest == isUndated else { return isRest ? stretch : nil }
            var stretch = stretch
            if isDescending {
                stretch.below = min(stretch.below, place)
            } else {
                stretch.above = max(stretch.above, place)
            }
            return stretch
        }
    }
}
