import HTTPTypes

/// How much a client would like to be answered with (RFC 7240 §4.2).
enum ReturnPreference: String, Sendable {
    /// As little as tells what came of it.
    case minimal = "return=minimal"
    /// The whole thing.
    case representation = "return=representation"

    /// Reads `Prefer`; `nil` without a preference of this kind. The first counts, and what is not known is passed over.
    init?(_ fields: HTTPFields) {
        guard let value = fields[.prefer] else { return nil }
        let preferences = value.split(separator: ",").compactMap { $0.split(separator: ";").first }
        let first = preferences.lazy.map { preference in
            preference.filter { $0 != " " && $0 != "\t" && $0 != "\"" }.lowercased()
        }.first { $0.hasPrefix("return=") }
        guard let first, let known = Self(rawValue: first) else { return nil }
        self = known
    }
}
