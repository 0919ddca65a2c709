import HTTPTypes

/// The first line of a request (RFC 9112 §3).
struct RequestLine {
    /// A method of RFC 9110 §9.3 or RFC 5789.
    var method: HTTPRequest.Method
    /// What the method applies to.
    var target: RequestTarget
    /// Whether the version is 1.0; every other minor version is treated as 1.1 (RFC 9110 §2.5).
    var isVersion10: Bool

    /// Reads a line without its CRLF.
    ///
    /// Exactly one space stands between the parts: the lenient splitting of RFC 9112 §3 invites smuggling.
    init(_ line: Span<UInt8>, maximumQueryFields: Int) throws(Refusal) {
        let methodEnd = try Self.checkMethod(line) ?? line.count
        guard methodEnd < line.count, let targetEnd = line.firstIndex(of: .space, from: methodEnd + 1) else {
            throw .malformed("The request line is not a method, a target and a version.")
        }
        let version = line.extracting((targetEnd + 1)...)
        let isVersion10 = try Self.isVersion10(version)
        method = try Self.method(line.extracting(0..<methodEnd))
        guard method != .connect else { throw .notImplemented("CONNECT") }
        target = try RequestTarget(line.extracting((methodEnd + 1)..<targetEnd), maximumFields: maximumQueryFields)
        guard !target.isAsterisk || method == .options else {
            throw .malformed("The request target * goes with OPTIONS alone.")
        }
        self.isVersion10 = isVersion10
    }

    /// Looks at the method in the beginning of a line and returns where it ends, or `nil` if its end has not come yet.
    ///
    /// What speaks another protocol is found out at its first bytes, before any line ends.
    ///
    /// - Throws: `Refusal.malformed` for what is no token; `.notImplemented` once it is longer than any method we know
    ///   (RFC 9112 §3).
    @discardableResult
    static func checkMethod(_ line: Span<UInt8>) throws(Refusal) -> Int? {
        for index in line.indices {
            if line[index] == .space, index > 0 { return index }
            guard line[index].isToken else { throw .malformed("The request line does not begin with a method.") }
            guard index < longestMethod else { throw .notImplemented("A method this long") }
        }
        return nil
    }

    private static let longestMethod = 32

    private static func method(_ bytes: Span<UInt8>) throws(Refusal) -> HTTPRequest.Method {
        let text = bytes.text
        switch text {
        case "GET": return .get
        case "HEAD": return .head
        case "POST": return .post
        case "PUT": return .put
        case "DELETE": return .delete
        case "PATCH": return .patch
        case "OPTIONS": return .options
        case "TRACE": return .trace
        case "CONNECT": return .connect
        default: throw .notImplemented("The method \(text)")
        }
    }

    // HTTP-version = "HTTP/" DIGIT "." DIGIT, case-sensitive (RFC 9112 §2.3).
    private static func isVersion10(_ bytes: Span<UInt8>) throws(Refusal) -> Bool {
        let prefix: StaticString = "HTTP/"
        guard bytes.count == 8, (0..<5).allSatisfy({ bytes[$0] == prefix.utf8Start[$0] }),
            bytes[5].isDigit, bytes[6] == UInt8(ascii: "."), bytes[7].isDigit
        else { throw .malformed("The request line does not end with an HTTP version.") }
        guard bytes[5] == UInt8(ascii: "1") else { throw .versionNotSupported }
        return bytes[7] == UInt8(ascii: "0")
    }
}
