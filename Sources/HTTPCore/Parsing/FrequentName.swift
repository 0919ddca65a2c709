import HTTPTypes

extension HTTPField.Name {
    /// `Host` (RFC 9110 §7.2), which HTTPTypes has as the authority of its own requests alone.
    static let host = HTTPField.Name("Host") ?? .from
}

/// The names of fields that clients send with most requests: to find one costs less than to make it.
enum FrequentName {
    /// Returns the name that bytes are, in whatever case, if it is one of those.
    static func find(_ bytes: Span<UInt8>) -> HTTPField.Name? {
        for name in byLength[min(bytes.count, byLength.count - 1)] where bytes.equals(caseInsensitive: name.canonical) {
            return name.name
        }
        return nil
    }

    private typealias Known = (canonical: StaticString, name: HTTPField.Name)

    private static let byLength: [[Known]] = {
        let all: [Known] = [
            ("accept", .accept), ("accept-encoding", .acceptEncoding), ("accept-language", .acceptLanguage),
            ("authorization", .authorization), ("connection", .connection), ("content-length", .contentLength),
            ("content-type", .contentType), ("host", .host), ("if-none-match", .ifNoneMatch),
            ("user-agent", .userAgent),
        ]
        let longest = all.map { $0.canonical.utf8CodeUnitCount }.max() ?? 0
        // The last place is that of all lengths that no name has.
        return (0...longest + 1).map { length in all.filter { $0.canonical.utf8CodeUnitCount == length } }
    }()
}
