extension SearchQuery {
    /// Reads what a reader typed.
    ///
    /// Words must all be there; `"a phrase"` in this order; `-word` must not; `a OR b` one of both; `begin*` is the
    /// beginning of a word. `speaker:`, `site:`, `title:`, `type:`, `before:` and `after:` take a word or a phrase.
    /// Whatever else stands there counts as words: an unknown field, an impossible date, a mark that nothing closes.
    ///
    /// - Parameter text: Any text.
    public init(parsing text: String) {
        self.init()
        var joins = false
        for piece in SearchPiece.pieces(of: text) {
            if piece.isOr {
                joins = !groups.isEmpty
                continue
            }
            if piece.field.map({ apply(field: $0, value: piece.text) }) == true { continue }
            add(piece, joins: joins)
            joins = false
        }
    }

    private mutating func add(_ piece: SearchPiece, joins: Bool) {
        let isTitle = piece.field == "title"
        let text = piece.field == nil || isTitle ? piece.text : "\(piece.field ?? "") \(piece.text)"
        let term = SearchTerm(text: text, isPrefix: piece.isPrefix, inTitle: isTitle)
        if piece.isExcluded {
            excluded.append(term)
        } else if joins {
            groups[groups.count - 1].append(term)
        } else {
            groups.append([term])
        }
    }

    /// Sets a filter; returns `false` for what is none.
    private mutating func apply(field: String, value: String) -> Bool {
        switch field {
        case "speaker": speaker = value
        case "site": site = value
        case "type":
            guard let type = Quote.Kind(rawValue: value.lowercased()) else { return false }
            types.insert(type)
        case "before":
            guard let day = DateValue(iso8601: value)?.firstDay?.adding(days: -1) else { return false }
            days.last = day
        case "after":
            guard let day = DateValue(iso8601: value)?.lastDay?.adding(days: 1) else { return false }
            days.first = day
        default: return false
        }
        return true
    }
}

/// A word or a phrase as it was typed, with the marks before and after it taken off.
struct SearchPiece: Hashable {
    var text: String
    var field: String?
    var isExcluded = false
    var isPrefix = false
    /// Whether the piece is the word `OR` outside of quotes.
    var isOr = false

    private static let fields: Set<String> = ["speaker", "site", "title", "type", "before", "after"]
    private static let quotes: Set<Character> = ["\"", "“", "”", "„"]

    /// Cuts a text into pieces; nothing is left of empty ones.
    static func pieces(of text: String) -> [SearchPiece] {
        var pieces: [SearchPiece] = []
        var rest = text[...]
        while let first = rest.first {
            if first.isWhitespace {
                rest.removeFirst()
            } else if let piece = SearchPiece(taking: &rest) {
                pieces.append(piece)
            }
        }
        return pieces
    }

    private init?(taking rest: inout Substring) {
        text = ""
        if rest.first == "-" {
            isExcluded = true
            rest.removeFirst()
        }
        if let colon = rest.firstIndex(where: { $0 == ":" || $0.isWhitespace || Self.quotes.contains($0) }),
            rest[colon] == ":", Self.fields.contains(rest[..<colon].lowercased())
        {
            field = rest[..<colon].lowercased()
            rest = rest[rest.index(after: colon)...]
        }
        if let first = rest.first, Self.quotes.contains(first) {
            rest.removeFirst()
            text = String(rest.prefix { !Self.quotes.contains($0) })
            rest = rest.dropFirst(text.count + 1)
            if rest.first == "*" {
                isPrefix = true
                rest.removeFirst()
            }
        } else {
            text = String(rest.prefix { !$0.isWhitespace && !Self.quotes.contains($0) })
            rest = rest.dropFirst(text.count)
            isOr = text == "OR" && field == nil && !isExcluded
            isPrefix = text.last == "*"
        }
        if text.allSatisfy(\.isWhitespace) { return nil }
    }
}
