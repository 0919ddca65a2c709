import HTTPTypes

/// Reads the head of a request, wherever its bytes are cut (RFC 9112 §2.1).
///
/// Faults are found in the order of the bytes: the same request gets the same answer whole and byte by byte.
struct HeadParser {
    private let limits: ConnectionLimits
    private var builder: HeadBuilder?
    private var consumed = 0
    private var skippedEmptyLine = false
    // How much of the unfinished line has been searched for its end.
    private var searched = 0

    /// The head, once it is complete.
    private(set) var head: RequestHead?
    /// Whether anything of the request has come, an empty line before it aside.
    private(set) var hasBegun = false

    init(limits: ConnectionLimits) {
        self.limits = limits
    }

    // What a field line takes besides its bytes: two strings and its place among the others.
    private static let bytesPerField = 128

    /// About how many bytes the lines take that were read.
    var heldBytes: Int { consumed + (builder?.fieldCount ?? 0) * Self.bytesPerField }

    /// The method, once the request line is complete.
    var method: HTTPRequest.Method? { builder?.method }

    /// Reads as many lines as there are, until the head is complete.
    ///
    /// - Parameter input: What was not consumed before, and the bytes behind it.
    /// - Returns: How many bytes it consumed.
    /// - Throws: The `Refusal` that the first fault asks for.
    mutating func parse(_ input: Span<UInt8>) throws(Refusal) -> Int {
        var position = 0
        while head == nil {
            guard let end = input.firstIndex(of: .lineFeed, from: position + searched) else {
                searched = input.count - position
                try checkUnfinished(input.extracting(position...))
                return position
            }
            searched = 0
            try take(input.extracting(position..<end))
            position = end + 1
        }
        return position
    }

    private mutating func checkUnfinished(_ line: Span<UInt8>) throws(Refusal) {
        // RFC 9112 §2.2 allows a CRLF before the request line; its first half may stand here alone.
        if builder == nil, !(line.count == 1 && line[0] == .carriageReturn) {
            hasBegun = !line.isEmpty
            try RequestLine.checkMethod(line)
        }
        try checkLength(line.count)
    }

    // The length is that of the current line, its CR included.
    private func checkLength(_ length: Int) throws(Refusal) {
        if builder == nil {
            guard length <= limits.requestLineBytes else {
                throw .targetTooLong(maximumBytes: limits.requestLineBytes)
            }
        } else if consumed + length > limits.headBytes {
            throw .headTooLarge(maximumBytes: limits.headBytes)
        }
    }

    // Takes a line without its LF.
    private mutating func take(_ terminated: Span<UInt8>) throws(Refusal) {
        let length = terminated.count - 1
        if builder == nil, length > 0 { try RequestLine.checkMethod(terminated) }
        try checkLength(terminated.count)
        consumed += terminated.count + 1
        // RFC 9112 §2.2: a recipient may take a lone LF for the end of a line; peers that do differ from those that do
        // not, and smuggling lives on the difference.
        guard length >= 0, terminated[length] == .carriageReturn else {
            throw .malformed("A line does not end with CR LF.")
        }
        let line = terminated.extracting(0..<length)
        if builder == nil { try takeFirst(line) } else { try takeField(line) }
    }

    private mutating func takeFirst(_ line: Span<UInt8>) throws(Refusal) {
        guard !line.isEmpty || skippedEmptyLine else {
            skippedEmptyLine = true
            return
        }
        hasBegun = true
        builder = HeadBuilder(try RequestLine(line, maximumQueryFields: limits.queryFieldCount))
    }

    private mutating func takeField(_ line: Span<UInt8>) throws(Refusal) {
        if line.isEmpty {
            var whole = try builder?.finish()
            whole?.heldBytes = heldBytes
            head = whole
        } else {
            try builder?.add(line, maximumCount: limits.fieldCount, headBytes: limits.headBytes)
        }
    }
}
