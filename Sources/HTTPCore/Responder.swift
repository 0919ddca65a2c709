/// Answers requests: the one thing a server needs of an application.
public protocol Responder: Sendable {
    /// Decides, from the head alone, whether a request's content is worth reading.
    ///
    /// Runs on the connection's queue and must not wait.
    ///
    /// - Parameter head: The request with an empty body; a HEAD request arrives as HEAD.
    /// - Returns: What to do with the content.
    func admit(_ head: Request) -> Admission

    /// Returns the answer to a request that was admitted.
    ///
    /// Begins on the connection's queue, and an answer that needs no waiting comes without leaving it.
    func respond(to request: Request) async -> Response

    /// Returns the answer to a request that the server itself refuses.
    ///
    /// - Parameter refusal: What is wrong, with the status that RFC 9110 gives it.
    func respond(to refusal: Refusal) -> Response
}

/// What to do with a request's content.
public enum Admission: Sendable {
    /// Read the content, up to this many bytes, then answer.
    case accept(maximumBodyBytes: Int)
    /// Answer now; the content is not wanted.
    case reject(Response)
}
