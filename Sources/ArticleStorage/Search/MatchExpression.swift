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

    /// What matches rows in which a query's words fit together more closely, the closest first.
    ///
    /// Words that follow each other, words within ten of each other, and all alternatives where one would do.
    static func closer(_ query: SearchQuery, column: String? = nil) -> [String] {
        let single = query.groups.compactMap { $0.count == 1 && !$0[0].inTitle ? $0[0] : nil }
        let words = single.filter { !$0.isPrefix }.map { SearchWords($0.text).words }.filter { !$0.isEmpty }
        let filter = column.map { "\($0) : " } ?? ""
        var expressions: [String] = []
        if words.count > 1 {
            let phrases = words.map { "\"\($0.joined(separator: " "))\"" }
            expressions.append("\(filter)\"\(words.joined().joined(separator: " "))\"")
            expressions.append("\(filter)NEAR(\(phrases.joined(separator: " ")), 10)")
        }
        if query.groups.contains(where: { $0.count > 1 }) {
            let all = query.groups.joined().compactMap { Self.expression($0, column: column) }
            if !all.isEmpty { expressions.append(all.joined(separator: " AND ")) }
        }
        return expressions
    }

    private static func expression(_ term: SearchTerm, column: String?) -> String? {
        var words = SearchWords(term.text).words
        if term.isPrefix, let last = SearchWords.unstemmedLast(of: term.text) { words[words.count - 1] = last }
        guard !words.isEmpty else { return nil }
        let phrase = "\"\(words.joined(separator: " "))\"\(term.isPrefix ? "*" : "")"
        return column.map { "\($0) : \(phrase)" } ?? phrase
    }
}
