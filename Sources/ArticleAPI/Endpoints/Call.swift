import Articles
import HTTPCore

/// A request at the endpoint it is for, with its parameters checked.
struct Call: Sendable {
    /// The request.
    let request: Request
    /// The path's variable segments.
    let captures: PathParameters
    /// The key that the request sends, or `nil` where it sends none.
    let key: AccessKey?
    private let values: [String: String]

    /// Checks a request's query against an endpoint's declaration.
    ///
    /// - Throws: `Problem` for a parameter that is unknown or given twice.
    init(
        _ request: Request, captures: PathParameters, parameters: [any AnyQueryParameter], key: AccessKey? = nil
    ) throws(Problem) {
        var values: [String: String] = [:]
        let known = parameters.map(\.name)
        for field in request.query {
            guard known.contains(field.name) else { throw Self.unknown(field.name, known: known) }
            guard values.updateValue(field.value, forKey: field.name) == nil else {
                throw Problem(
                    kind: .repeatedParameter, detail: "Give the parameter '\(field.name)' once.",
                    place: .parameter(field.name))
            }
        }
        (self.request, self.captures, self.key, self.values) = (request, captures, key, values)
    }

    /// Returns a parameter's value, or `nil` when it is not given.
    ///
    /// - Throws: `Problem` for a value that it can't have.
    func value<Value>(_ parameter: QueryParameter<Value>) throws(Problem) -> Value? {
        guard let text = values[parameter.name] else { return nil }
        guard let value = parameter.read(text) else { throw parameter.refusal(of: text) }
        return value
    }

    /// Returns the size of the page that is asked for.
    func limit() throws(Problem) -> Int { try value(QueryParameters.limit) ?? 25 }

    /// The address of this list at another place, all its filters kept.
    func link(cursor: Cursor) -> String {
        let start = link { $0.name != "cursor" }
        return "\(start)\(start.contains("?") ? "&" : "?")cursor=\(cursor.text)"
    }

    /// The address that was asked, or another, with some of the parameters that were given.
    func link(to path: [String]? = nil, keeping isKept: (QueryField) -> Bool) -> String {
        let fields = request.query.filter(isKept).map { "\(percentEncoded($0.name))=\(percentEncoded($0.value))" }
        let address = "/" + (path ?? request.path).map(percentEncoded).joined(separator: "/")
        return fields.isEmpty ? address : "\(address)?\(fields.joined(separator: "&"))"
    }

    /// Filters of an archive with editors' corrections.
    private static let uncorrected = ["status", "corrections"]

    private static func unknown(_ name: String, known: [String]) -> Problem {
        let shown = String(name.prefix(100))
        let advice =
            if uncorrected.contains(name), known.contains("sort") || known.contains("groupBy") {
                "; this archive keeps no corrections yet, so there is nothing to filter by."
            } else if let nearest = nearestName(to: name, in: known) {
                "; did you mean '\(nearest)'?"
            } else {
                known.isEmpty ? "; this address takes none." : "; known are \(known.joined(separator: ", "))."
            }
        return Problem(
            kind: .unknownParameter, detail: "The parameter '\(shown)' is not known\(advice)", place: .parameter(shown))
    }
}

/// A text with every byte but RFC 3986's unreserved ones percent-encoded.
package func percentEncoded(_ text: String) -> String {
    var encoded: [UInt8] = []
    encoded.reserveCapacity(text.utf8.count)
    for byte in text.utf8 {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
            UInt8(ascii: "~"):
            encoded.append(byte)
        default:
            encoded.append(UInt8(ascii: "%"))
            for digit in [byte >> 4, byte & 15] { encoded.append(digit < 10 ? 0x30 + digit : 0x37 + digit) }
        }
    }
    return String(decoding: encoded, as: UTF8.self)
}
