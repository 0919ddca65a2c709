/// The origins whose pages may use the API from a browser.
public enum AllowedOrigins: Hashable, Sendable {
    /// Any.
    case any
    /// These, each as browsers write it.
    case these(Set<String>)

    /// What an origin may be, as the end of "must be …".
    public static let expectation = "* or an origin as browsers write it, https://news.example or http://localhost:3000"

    /// Makes a list of origins, of which `*` means any; `nil` when one of them is no origin.
    public init?(_ texts: [String]) {
        guard texts.allSatisfy({ $0 == "*" || Self.isOrigin($0) }) else { return nil }
        self = texts.contains("*") ? .any : .these(Set(texts))
    }

    /// What `Access-Control-Allow-Origin` says to a page; `nil` where it may not use the API.
    func answer(to origin: String) -> String? {
        switch self {
        case .any: "*"
        case .these(let origins): origins.contains(origin) ? origin : nil
        }
    }

    /// RFC 6454 §6.2: a scheme, `://`, a host in small letters, and a port that is not the scheme's own. No path follows,
    /// and none is `null`, which stands for any page that hides where it is from.
    static func isOrigin(_ text: String) -> Bool {
        for (scheme, port) in [("https://", ":443"), ("http://", ":80")] where text.hasPrefix(scheme) {
            let rest = text.dropFirst(scheme.count)
            guard !rest.hasSuffix(port) else { return false }
            return isAuthority(rest)
        }
        return false
    }

    private static func isAuthority(_ text: Substring) -> Bool {
        let isIPv6 = text.hasPrefix("[")
        let end = isIPv6 ? text.firstIndex(of: "]").map(text.index(after:)) : text.firstIndex(of: ":")
        let (host, port) = (text[..<(end ?? text.endIndex)], text[(end ?? text.endIndex)...].utf8)
        let isHost = host.utf8.allSatisfy { byte in
            (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x2D || byte == 0x2E
                || isIPv6 && [0x3A, 0x5B, 0x5D].contains(byte)
        }
        let isPort =
            port.isEmpty
            || (2...6).contains(port.count) && port.first == 0x3A
                && port.dropFirst().allSatisfy { (0x30...0x39).contains($0) }
        return !host.isEmpty && isHost && isPort
    }
}
