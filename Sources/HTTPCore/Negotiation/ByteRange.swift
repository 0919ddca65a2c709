public import HTTPTypes

/// What a request asks for of content with a known length (RFC 9110 §14).
public enum ByteRange: Hashable, Sendable {
    /// All of it: no range, one that breaks the grammar, several, or of a state that the client has no longer.
    case whole
    /// Part of it.
    case part(Range<Int>)
    /// What it does not have: 416.
    case unsatisfiable

    /// Reads `Range` and `If-Range`.
    ///
    /// - Parameters:
    ///   - fields: The request's fields.
    ///   - length: How many bytes there are.
    ///   - validators: What tells the state of the content, first the tag of the form that has this length.
    public init(_ fields: HTTPFields, of length: Int, _ validators: Validators) {
        guard let value = fields[.range], validators.allowRange(fields) else {
            self = .whole
            return
        }
        self = Self.read(value.utf8.span, of: length)
    }

    private static func read(_ value: Span<UInt8>, of length: Int) -> ByteRange {
        guard value.count > 6, value.extracting(0..<6).equals(caseInsensitive: "bytes=") else { return .whole }
        var ranges: [ByteRange] = []
        value.extracting(6...).forEachListElement { element in
            if !element.isEmpty { ranges.append(single(element, of: length)) }
        }
        // RFC 9110 §14.2: a server may give the whole instead. One part is all that anybody asks for in earnest.
        return ranges.count == 1 ? ranges[0] : .whole
    }

    private static func single(_ element: Span<UInt8>, of length: Int) -> ByteRange {
        guard let hyphen = element.firstIndex(of: UInt8(ascii: "-")) else { return .whole }
        let (before, after) = (element.extracting(0..<hyphen), element.extracting((hyphen + 1)...))
        guard before.allSatisfy(\.isDigit), after.allSatisfy(\.isDigit) else { return .whole }
        // More digits than a number has mean more than there is.
        let (first, last) = (before.decimalValue ?? .max, after.decimalValue ?? .max)
        switch (before.isEmpty, after.isEmpty) {
        case (true, true): return .whole
        case (true, false):
            guard last > 0 else { return .unsatisfiable }
            return length == 0 ? .whole : .part(max(0, length - last)..<length)
        case (false, _):
            guard first <= last else { return .whole }
            return first < length ? .part(first..<min(last, length - 1) + 1) : .unsatisfiable
        }
    }
}
