import HTTPCore

/// A form that something can be had in: what `format` names, and `Accept` by its media type.
enum Format: String, CaseIterable, Sendable {
    /// The API's own JSON.
    case json
    /// schema.org's `NewsArticle` and `Quotation`.
    case jsonld
    /// schema.org's `Claim`; `Accept` can't tell it from `jsonld`, so only `format` asks for it.
    case claims
    /// IPTC ninjs 3.0.
    case ninjs
    /// Text to be read.
    case text
    /// A page.
    case html

    /// Type and subtype.
    var mediaType: String {
        switch self {
        case .json: "application/json"
        case .jsonld, .claims: "application/ld+json"
        case .ninjs: "application/vnd.iptc.ninjs+json"
        case .text: "text/plain"
        case .html: "text/html"
        }
    }
}

/// The forms that an endpoint answers in.
///
/// A class, for endpoints are copied for each request.
final class FormatOffer: Sendable {
    /// The forms, that of clients without a wish first.
    let formats: [Format]
    /// The parameter that names one.
    let parameter: QueryParameter<Format>
    private let mediaTypes: [String]

    init(_ formats: [Format]) {
        self.formats = formats
        parameter = .choice(
            "format", of: formats, summary: "The form of the answer, whatever Accept says.")
        mediaTypes = formats.map(\.mediaType)
    }

    /// The form of what is JSON alone: `Accept` can but refuse it, and no parameter chooses.
    static let json = FormatOffer([.json])
    /// The forms of an article.
    static let article = FormatOffer([.json, .jsonld, .claims, .ninjs, .text, .html])
    /// The forms of quotations.
    static let quotes = FormatOffer([.json, .jsonld, .claims])

    /// Returns the form that a call asks for: by `format`, else by `Accept`.
    ///
    /// - Throws: `Problem` of kind `badParameter` or `notAcceptable`.
    func choice(for call: Call) throws(Problem) -> Format {
        if let format = try call.value(parameter) { return format }
        let fields = call.request.headerFields
        guard !AcceptedTypes.takesAnything(fields) else { return formats[0] }
        guard let index = AcceptedTypes(fields, offered: mediaTypes).choice else {
            throw .notAcceptable(mediaTypes: mediaTypes)
        }
        return formats[index]
    }

    /// The other forms of what is answered in one, as values of `Link` (RFC 8288), relative to the address asked.
    func links(besides given: Format) -> [String] {
        formats.filter { $0 != given }.map { "<?format=\($0.rawValue)>; rel=\"alternate\"; type=\"\($0.mediaType)\"" }
    }
}
