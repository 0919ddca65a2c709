/// When an article was published, and how that is known.
public struct PublicationDate: Hashable, Sendable {
    /// The date, or `nil` when nothing in or around the text tells it.
    public var value: DateValue?
    /// The IANA name of the zone that `value` was written in, as `Asia/Jakarta`.
    public var timeZone: String?
    /// Where `value` comes from.
    public var basis: Basis
    /// The words that `value` was read from.
    public var text: String?
    /// How likely `value` is right, 0 to 1.
    public var confidence: Double

    /// Where a publication date comes from, the most trusted first.
    public enum Basis: String, Hashable, Sendable, CaseIterable {
        /// The client that posted the article said so.
        case caller
        /// A stamp above or below the body: `Rabu, 4 Februari 2026 | 14:30 WIB`.
        case headerLine = "header-line"
        /// The dateline that opens the body.
        case dateline
        /// A date in running text.
        case body
        /// Nothing but the day of arrival is known, so there is no value.
        case ingest
    }

    /// Makes a publication date from its parts.
    public init(
        value: DateValue?, timeZone: String? = nil, basis: Basis, text: String? = nil, confidence: Double
    ) {
        self.value = value
        self.timeZone = timeZone
        self.basis = basis
        self.text = text
        self.confidence = confidence
    }

    /// The date of an article that nothing dates.
    public static let unknown = PublicationDate(value: nil, basis: .ingest, confidence: 0)
}

/// A date written in an article.
public struct MentionedDate: Hashable, Sendable {
    /// The date that the words name.
    public var value: DateValue
    /// The words, as they stand in the text.
    public var text: String
    /// Their place in the text, in code points.
    public var range: Range<Int>
    /// Whether the words (`kemarin`, `last Tuesday`) name a day only beside a known date.
    public var isRelative: Bool

    /// Makes a mentioned date from its parts.
    public init(value: DateValue, text: String, range: Range<Int>, isRelative: Bool = false) {
        self.value = value
        self.text = text
        self.range = range
        self.isRelative = isRelative
    }
}
