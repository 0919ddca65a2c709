import HTTPTypes

/// A request without its content, and what its field lines say about framing and connection.
struct RequestHead {
    /// The request line.
    let line: RequestLine
    /// The field lines, `Host` replaced by the authority of an absolute-form target.
    var fields = HTTPFields()
    /// How the end of the content is found.
    var framing = Framing.none
    /// Whether `Connection` has `close`.
    var asksToClose = false
    /// Whether `Connection` has `keep-alive`, which only HTTP/1.0 needs.
    var asksToKeepAlive = false
    /// What `Expect` asks for.
    var expectation = Expectation.none
    /// The coding in `Content-Encoding`.
    var contentCoding = ContentCoding.identity
    /// About how many bytes of memory it takes.
    var heldBytes = 0
    /// The name that the client gave the request, if it gave one and a good one.
    var id: RequestID?

    /// Whether the client wants the connection kept open (RFC 9112 §9.3).
    var persists: Bool { !asksToClose && (!line.isVersion10 || asksToKeepAlive) }

    /// The request as the application sees it, without content, under a name.
    func request(_ id: RequestID) -> Request {
        var request = Request(
            method: line.method, path: line.target.path, query: line.target.query, headerFields: fields)
        request.id = id
        return request
    }
}

/// How the end of a request's content is found (RFC 9112 §6.3).
enum Framing: Hashable {
    /// There is no content.
    case none
    /// After so many bytes.
    case length(Int)
    /// At the last chunk.
    case chunked
}

/// What `Expect` asks for (RFC 9110 §10.1.1).
enum Expectation: Hashable {
    /// Nothing.
    case none
    /// A 100 before the content.
    case proceed
    /// Something that no one defined.
    case unknown
}

/// What `Content-Encoding` says (RFC 9110 §8.4).
enum ContentCoding: Hashable {
    /// The content is as it is.
    case identity
    /// One gzip member.
    case gzip
    /// A coding that the server does not take off, or more than one.
    case unknown(String)
}
