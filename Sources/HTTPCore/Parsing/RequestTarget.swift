/// What a request line asks for (RFC 9112 §3.2).
struct RequestTarget {
    /// The path's segments, decoded; `/` has none.
    var path: [String] = []
    /// The query's fields, decoded.
    var query: [QueryField] = []
    /// The authority of an absolute-form, which overrules `Host` (RFC 9112 §3.2.2).
    var authority: String?
    /// Whether the target is `*`, the server as a whole (RFC 9112 §3.2.4).
    var isAsterisk = false

    /// Reads a target of any form but the authority-form, which belongs to CONNECT.
    ///
    /// - Throws: `Refusal.malformed`, also for more than `maximumFields` fields in the query.
    init(_ bytes: Span<UInt8>, maximumFields: Int) throws(Refusal) {
        if bytes.count == 1, bytes[0] == UInt8(ascii: "*") {
            isAsterisk = true
            return
        }
        var start = 0
        if bytes.isEmpty || bytes[0] != UInt8(ascii: "/") { start = try readAuthority(bytes) }
        let mark = bytes.firstIndex(of: UInt8(ascii: "?"), from: start) ?? bytes.count
        try readPath(bytes.extracting(start..<mark))
        if mark < bytes.count { try readQuery(bytes.extracting((mark + 1)...), maximumFields) }
    }

    /// Reads `http://authority` and returns where the path begins.
    ///
    /// https is for what stands before the server and takes TLS off (RFC 9110 §7.4): the server itself knows no other.
    private mutating func readAuthority(_ bytes: Span<UInt8>) throws(Refusal) -> Int {
        let length: Int
        if bytes.count >= 7, bytes.extracting(0..<7).equals(caseInsensitive: "http://") {
            length = 7
        } else if bytes.count >= 8, bytes.extracting(0..<8).equals(caseInsensitive: "https://") {
            length = 8
        } else {
            throw .malformed("The request target is neither a path nor an http or https URI.")
        }
        var end = length
        while end < bytes.count, bytes[end] != UInt8(ascii: "/"), bytes[end] != UInt8(ascii: "?") { end += 1 }
        // RFC 9110 §4.2.4: user information in an http URI is to be treated as an error.
        guard Authority.isValid(bytes.extracting(length..<end)) else {
            throw .malformed("The request target names no valid host.")
        }
        authority = bytes.extracting(length..<end).text
        return end
    }

    private mutating func readPath(_ bytes: Span<UInt8>) throws(Refusal) {
        var start = 1
        while start <= bytes.count {
            let end = bytes.firstIndex(of: UInt8(ascii: "/"), from: start) ?? bytes.count
            guard start < end || end < bytes.count || start > 1 else { return }
            let segment = bytes.extracting(start..<end)
            guard segment.allSatisfy({ $0.isPathContent || $0 == UInt8(ascii: "%") }) else {
                throw .malformed("The path has a character that has to be percent-encoded.")
            }
            let text = try PercentEncoding.segment(segment)
            // RFC 3986 §5.2.4 leaves dot segments to the client; what reaches us with one is an attempt to climb.
            guard text != ".", text != ".." else { throw .malformed("The path has a dot segment.") }
            path.append(text)
            start = end + 1
        }
    }

    private mutating func readQuery(_ bytes: Span<UInt8>, _ maximumFields: Int) throws(Refusal) {
        guard bytes.allSatisfy({ $0.isQueryContent || $0 == UInt8(ascii: "%") }) else {
            throw .malformed("The query has a character that has to be percent-encoded.")
        }
        var start = 0
        while start < bytes.count {
            let end = bytes.firstIndex(of: UInt8(ascii: "&"), from: start) ?? bytes.count
            defer { start = end + 1 }
            guard start < end else { continue }
            guard query.count < maximumFields else {
                throw .malformed("The query has more than \(maximumFields) fields.")
            }
            query.append(try QueryField(bytes.extracting(start..<end)))
        }
    }
}

extension QueryField {
    fileprivate init(_ bytes: Span<UInt8>) throws(Refusal) {
        let sign = bytes.firstIndex(of: UInt8(ascii: "="))
        name = try PercentEncoding.queryComponent(bytes.extracting(0..<(sign ?? bytes.count)))
        value =
            try sign.map { sign throws(Refusal) in
                try PercentEncoding.queryComponent(bytes.extracting((sign + 1)...))
            } ?? ""
    }
}
