/// A path with places for parameters, such as `/v1/articles/{id}/text`.
struct PathTemplate: Hashable, Sendable {
    /// One segment of a template.
    enum Segment: Hashable, Sendable {
        /// Matches this segment and no other.
        case literal(String)
        /// Matches any one segment that is not empty, under this name.
        case parameter(String)
    }

    /// The segments in order; `/` has none.
    let segments: [Segment]

    /// The parameters' names in order.
    var parameterNames: [String] {
        segments.compactMap { if case .parameter(let name) = $0 { name } else { nil } }
    }

    /// Reads a template.
    ///
    /// - Returns: `nil` unless the text begins with `/`, braces stand around whole segments only, and no parameter is
    ///   unnamed or named twice.
    init?(_ text: String) {
        guard text.first == "/" else { return nil }
        var segments: [Segment] = []
        for part in text.dropFirst().split(separator: "/", omittingEmptySubsequences: false) where text != "/" {
            guard let segment = Segment(part) else { return nil }
            segments.append(segment)
        }
        self.segments = segments
        guard Set(parameterNames).count == parameterNames.count else { return nil }
    }
}

extension PathTemplate.Segment {
    /// Reads one segment; `nil` when a brace stands where none may.
    init?(_ text: Substring) {
        guard text.first == "{", text.last == "}", text.count > 2 else {
            guard !text.contains("{"), !text.contains("}") else { return nil }
            self = .literal(String(text))
            return
        }
        let name = text.dropFirst().dropLast()
        guard !name.contains("{"), !name.contains("}") else { return nil }
        self = .parameter(String(name))
    }
}
