/// A media type with its charset (RFC 9110 §8.3.1).
struct MediaType {
    /// Type and subtype in lower case: `text/plain`.
    let essence: String
    /// The `charset` parameter in lower case, without quotes.
    let charset: String?

    /// Reads a field value, or returns `nil` for an empty one.
    init?(_ field: String) {
        let parts = field.split(separator: ";", omittingEmptySubsequences: false).map {
            $0.drop { $0 == " " || $0 == "\t" }.lowercased()
        }
        guard let first = parts.first?.split(separator: " ").first else { return nil }
        essence = String(first)
        charset = parts.dropFirst().first { $0.hasPrefix("charset=") }.map {
            String($0.dropFirst("charset=".count).filter { $0 != "\"" && $0 != " " })
        }
    }
}
