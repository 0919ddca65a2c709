import HTTPTypes

/// Gathers the field lines of a request and draws from them what framing and connection need.
struct HeadBuilder {
    private var head: RequestHead
    // To append to `HTTPFields` one by one costs as much as reading a line.
    private var fields: [HTTPField] = []
    private var hosts = 0
    private var lengths = 0
    private var names = 0
    private var codings: [TransferCoding]?

    init(_ line: RequestLine) {
        head = RequestHead(line: line)
        fields.reserveCapacity(Self.usualCount)
        if let authority = line.target.authority, let host = HTTPField.Name("Host") {
            append(host, authority.utf8.span)
        }
    }

    /// As many as most clients send.
    private static let usualCount = 8

    var method: HTTPRequest.Method { head.line.method }

    /// How many field lines there are.
    var fieldCount: Int { fields.count }

    /// Adds a field line without its CRLF.
    ///
    /// - Throws: `Refusal.headTooLarge` for one more than `maximumCount`, `.malformed` for a line or a value that
    ///   breaks its grammar.
    mutating func add(_ bytes: Span<UInt8>, maximumCount: Int, headBytes: Int) throws(Refusal) {
        let line = try FieldLine(bytes)
        guard fields.count < maximumCount else { throw .headTooLarge(maximumBytes: headBytes) }
        let (name, value) = (bytes.extracting(line.name), bytes.extracting(line.value))
        switch name.count {
        case 4 where name.equals(caseInsensitive: "host"):
            try addHost(value)
            // RFC 9112 §3.2.2: the authority of the target stands in its place.
            guard head.line.target.authority == nil else { return }
        case 6 where name.equals(caseInsensitive: "expect"): addExpectation(value)
        case 10 where name.equals(caseInsensitive: "connection"): addConnectionOptions(value)
        case 10 where name.equals(caseInsensitive: "request-id"): addRequestID(value)
        case 14 where name.equals(caseInsensitive: "content-length"): try addLength(value)
        case 16 where name.equals(caseInsensitive: "content-encoding"): addContentCoding(value)
        case 17 where name.equals(caseInsensitive: "transfer-encoding"): try addTransferCodings(value)
        default: break
        }
        // A token, which `FieldLine` makes sure of, is a name.
        if let name = KnownFieldNames.find(name) ?? HTTPField.Name(name.text) { append(name, value) }
    }

    private mutating func append(_ name: HTTPField.Name, _ value: Span<UInt8>) {
        fields.append(value.withUnsafeBufferPointer { HTTPField(name: name, value: $0) })
    }

    // RFC 9112 §3.2: more than one, or an invalid one, is a 400. An http URI has a host (RFC 9110 §4.2.1).
    private mutating func addHost(_ value: Span<UInt8>) throws(Refusal) {
        hosts += 1
        guard hosts == 1 else { throw .malformed("There is more than one Host field.") }
        guard Authority.isValid(value) else { throw .malformed("The Host field names no valid host.") }
    }

    private mutating func addExpectation(_ value: Span<UInt8>) {
        let isKnown = value.equals(caseInsensitive: "100-continue") && head.expectation != .unknown
        head.expectation = isKnown ? .proceed : .unknown
    }

    private mutating func addConnectionOptions(_ value: Span<UInt8>) {
        value.forEachListElement { option in
            if option.equals(caseInsensitive: "close") { head.asksToClose = true }
            if option.equals(caseInsensitive: "keep-alive") { head.asksToKeepAlive = true }
        }
    }

    // What is no name, or more than one, is as good as none: a request is not refused for what only helps to find it.
    private mutating func addRequestID(_ value: Span<UInt8>) {
        names += 1
        head.id = names == 1 ? RequestID(value) : nil
    }

    // RFC 9110 §8.6, RFC 9112 §6.3: digits alone, once; equal values in a list are refused with the others.
    private mutating func addLength(_ value: Span<UInt8>) throws(Refusal) {
        lengths += 1
        guard lengths == 1 else { throw .malformed("There is more than one Content-Length field.") }
        guard let length = value.decimalValue else { throw .malformed("The Content-Length is no number of bytes.") }
        head.framing = .length(length)
    }

    private mutating func addContentCoding(_ value: Span<UInt8>) {
        if value.equals(caseInsensitive: "identity") { return }
        let isGzip = value.equals(caseInsensitive: "gzip") || value.equals(caseInsensitive: "x-gzip")
        head.contentCoding = isGzip && head.contentCoding == .identity ? .gzip : .unknown(value.text)
    }

    private mutating func addTransferCodings(_ value: Span<UInt8>) throws(Refusal) {
        var codings = codings ?? []
        try value.forEachListElement { element throws(Refusal) in
            guard !element.isEmpty, element.allSatisfy(\.isToken) else {
                throw .malformed("The Transfer-Encoding is no list of codings.")
            }
            codings.append(element.equals(caseInsensitive: "chunked") ? .chunked : .other)
        }
        self.codings = codings
    }

    /// Returns the head when its last line has come.
    ///
    /// - Throws: `Refusal.malformed` or `.notImplemented` when the end of the content is not known beyond doubt.
    mutating func finish() throws(Refusal) -> RequestHead {
        guard hosts == 1 || head.line.isVersion10 else { throw .malformed("There is no Host field.") }
        if let codings { try frame(by: codings) }
        // RFC 9110 §10.1.1: an expectation in an HTTP/1.0 request is ignored.
        if head.line.isVersion10 { head.expectation = .none }
        head.fields.replaceSubrange(0..<0, with: fields)
        return head
    }

    // RFC 9112 §6.1 and §6.3: chunked comes last and once; with a length, or from HTTP/1.0, it means smuggling.
    private mutating func frame(by codings: [TransferCoding]) throws(Refusal) {
        guard lengths == 0 else { throw .malformed("There are both Transfer-Encoding and Content-Length.") }
        guard !head.line.isVersion10 else { throw .malformed("HTTP/1.0 has no Transfer-Encoding.") }
        guard codings.last == .chunked, !codings.dropLast().contains(.chunked) else {
            throw .malformed("The last transfer coding, and no other, has to be chunked.")
        }
        guard codings.count == 1 else { throw .notImplemented("A transfer coding other than chunked") }
        head.framing = .chunked
    }
}

/// A member of `Transfer-Encoding`.
enum TransferCoding {
    /// chunked (RFC 9112 §7.1).
    case chunked
    /// Any other, none of which the server takes off.
    case other
}
