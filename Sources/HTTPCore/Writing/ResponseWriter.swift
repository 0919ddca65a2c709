import HTTPTypes

/// Puts answers into bytes (RFC 9112 §4).
enum ResponseWriter {
    /// What an answer says about the connection (RFC 9112 §9.3).
    enum Persistence {
        /// Nothing: HTTP/1.1 stays open.
        case implied
        /// `keep-alive`, which HTTP/1.0 has to be told.
        case keepAlive
        /// `close`.
        case close
    }

    /// How an answer says where its content ends (RFC 9112 §6).
    enum Framing {
        /// It is all there, and counted.
        case length
        /// Each piece is counted.
        case chunked
        /// The connection ends with it.
        case untilClose
    }

    /// What stands behind the bytes of a chunk (RFC 9112 §7.1).
    static let chunkEnd = Array("\r\n".utf8)

    /// What stands behind the last chunk.
    static let lastChunk = Array("0\r\n\r\n".utf8)

    /// Appends what stands before the bytes of a chunk: their number in hexadecimal.
    static func append(chunkOf count: Int, to output: inout [UInt8]) {
        output.append(contentsOf: String(count, radix: 16).utf8)
        output.append(contentsOf: chunkEnd)
    }

    /// The interim answer that lets a client send its content (RFC 9110 §15.2.1).
    static let proceed = Array("HTTP/1.1 100 Continue\r\n\r\n".utf8)

    /// Appends the head of an answer.
    ///
    /// The framing fields and the request's name are the server's own: what the application says of them is left out.
    static func append(
        headOf response: Response, _ persistence: Persistence, framing: Framing = .length, id: RequestID, date: [UInt8],
        to output: inout [UInt8]
    ) {
        append(response.status, to: &output)
        if let lines = response.preparedFields {
            output.append(contentsOf: lines)
        } else {
            append(response.headerFields, to: &output)
        }
        output.append(contentsOf: "Request-Id: ".utf8)
        id.append(to: &output)
        output.append(contentsOf: "\r\nDate: ".utf8)
        output.append(contentsOf: date)
        // RFC 9110 §8.6: none with 204 and 1xx; with 304 it could only repeat what a 200 would have said.
        if response.status.kind != .informational, response.status.code != 204, response.status.code != 304 {
            switch framing {
            case .length:
                output.append(contentsOf: "\r\nContent-Length: ".utf8)
                output.append(decimal: response.body.count)
            case .chunked: output.append(contentsOf: "\r\nTransfer-Encoding: chunked".utf8)
            case .untilClose: break
            }
        }
        switch persistence {
        case .implied: output.append(contentsOf: "\r\n\r\n".utf8)
        case .keepAlive: output.append(contentsOf: "\r\nConnection: keep-alive\r\n\r\n".utf8)
        case .close: output.append(contentsOf: "\r\nConnection: close\r\n\r\n".utf8)
        }
    }

    /// Appends the field lines that are the application's to say.
    static func append(_ fields: HTTPFields, to output: inout [UInt8]) {
        for field in fields { append(field, to: &output) }
    }

    /// Appends a field line if it is the application's to say.
    static func append(_ field: HTTPField, to output: inout [UInt8]) {
        guard !isOurs(field.name) else { return }
        output.append(contentsOf: field.name.rawName.utf8)
        output.append(contentsOf: ": ".utf8)
        field.withUnsafeBytesOfValue { output.append(contentsOf: $0) }
        output.append(contentsOf: "\r\n".utf8)
    }

    /// Whether an answer to a method has content on the wire (RFC 9112 §6.3).
    static func hasContent(_ response: Response, to method: HTTPRequest.Method?) -> Bool {
        method != .head && response.status.code >= 200 && response.status.code != 204 && response.status.code != 304
    }

    private static func isOurs(_ name: HTTPField.Name) -> Bool {
        // By length first: this is asked of every field of every answer.
        switch name.canonicalName.utf8.count {
        case 4: name == .date
        case 10: name == .connection || name == .requestID
        case 14: name == .contentLength
        case 17: name == .transferEncoding
        default: false
        }
    }

    private static func append(_ status: HTTPResponse.Status, to output: inout [UInt8]) {
        if status.code == 200 {
            output.append(contentsOf: "HTTP/1.1 200 OK\r\n".utf8)
            return
        }
        output.append(contentsOf: "HTTP/1.1 ".utf8)
        // A status has three digits and is final: anything else is a fault of the application.
        output.append(decimal: (200...599).contains(status.code) ? status.code : 500)
        output.append(.space)
        output.append(contentsOf: status.reasonPhrase.utf8)
        output.append(contentsOf: "\r\n".utf8)
    }

}

extension HTTPField.Name {
    /// `Request-Id`, which every answer has.
    fileprivate static let requestID = HTTPField.Name("Request-Id") ?? .connection
}
