public import HTTPCore
import HTTPTypes

/// Lets pages of chosen origins use the API from a browser (Fetch Standard, CORS protocol).
///
/// Keys come in `Authorization`, which a page has to set itself, so no credentials of the browser's are ever allowed.
public struct CrossOriginService: Responder {
    private let base: any Responder
    private let origins: AllowedOrigins

    /// Makes a service that such pages may use of one that they may not.
    public init(_ base: any Responder, origins: AllowedOrigins) { (self.base, self.origins) = (base, origins) }

    /// Admits what the service admits.
    public func admit(_ head: Request) -> Admission {
        let admission = base.admit(head)
        guard case .reject(let response) = admission else { return admission }
        return .reject(shared(response, with: head))
    }

    /// Answers with what the service has at hand.
    public func answerAtHand(to request: Request) -> Response? {
        base.answerAtHand(to: request).map { shared($0, with: request) }
    }

    /// Answers as the service does, and tells a browser that asks what its page may send.
    public func respond(to request: Request) async -> Response {
        var response = shared(await base.respond(to: request), with: request)
        guard request.method == .options, request.headerFields.contains(.accessControlRequestMethod),
            response.headerFields.contains(.accessControlAllowOrigin), let methods = response.headerFields[.allow]
        else { return response }
        response.headerFields[.accessControlAllowMethods] = methods
        response.headerFields[.accessControlAllowHeaders] = Self.requestFields
        response.headerFields[.accessControlMaxAge] = "600"
        return response
    }

    /// Words a refusal as it is: whose page it was is not known.
    public func respond(to refusal: Refusal, id: RequestID) -> Response { base.respond(to: refusal, id: id) }

    /// Tells the service.
    public func note(_ record: ExchangeRecord) { base.note(record) }

    /// What a page may send besides what any may.
    private static let requestFields =
        "Authorization, Content-Type, Idempotency-Key, If-Match, If-Modified-Since, If-None-Match, If-Range, "
        + "If-Unmodified-Since, Prefer, Range, Request-Id"

    /// What a page may read besides what any may: all that the contract tells of.
    private static let answerFields = AnswerField.allCases.map(\.rawValue).joined(separator: ", ")

    private func shared(_ response: Response, with request: Request) -> Response {
        var response = response
        if origins != .any {
            // A cache must not give one page's answer to another (Fetch Standard §3.2.6).
            response.append("Origin", as: .vary)
        }
        guard let origin = request.headerFields[.origin], let allowed = origins.answer(to: origin) else {
            return response
        }
        response.append(allowed, as: .accessControlAllowOrigin)
        response.append(Self.answerFields, as: .accessControlExposeHeaders)
        return response
    }
}
