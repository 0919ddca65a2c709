import Articles
public import HTTPCore
import HTTPTypes

/// Holds each client to so many requests: by its key, or by its address where it sends none that is known.
///
/// A request counts once: one without content when it is asked at hand, which comes first; any other before its content
/// is read.
public struct RateLimitedService: Responder {
    private let base: any Responder
    private let access: AccessGuard
    private let limiter: RateLimiter

    /// Makes a service with limits of one without.
    ///
    /// - Parameters:
    ///   - base: What answers.
    ///   - access: Who knows the keys.
    ///   - limit: What each client may send.
    ///   - now: A clock in nanoseconds that never goes back.
    public init(_ base: any Responder, access: AccessGuard, limit: RateLimit, now: @escaping @Sendable () -> Int) {
        (self.base, self.access) = (base, access)
        limiter = RateLimiter(limit, now: now)
    }

    /// Refuses what comes too soon before its content is read.
    public func admit(_ head: Request) -> Admission {
        let client = client(of: head)
        if !head.isReading, !limiter.admits(client) { return .reject(refusal(of: head, client)) }
        let admission = base.admit(head)
        guard case .reject(let response) = admission else { return admission }
        return .reject(marked(response, client))
    }

    /// Refuses what comes too soon.
    public func answerAtHand(to request: Request) -> Response? {
        let client = client(of: request)
        if request.isReading, !limiter.admits(client) { return refusal(of: request, client) }
        return base.answerAtHand(to: request).map { marked($0, client) }
    }

    /// Tells with each answer what the client may still send.
    public func respond(to request: Request) async -> Response {
        marked(await base.respond(to: request), client(of: request))
    }

    /// Words a refusal as it is.
    public func respond(to refusal: Refusal, id: RequestID) -> Response { base.respond(to: refusal, id: id) }

    /// Tells the service.
    public func note(_ record: ExchangeRecord) { base.note(record) }

    private func client(of request: Request) -> RateLimiter.Client {
        access.key(of: request).map { .key($0.digest) } ?? .address(request.peer)
    }

    /// RFC 6585 §4, and draft-ietf-httpapi-ratelimit-headers.
    private func refusal(of request: Request, _ client: RateLimiter.Client) -> Response {
        let seconds = max(1, RateLimit.wholeSeconds(limiter.standing(of: client).untilNext))
        let problem = Problem(
            kind: .rateLimited, detail: "You have sent all requests that you may for now; try again in \(seconds) s.",
            headerFields: [.retryAfter: String(seconds)])
        return marked(problem.response(to: request.id), client)
    }

    private func marked(_ response: Response, _ client: RateLimiter.Client) -> Response {
        var response = response
        let standing = limiter.standing(of: client)
        let seconds = RateLimit.wholeSeconds(standing.untilFull)
        response.append("\"\(client.policy)\";r=\(standing.tokens);t=\(seconds)", as: .rateLimit)
        response.append(limiter.limit.policy(client.policy), as: .rateLimitPolicy)
        return response
    }
}

extension Request {
    /// Whether it is answered without having been admitted.
    fileprivate var isReading: Bool { method == .get || method == .head }
}

extension HTTPField.Name {
    /// `RateLimit` (draft-ietf-httpapi-ratelimit-headers).
    static let rateLimit = HTTPField.Name("RateLimit") ?? .retryAfter
    /// `RateLimit-Policy` (draft-ietf-httpapi-ratelimit-headers).
    static let rateLimitPolicy = HTTPField.Name("RateLimit-Policy") ?? .retryAfter
}
