import HTTPTypes

/// The kinds of problem the API answers with (RFC 9457): each has a type of its own that clients may switch over.
enum ProblemKind: String, CaseIterable, Sendable {
    case badRequest = "bad-request"
    case unknownParameter = "unknown-parameter"
    case repeatedParameter = "repeated-parameter"
    case badParameter = "bad-parameter"
    case badDate = "bad-date"
    case badCursor = "bad-cursor"
    case badField = "bad-field"
    case badJSON = "bad-json"
    case badMember = "bad-member"
    case notUTF8 = "not-utf-8"
    case notAnArticle = "not-an-article"
    case unauthorized = "unauthorized"
    case forbidden = "forbidden"
    case notFound = "not-found"
    case gone = "gone"
    case methodNotAllowed = "method-not-allowed"
    case notAcceptable = "not-acceptable"
    case preconditionFailed = "precondition-failed"
    case rangeNotSatisfiable = "range-not-satisfiable"
    case speakerAmbiguous = "speaker-ambiguous"
    case backupRunning = "backup-running"
    case keyReused = "key-reused"
    case requestRunning = "request-running"
    case rateLimited = "rate-limited"
    case requestTimeout = "request-timeout"
    case lengthRequired = "length-required"
    case tooLarge = "too-large"
    case targetTooLong = "target-too-long"
    case unsupportedMediaType = "unsupported-media-type"
    case expectationFailed = "expectation-failed"
    case headTooLarge = "head-too-large"
    case notImplemented = "not-implemented"
    case versionNotSupported = "version-not-supported"
    case unavailable = "unavailable"
    case insufficientStorage = "insufficient-storage"
    case internalError = "internal-error"

    /// The status that every problem of this kind has.
    var status: HTTPResponse.Status {
        switch self {
        case .badRequest, .unknownParameter, .repeatedParameter, .badParameter, .badDate, .badCursor, .badField,
            .badJSON, .notUTF8:
            .badRequest
        case .badMember, .notAnArticle, .keyReused: .unprocessableContent
        case .unauthorized: .unauthorized
        case .forbidden: .forbidden
        case .notFound: .notFound
        case .gone: .gone
        case .methodNotAllowed: .methodNotAllowed
        case .notAcceptable: .notAcceptable
        case .preconditionFailed: .preconditionFailed
        case .rangeNotSatisfiable: .rangeNotSatisfiable
        case .speakerAmbiguous, .backupRunning, .requestRunning: .conflict
        case .rateLimited: .tooManyRequests
        case .requestTimeout: .requestTimeout
        case .lengthRequired: .lengthRequired
        case .tooLarge: .contentTooLarge
        case .targetTooLong: .uriTooLong
        case .unsupportedMediaType: .unsupportedMediaType
        case .expectationFailed: .expectationFailed
        case .headTooLarge: .requestHeaderFieldsTooLarge
        case .notImplemented: .notImplemented
        case .versionNotSupported: .httpVersionNotSupported
        case .unavailable: .serviceUnavailable
        case .insufficientStorage: HTTPResponse.Status(code: 507, reasonPhrase: "Insufficient Storage")
        case .internalError: .internalServerError
        }
    }

    /// A sentence that holds for every problem of this kind.
    var title: String {
        switch self {
        case .badRequest: "The request breaks the rules of HTTP."
        case .unknownParameter: "The request has a query parameter that this address does not know."
        case .repeatedParameter: "The request gives a query parameter more than once."
        case .badParameter: "A query parameter has a value that it can't have."
        case .badDate: "A date is written wrongly or does not exist."
        case .badCursor: "The cursor was not given out by this list."
        case .badField: "A header field has a value that it can't have."
        case .badJSON: "The content is no JSON."
        case .badMember: "A member of the JSON has a name, type or value that it can't have."
        case .notUTF8: "The content is no UTF-8."
        case .notAnArticle: "The content holds no article text."
        case .unauthorized: "The request needs a key."
        case .forbidden: "The key does not allow this."
        case .notFound: "There is nothing at this address."
        case .gone: "What was at this address has been deleted."
        case .methodNotAllowed: "This address does not know the method."
        case .notAcceptable: "The request accepts no form that the answer can have."
        case .preconditionFailed: "A condition of the request does not hold."
        case .rangeNotSatisfiable: "The content has no such part."
        case .speakerAmbiguous: "The name stands for several speakers."
        case .backupRunning: "A backup is being made already."
        case .keyReused: "The Idempotency-Key was sent with another content before."
        case .requestRunning: "A request with this Idempotency-Key is being performed."
        case .rateLimited: "There were too many requests in too little time."
        case .requestTimeout: "The request took too long to arrive."
        case .lengthRequired: "The request must say how long its content is."
        case .tooLarge: "The content is larger than this server takes."
        case .targetTooLong: "The address is longer than this server takes."
        case .unsupportedMediaType: "The content has a type or coding that this address does not take."
        case .expectationFailed: "The request expects something that the server does not do."
        case .headTooLarge: "The header fields are more or longer than this server takes."
        case .notImplemented: "The server does not know how to do this."
        case .versionNotSupported: "The server does not speak this version of HTTP."
        case .unavailable: "The archive can't answer at the moment."
        case .insufficientStorage: "The disk is full, and nothing was kept."
        case .internalError: "The server failed."
        }
    }
}
