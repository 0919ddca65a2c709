import HTTPTypes

/// The names of the fields that most requests have, made ahead: making one lowers its case into a text of its own.
enum KnownFieldNames {
    /// Returns the name that stands for some bytes, if it is known in this very spelling.
    static func find(_ bytes: Span<UInt8>) -> HTTPField.Name? {
        guard bytes.count < byLength.count else { return nil }
        return byLength[bytes.count].first { $0.bytes.span.equals(bytes) }?.name
    }

    private static let byLength: [[(bytes: [UInt8], name: HTTPField.Name)]] = {
        // Browsers, curl and the libraries of Python, Go and Node, which writes the same in small letters.
        let spelled = """
            Host Accept Accept-Encoding Accept-Language Authorization Cache-Control Connection Content-Encoding \
            Content-Length Content-Type Cookie Idempotency-Key If-Match If-Modified-Since If-None-Match Origin Prefer \
            Referer Request-Id Sec-Fetch-Dest Sec-Fetch-Mode Sec-Fetch-Site Transfer-Encoding Upgrade-Insecure-Requests \
            User-Agent X-Forwarded-For X-Forwarded-Proto X-Real-IP
            """.split(separator: " ").map(String.init)
        let names = (spelled + spelled.map { $0.lowercased() }).compactMap { HTTPField.Name($0) }
        let longest = names.map(\.rawName.utf8.count).max() ?? 0
        return (0...longest).map { length in
            names.filter { $0.rawName.utf8.count == length }.map { (Array($0.rawName.utf8), $0) }
        }
    }()
}
