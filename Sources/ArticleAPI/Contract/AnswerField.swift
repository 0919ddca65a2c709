import HTTPTypes

/// A field of answers: what the contract tells of it, and what pages of other origins may read.
///
/// Left out are those that frame any message of HTTP: `Content-Length`, `Content-Type`, `Date` and the like.
enum AnswerField: String, CaseIterable, Sendable {
    case acceptEncoding = "Accept-Encoding"
    case acceptRanges = "Accept-Ranges"
    case allow = "Allow"
    case cacheControl = "Cache-Control"
    case contentDisposition = "Content-Disposition"
    case contentEncoding = "Content-Encoding"
    case contentLocation = "Content-Location"
    case contentRange = "Content-Range"
    case contentSecurityPolicy = "Content-Security-Policy"
    case eTag = "ETag"
    case lastModified = "Last-Modified"
    case link = "Link"
    case location = "Location"
    case preferenceApplied = "Preference-Applied"
    case rateLimit = "RateLimit"
    case rateLimitPolicy = "RateLimit-Policy"
    case referrerPolicy = "Referrer-Policy"
    case requestID = "Request-Id"
    case retryAfter = "Retry-After"
    case totalCount = "Total-Count"
    case vary = "Vary"
    case wwwAuthenticate = "WWW-Authenticate"
    case contentTypeOptions = "X-Content-Type-Options"

    /// Those of pages for people.
    static let ofPages: Set<AnswerField> = [.contentSecurityPolicy, .contentTypeOptions, .referrerPolicy]

    /// What it tells, as one sentence.
    var summary: String {
        switch self {
        case .acceptEncoding: "The codings that content may have."
        case .acceptRanges: "Whether a part of the content can be asked for."
        case .allow: "The methods that the address knows."
        case .cacheControl: "What caches may do with the answer."
        case .contentDisposition: "The name of the file that the content would be."
        case .contentEncoding: "The coding of the content: gzip, or none where the field is missing."
        case .contentLocation: "The address of the article that was there before."
        case .contentRange: "The part of the content that this is, or how many bytes the content has."
        case .contentSecurityPolicy: "What a browser lets the page do: nothing but to be shown in its own style."
        case .eTag:
            "The state of what is answered, for If-None-Match and If-Match; strong for one thing, weak for lists."
        case .lastModified: "When the article last changed."
        case .link:
            "Addresses that belong to the answer (RFC 8288): self, first, next, alternate, describedby, service-doc."
        case .location: "The address of the article that is new."
        case .preferenceApplied: "The preference of Prefer that was followed (RFC 7240)."
        case .rateLimit:
            "The requests that the client may still send, and the seconds until it may send as many as ever."
        case .rateLimitPolicy: "The requests that a client may send, and in how many seconds."
        case .referrerPolicy: "What a browser tells others of the page."
        case .requestID: "The request's name, as the log has it: the client's, where it sent one."
        case .retryAfter: "The seconds to wait before the next try."
        case .totalCount: "The number of items on all pages, where 'count=exact' asks for it."
        case .vary: "The fields of the request that chose this answer."
        case .wwwAuthenticate: "How to send a key (RFC 6750)."
        case .contentTypeOptions: "That the content is what its type says."
        }
    }

    /// What its value may be.
    var schema: Schema {
        switch self {
        case .retryAfter, .totalCount: .count
        case .location, .contentLocation: .address
        case .acceptRanges: .choice(["bytes", "none"])
        case .contentEncoding: .choice(["gzip"])
        case .preferenceApplied: .choice(["return=minimal", "return=representation"])
        default: .text
        }
    }
}

extension Endpoint {
    /// What any answer may have, whoever gives it.
    private static let everywhere: Set<AnswerField> = [.requestID, .rateLimit, .rateLimitPolicy]

    /// The fields that an answer may have.
    func fields(of answer: Answer) -> Set<AnswerField> {
        var fields = Self.everywhere.union(answer.fields)
        if !answer.forms.isEmpty { fields.formUnion([.vary, .contentEncoding]) }
        guard method == .get else { return fields }
        fields.formUnion([.cacheControl])
        if !answer.isStreamed { fields.formUnion([.eTag]) }
        return path.hasPrefix("/v1/") ? fields.union([.link]) : fields
    }

    /// The fields of the answer that the client has already what it asks for.
    var fieldsOfNotModified: Set<AnswerField> {
        let kept = answers.reduce(into: Set<AnswerField>()) { $0.formUnion(fields(of: $1)) }
        return kept.intersection(Self.everywhere.union([.eTag, .lastModified, .cacheControl, .vary]))
    }

    /// The fields that a problem may have.
    func fields(of kind: ProblemKind) -> Set<AnswerField> {
        let own: Set<AnswerField> =
            switch kind {
            case .methodNotAllowed: [.allow]
            case .unauthorized, .forbidden: [.wwwAuthenticate]
            case .notAcceptable: [.vary]
            case .rangeNotSatisfiable: [.contentRange]
            case .unsupportedMediaType: [.acceptEncoding]
            case .rateLimited, .requestRunning, .backupRunning, .unavailable: [.retryAfter]
            default: []
            }
        return Self.everywhere.union(own).union([.cacheControl])
    }
}
