import Articles

/// What the addresses begin with that the service gives out in full: `https://news.example`.
public struct BaseURL: Hashable, Sendable, CustomStringConvertible {
    /// The address without a slash at its end.
    public let description: String

    /// Reads an address that an operator gives, or returns `nil` for what is none.
    ///
    /// - Parameter text: `http://` or `https://`, a host of letters, digits, `.`, `-`, `_` or an IPv6 address in brackets,
    ///   a port if need be, and a path if the service is behind one; a slash at the end is dropped.
    public init?(_ text: String) {
        guard let scheme = ["https://", "http://"].first(where: text.hasPrefix), text.utf8.count <= 1000 else {
            return nil
        }
        let rest = text.dropFirst(scheme.count)
        let host = rest.prefix { $0 != "/" }
        let path = rest[host.endIndex...]
        guard Self.isPlainHost(host.utf8), path.utf8.allSatisfy({ Self.isUnreserved($0) || $0 == UInt8(ascii: "/") })
        else {
            return nil
        }
        let end = path.lastIndex { $0 != "/" }.map { path.index(after: $0) } ?? path.startIndex
        description = scheme + host + path[..<end]
    }

    /// Takes the host that a client reached the service by, or returns `nil` for one that addresses are better not made of.
    ///
    /// - Parameter host: The value of `Host`, whose syntax was checked. What RFC 3986 §3.2.2 allows besides (`!$&'()*+;=` and
    ///   escapes) names no host that anybody has, and is not repeated.
    init?(host: String) {
        guard Self.isPlainHost(host.utf8) else { return nil }
        description = "http://\(host)"
    }

    /// The address of an article.
    func article(_ id: ArticleID) -> String { "\(self)/v1/articles/\(id)" }

    /// The address of a quotation.
    func quote(_ id: QuoteID) -> String { "\(self)/v1/quotes/\(id)" }

    /// The address of a speaker.
    func speaker(_ id: SpeakerID) -> String { "\(self)/v1/speakers/\(id)" }

    private static func isPlainHost(_ host: some Sequence<UInt8>) -> Bool {
        let bytes = Array(host)
        let name = bytes.prefix { $0 != UInt8(ascii: ":") }
        if bytes.first == UInt8(ascii: "[") {
            let parts = bytes.dropFirst().split(
                separator: UInt8(ascii: "]"), maxSplits: 1, omittingEmptySubsequences: false)
            return parts.count == 2 && !parts[0].isEmpty
                && parts[0].allSatisfy { isHexDigit($0) || $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: ".") }
                && isPort(parts[1])
        }
        return !name.isEmpty && bytes.count <= 261 && name.allSatisfy(isUnreserved) && isPort(bytes[name.endIndex...])
    }

    /// Whether bytes are nothing, or a colon and digits.
    private static func isPort(_ bytes: ArraySlice<UInt8>) -> Bool {
        guard let colon = bytes.first else { return true }
        let digits = bytes.dropFirst()
        return colon == UInt8(ascii: ":") && (1...5).contains(digits.count) && digits.allSatisfy(isDigit)
    }

    private static func isUnreserved(_ byte: UInt8) -> Bool {
        isDigit(byte) || (0x61...0x7A).contains(byte | 0x20) || "-._".utf8.contains(byte)
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    private static func isHexDigit(_ byte: UInt8) -> Bool { isDigit(byte) || (0x61...0x66).contains(byte | 0x20) }
}
