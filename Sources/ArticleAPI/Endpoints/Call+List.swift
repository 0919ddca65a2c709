import Articles

extension Call {
    /// Returns the list that the parameters describe.
    ///
    /// - Returns: The list, of the speaker that the parameters name, if any.
    /// - Throws: `Problem` for a wrong value.
    func list() throws(Problem) -> ListQuery {
        var query = ListQuery(
            try filter(), order: try value(QueryParameters.sort) ?? .latest,
            cursor: try value(QueryParameters.cursor), limit: try limit())
        query.counts = try value(QueryParameters.count) ?? false
        try check(query)
        return query
    }

    /// The bytes of articles' texts behind which a page ends whose items hold them: so many that no page of usual articles
    /// does, and so few that one of articles as long as they may be has one or two.
    static let textBytes = 4 << 20

    /// Returns all rows that the parameters leave, in pages of a size.
    ///
    /// - Throws: `Problem` for a wrong value.
    func walk(pages limit: Int) throws(Problem) -> ListQuery {
        var query = ListQuery(try filter(), order: try value(QueryParameters.sort) ?? .latest, limit: limit)
        query.textBytes = Self.textBytes
        try check(query)
        return query
    }

    private func check(_ query: ListQuery) throws(Problem) {
        guard query.order != .relevance || query.filter.hasWords else {
            throw Problem(
                kind: .badParameter,
                detail: "The parameter 'sort' can be relevance only with words to look for; give them as 'q'.",
                place: .parameter("sort"))
        }
    }

    /// Returns the members that items are to have, or `nil` for all.
    ///
    /// - Parameters:
    ///   - known: The members that an item can have.
    ///   - inner: The members of those that are objects or lists of them, where they are checked, too.
    /// - Returns: The members.
    /// - Throws: `Problem` for a member that no item has.
    func fields(
        of known: Set<String>, _ inner: [String: Set<String>] = [:]
    ) throws(Problem) -> FieldSelection? {
        guard let selection = try value(QueryParameters.fields) else { return nil }
        try check(selection, against: known)
        for (name, members) in selection.members {
            if let members, let known = inner[name] { try check(members, against: known) }
        }
        return selection
    }

    private func check(_ selection: FieldSelection, against known: Set<String>) throws(Problem) {
        guard let unknown = selection.members.keys.sorted().first(where: { !known.contains($0) }) else { return }
        let nearest = nearestName(to: unknown, in: known.sorted())
        throw Problem(
            kind: .badParameter,
            detail: "The parameter 'fields' names '\(unknown.prefix(64))', which no item has; "
                + (nearest.map { "did you mean '\($0)'?" } ?? "known are \(known.sorted().joined(separator: ", "))."),
            place: .parameter("fields"))
    }

    /// Returns the filter that the parameters describe.
    ///
    /// - Throws: `Problem` for a wrong value.
    func filter() throws(Problem) -> ArchiveFilter {
        var filter = ArchiveFilter(
            speaker: try value(QueryParameters.speaker), site: try value(QueryParameters.site), dates: try dates(),
            types: try value(QueryParameters.type) ?? [],
            search: try value(QueryParameters.search) ?? SearchQuery(),
            about: try value(QueryParameters.about) ?? SearchQuery())
        filter.language = try value(QueryParameters.language)
        filter.precisions = try value(QueryParameters.precision) ?? []
        filter.minConfidence = try value(QueryParameters.minConfidence)
        filter.duplicates = try value(QueryParameters.duplicates) ?? .all
        filter.minWords = try value(QueryParameters.minWords)
        return filter
    }
}
