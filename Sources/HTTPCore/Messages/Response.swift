public import HTTPTypes

/// An answer.
///
/// The server adds `Date`, `Request-Id`, `Content-Length` and `Connection`, and leaves the content out for HEAD, 204 and 304.
public struct Response: Sendable {
    /// The status.
    public var status: HTTPResponse.Status
    /// The field lines.
    public var headerFields: HTTPFields { didSet { preparedFields = nil } }
    /// The field lines as they are sent, where they were put into bytes ahead.
    private(set) var preparedFields: [UInt8]?
    /// The content.
    public var body: [UInt8]
    /// What makes the content piece by piece, in place of `body`.
    public var source: (any ContentSource)?
    /// Where it comes from, for logs and counts; not sent.
    public var origin = Origin()

    /// What an application tells of an answer besides what is sent.
    public struct Origin: Hashable, Sendable {
        /// The number of the application's route that answered; `nil` where none did.
        public var route: Int?
        /// The name of the key that opened it; `nil` without one.
        public var key: String?
        /// What went wrong, in words that are for the log alone.
        public var fault: String?

        /// Tells nothing.
        public init() {}
    }

    /// Makes an answer from its parts.
    public init(status: HTTPResponse.Status, headerFields: HTTPFields = [:], body: [UInt8] = []) {
        self.status = status
        self.headerFields = headerFields
        self.body = body
    }

    /// Puts the field lines into bytes ahead, which pays for an answer that is given again and again.
    public mutating func prepare() {
        var lines: [UInt8] = []
        ResponseWriter.append(headerFields, to: &lines)
        preparedFields = lines
    }

    /// Adds a field line behind the others, and keeps those that were put into bytes ahead.
    public mutating func append(_ value: String, as name: HTTPField.Name) {
        let field = HTTPField(name: name, value: value)
        let prepared = preparedFields
        headerFields.append(field)
        guard var lines = prepared else { return }
        ResponseWriter.append(field, to: &lines)
        preparedFields = lines
    }

    /// Makes an answer whose content is made piece by piece.
    public init(status: HTTPResponse.Status, headerFields: HTTPFields = [:], source: any ContentSource) {
        self.init(status: status, headerFields: headerFields)
        self.source = source
    }
}
