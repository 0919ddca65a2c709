import Articles

/// A query in the language of FTS5, made so that no text can break it.
///
/// FTS5 knows operators, columns and marks of its own, so every word goes in between quotes, and only letters and digits
/// are left of a word anyway.
struct MatchExpression {
    /// What matches, or `nil` when the query asks for no word.
    let included: String?
    /// What does not match though `included` does, or `nil`.
    let excluded: String?

    /// Translates a query.
    ///
    /// - Parameters:
    ///   - query: The query.
    ///   - column: The column to look in, or `nil` for all.
    ///   - title: The column for terms that only count in the title, or `nil` where there is none.
    init(_ query: SearchQuery, column: String? = nil, title: String? = nil) {
        let translate = { (term: SearchTerm) in
            Self.expression(term, column: term.inTitle ? title ?? column : column)
        }
        let groups = query.groups.compactMap { group -> String? in
            let terms = group.compactMap(translate)
            return terms.isEmpty ? nil : "(\(terms.joined(separator: " OR ")))"
        }
        let excluded = query.excluded.compactMap(translate)
        included = groups.isEmpty ? nil : groups.joined(separator: " AND ")
        self.excluded = excluded.isEmpty ? nil : excluded.joined(separator: " OR ")
    }

    private init(included: String?, excluded: String?) {
        self.included = included
        self.excluded = excluded
    }

    /// What both match.
    func and(_ other: MatchExpression) -> MatchExpression {
        let included = [included, other.included].compactMap { $0 }
        let excluded = [excluded, other.excluded].compactMap { $0 }
        return MatchExpression(
            included: included.isEmpty ? nil : included.joined(separator: " AND "),
            excluded: excluded.isEmpty ? nil : excluded.joined(separator: " OR "))
    }

    private static func expression(_ term: SearchTerm, column: String?) -> String? {
        var words = SearchWords(term.text).words
        if term.isPrefix, let last = SearchWords.unstemmedLast(of: term.text) { words[words.count - 1] = last }
        guard !words.isEmpty else { return nil }
        let phrase = "\"\(words.joined(separator: " "))\"\(term.isPrefix ? "*" : "")"
        return column.map { "\($0) : \(phrase)" } ?? phrase
    }
}
