public import HTTPTypes

/// What a client says in `Accept` of the media types that an answer could have (RFC 9110 §12.5.1).
public struct AcceptedTypes: Sendable {
    /// The range that fits an offered type best, so far.
    private struct Match {
        var precision = Precision.none
        var weight = 0
    }

    /// How closely a range describes a type; the closest one counts.
    private enum Precision: Int {
        case none
        case anything
        case anySubtype
        case withParameters
        case type
    }

    private let offered: [String]
    private var matches: [Match]
    private var isGiven = false

    /// Reads the field's lines; an element that breaks the grammar counts as not there.
    ///
    /// - Parameters:
    ///   - fields: The request's fields.
    ///   - offered: Types and subtypes in small letters, the server's favourite first.
    public init(_ fields: HTTPFields, offered: [String]) {
        self.offered = offered
        matches = Array(repeating: Match(), count: offered.count)
        for field in fields where field.name == .accept {
            field.withUnsafeBytesOfValue { addAll($0.span) }
        }
    }

    /// The place of the type to answer with among those offered, or `nil` when the client accepts none of them.
    ///
    /// Of types that are equally welcome it is the first; without the field all are.
    public var choice: Int? {
        guard isGiven else { return offered.isEmpty ? nil : 0 }
        let best = matches.map(\.weight).max() ?? 0
        return best > 0 ? matches.firstIndex { $0.weight == best } : nil
    }

    /// Whether every type is as welcome as the next: the field is absent, or says what curl says.
    public static func takesAnything(_ fields: HTTPFields) -> Bool {
        for field in fields where field.name == .accept {
            guard field.withUnsafeBytesOfValue({ $0.span.equals(caseInsensitive: "*/*") }) else { return false }
        }
        return true
    }

    private mutating func addAll(_ list: Span<UInt8>) {
        var start = 0
        while start <= list.count {
            let end = list.end(of: UInt8(ascii: ","), from: start)
            let element = list.extracting(list.trimmingBlanks(start..<end))
            if !element.isEmpty {
                isGiven = true
                add(element)
            }
            start = end + 1
        }
    }

    private mutating func add(_ element: Span<UInt8>) {
        let end = element.end(of: UInt8(ascii: ";"))
        let range = element.extracting(element.trimmingBlanks(0..<end))
        guard let parameters = Parameters(element.extracting(end...)) else { return }
        for index in offered.indices {
            let precision = precision(of: range, hasParameters: parameters.areGiven, for: offered[index])
            guard precision != .none, precision.rawValue >= matches[index].precision.rawValue else { continue }
            let isCloser = precision != matches[index].precision
            let weight = isCloser ? parameters.weight : max(parameters.weight, matches[index].weight)
            matches[index] = Match(precision: precision, weight: weight)
        }
    }

    private func precision(of range: Span<UInt8>, hasParameters: Bool, for type: String) -> Precision {
        // `*` alone is what Java's URLConnection says for anything.
        if range.equals(caseInsensitive: "*/*") || range.equals(caseInsensitive: "*") { return .anything }
        var type = type
        return type.withUTF8 { type in
            let isAnySubtype = range.count > 2 && range[range.count - 1] == UInt8(ascii: "*")
            let length = isAnySubtype ? range.count - 1 : range.count
            guard isAnySubtype ? range[length - 1] == UInt8(ascii: "/") && type.count > length : type.count == length,
                range.extracting(0..<length).equals(caseInsensitive: type.prefix(length))
            else { return .none }
            return isAnySubtype ? .anySubtype : hasParameters ? .withParameters : .type
        }
    }

    /// What stands behind a media range.
    private struct Parameters {
        /// Whether there are parameters of the media type.
        var areGiven = false
        /// The weight, in thousandths.
        var weight = 1_000

        /// Reads `;` and a parameter, again and again; `nil` where that is not what is there.
        init?(_ text: Span<UInt8>) {
            var start = 1
            while start <= text.count {
                let end = text.end(of: UInt8(ascii: ";"), from: start)
                let parameter = text.extracting(text.trimmingBlanks(start..<end))
                if parameter.count >= 2, parameter.extracting(0..<2).equals(caseInsensitive: "q=") {
                    guard let weight = parameter.weight else { return nil }
                    self.weight = weight
                    // RFC 9110 §12.4.2: the weight comes last; what earlier versions allowed behind it means nothing.
                    return
                }
                guard parameter.isEmpty || parameter.isParameter else { return nil }
                areGiven = areGiven || !parameter.isEmpty
                start = end + 1
            }
        }
    }
}

extension Span<UInt8> {
    /// The first place of a byte outside of quoted strings, or the end.
    fileprivate func end(of byte: UInt8, from start: Int = 0) -> Int {
        var (index, isQuoted) = (start, false)
        while index < count {
            switch self[index] {
            case UInt8(ascii: "\""): isQuoted.toggle()
            case UInt8(ascii: "\\") where isQuoted: index += 1
            case byte where !isQuoted: return index
            default: break
            }
            index += 1
        }
        return count
    }

    /// Whether this is a name, `=` and a token or a quoted string (RFC 9110 §5.6.6).
    fileprivate var isParameter: Bool {
        guard let equals = firstIndex(of: UInt8(ascii: "=")), equals > 0, equals + 1 < count else { return false }
        let value = extracting((equals + 1)...)
        let isQuoted =
            value.count >= 2 && value[0] == UInt8(ascii: "\"") && value[value.count - 1] == UInt8(ascii: "\"")
        return extracting(0..<equals).allSatisfy(\.isToken) && (isQuoted || value.allSatisfy(\.isToken))
    }

    /// Whether these are the bytes of a text in small letters, whatever case they are in here.
    fileprivate func equals(caseInsensitive lowercased: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        guard count == lowercased.count else { return false }
        for (index, byte) in lowercased.enumerated() where self[index].lowercased != byte { return false }
        return true
    }
}
