/// A request and what became of it, for logs and counts.
public struct ExchangeRecord: Sendable {
    /// The request's name.
    public let id: RequestID
    /// The client's address in numbers; empty where the connection's owner gave none.
    public let client: String
    /// The request without its content; `nil` where no whole head came.
    public let request: Request?
    /// The status that was answered; 499 where the client was gone before there was an answer.
    public let status: Int
    /// The bytes of content that were answered, content coding included.
    public let contentBytes: Int
    /// Whether the answer is whole.
    public let isComplete: Bool
    /// Where the answer comes from.
    public let origin: Response.Origin
    /// When the request's head was there; where none was, when the connection began to wait for it.
    public let began: ContinuousClock.Instant

    /// The status of a request whose client was gone before there was an answer: no registered one fits.
    public static let clientGone = 499
}
