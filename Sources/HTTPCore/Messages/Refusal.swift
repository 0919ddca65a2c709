public import HTTPTypes

/// Why the server answers a request itself, without asking the application.
public enum Refusal: Error, Hashable, Sendable {
    /// The bytes break RFC 9110 or 9112; the sentence says which rule.
    case malformed(String)
    /// The client took too long to send its request.
    case timeout
    /// The application wants a length and the request gave none.
    case lengthRequired
    /// The content is larger than allowed.
    case contentTooLarge(maximumBytes: Int)
    /// The request target is longer than allowed.
    case targetTooLong(maximumBytes: Int)
    /// The content has a coding that the server does not take off.
    case unsupportedCoding(String)
    /// The request expects something other than `100-continue`.
    case expectationFailed
    /// The field lines are too many or too long.
    case headTooLarge(maximumBytes: Int)
    /// The transfer coding or the method is unknown to the server; the words name it, as the beginning of a sentence.
    case notImplemented(String)
    /// The server does not speak this version of HTTP.
    case versionNotSupported
    /// The server has more to do than it can.
    case overloaded(retryAfterSeconds: Int)

    /// The status that says so.
    public var status: HTTPResponse.Status {
        switch self {
        case .malformed: .badRequest
        case .timeout: .requestTimeout
        case .lengthRequired: .lengthRequired
        case .contentTooLarge: .contentTooLarge
        case .targetTooLong: .uriTooLong
        case .unsupportedCoding: .unsupportedMediaType
        case .expectationFailed: .expectationFailed
        case .headTooLarge: .requestHeaderFieldsTooLarge
        case .notImplemented: .notImplemented
        case .versionNotSupported: .httpVersionNotSupported
        case .overloaded: .serviceUnavailable
        }
    }
}
