public import HTTPTypes

/// A request, read and checked in whole.
public struct Request: Sendable {
    /// The method.
    public var method: HTTPRequest.Method
    /// The path's segments, percent-decoded one by one: `/a%2Fb/c` has two. `/` has none.
    public var path: [String]
    /// The query's fields, decoded, in order.
    public var query: [QueryField]
    /// The field lines.
    public var headerFields: HTTPFields
    /// The content, with its transfer and content codings taken off.
    public var body: [UInt8]
    /// The content as it arrives, its codings taken off, where the application asked for that; `body` is empty then.
    public var stream: ContentStream?
    /// Whom it comes from, where that is known.
    public var peer: Peer?
    /// The request's name.
    public var id = RequestID(connection: 0, number: 0)

    /// Makes a request from its parts.
    public init(
        method: HTTPRequest.Method, path: [String], query: [QueryField] = [], headerFields: HTTPFields = [:],
        body: [UInt8] = []
    ) {
        self.method = method
        self.path = path
        self.query = query
        self.headerFields = headerFields
        self.body = body
    }
}

/// One `name=value` of a query.
public struct QueryField: Hashable, Sendable {
    /// The name, decoded.
    public var name: String
    /// The value, decoded; empty when there is no `=`.
    public var value: String

    /// Makes a field from its decoded parts.
    public init(name: String, value: String) {
        self.name = name
        self.value = value
    }
}
