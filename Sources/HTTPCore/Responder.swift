/// Answers requests: the one thing a server needs of an application.
public protocol Responder: Sendable {
    /// Decides, from the head alone, whether a request's content is worth reading.
    ///
    /// Runs on the connection's queue and must not wait. Not called for GET and HEAD without content, which go to
    /// `respond` at once.
    ///
    /// - Parameter head: The request with an empty body; a HEAD request arrives as HEAD.
    /// - Returns: What to do with the content.
    func admit(_ head: Request) -> Admission

    /// Returns the answer to a request if it is at hand: found or made without waiting, so that no task has to begin.
    ///
    /// Runs on the connection's queue; `nil` asks for `respond`. Without an implementation, no answer is at hand.
    func answerAtHand(to request: Request) -> Response?

    /// Returns the answer to a request that was admitted.
    ///
    /// Begins on the connection's queue, and an answer that needs no waiting comes without leaving it.
    func respond(to request: Request) async -> Response

    /// Words the answer to a request that the server itself refuses.
    ///
    /// - Parameters:
    ///   - refusal: What is wrong, with the status that RFC 9110 gives it.
    ///   - id: The request's name.
    /// - Returns: The answer; the server adds `Connection`, `Retry-After` and `Accept-Encoding` where they are due.
    func respond(to refusal: Refusal, id: RequestID) -> Response

    /// Learns what became of a request, once its answer waits to be written as a whole or never will.
    ///
    /// Runs on the connection's queue and must not wait. Without an implementation, nobody learns.
    func note(_ record: ExchangeRecord)
}

extension Responder {
    /// Has nothing at hand.
    public func answerAtHand(to request: Request) -> Response? { nil }

    /// Learns nothing.
    public func note(_ record: ExchangeRecord) {}
}

/// What to do with a request's content.
public enum Admission: Sendable {
    /// Read the content, then answer.
    ///
    /// More than `maximumBodyBytes`, counted after the content coding is taken off, is refused with
    /// `Refusal.contentTooLarge`; with 0, content means nothing and is dropped unseen, as RFC 9110 §9.3.1 has it for
    /// GET. With `requiresLength`, a request that declares neither a length nor chunks is refused with
    /// `Refusal.lengthRequired`; without it, such a request has no content.
    case accept(maximumBodyBytes: Int, requiresLength: Bool = false)
    /// Answer while the content comes: it is in the request's `stream`.
    ///
    /// More than `maximumBytes`, counted with the content coding on, is refused. A request that declares no content is
    /// refused with `Refusal.lengthRequired`. An answer that is complete before the content is closes the connection.
    case stream(maximumBytes: Int)
    /// Give this answer; the content is not wanted.
    ///
    /// Short content is dropped first, and if its framing breaks, that is answered instead; long content closes the
    /// connection.
    case reject(Response)
}
