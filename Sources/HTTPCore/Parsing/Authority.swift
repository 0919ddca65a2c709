/// The syntax of `uri-host [ ":" port ]` (RFC 9110 §7.2, RFC 3986 §3.2.2).
enum Authority {
    /// The longest host name: what DNS can hold (RFC 1035 §3.1).
    static let longestHost = 255

    /// Whether the bytes are a host that is not empty, and a port up to 65,535 where there is one.
    static func isValid(_ bytes: Span<UInt8>) -> Bool {
        var end = bytes.firstIndex(of: UInt8(ascii: ":")) ?? bytes.count
        if bytes.count > 0, bytes[0] == UInt8(ascii: "[") {
            guard let close = bytes.firstIndex(of: UInt8(ascii: "]")) else { return false }
            guard IPv6Address.isValid(bytes.extracting(1..<close)) else { return false }
            end = close + 1
        } else {
            guard isRegisteredName(bytes.extracting(0..<end)) else { return false }
        }
        return end == bytes.count || isPort(bytes.extracting(end...))
    }

    // A colon alone stands for the scheme's own port (RFC 3986 §3.2.3).
    private static func isPort(_ bytes: Span<UInt8>) -> Bool {
        guard bytes[0] == UInt8(ascii: ":") else { return false }
        guard bytes.count > 1 else { return true }
        guard bytes.count <= 6, let port = bytes.extracting(1...).decimalValue else { return false }
        return port <= 65_535
    }

    private static func isRegisteredName(_ bytes: Span<UInt8>) -> Bool {
        guard !bytes.isEmpty, bytes.count <= longestHost else { return false }
        var index = 0
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: "%") {
                guard index + 2 < bytes.count, bytes[index + 1].hexValue != nil, bytes[index + 2].hexValue != nil
                else { return false }
                index += 3
            } else {
                guard bytes[index].isRegisteredName, bytes[index] != UInt8(ascii: ",") else { return false }
                index += 1
            }
        }
        return true
    }
}

/// The syntax of an IPv6 address (RFC 3986 §3.2.2, RFC 4291 §2.2).
enum IPv6Address {
    /// Whether the bytes are an address: eight groups, or fewer around one `::`, the last two perhaps as IPv4.
    static func isValid(_ bytes: Span<UInt8>) -> Bool {
        var groups = 0
        var isShortened = false
        var index = 0
        if bytes.count >= 2, bytes[0] == colon, bytes[1] == colon {
            isShortened = true
            index = 2
        }
        while index < bytes.count {
            let end = bytes.firstIndex(of: colon, from: index) ?? bytes.count
            let part = bytes.extracting(index..<end)
            if end == bytes.count, isIPv4(part) {
                groups += 2
                break
            }
            guard (1...4).contains(part.count), part.allSatisfy({ $0.hexValue != nil }) else { return false }
            groups += 1
            guard end < bytes.count else { break }
            index = end + 1
            if index < bytes.count, bytes[index] == colon {
                guard !isShortened else { return false }
                isShortened = true
                index += 1
            } else if index == bytes.count {
                return false
            }
        }
        return isShortened ? groups <= 7 : groups == 8
    }

    private static let colon = UInt8(ascii: ":")

    private static func isIPv4(_ bytes: Span<UInt8>) -> Bool {
        var parts = 0
        var start = 0
        while start <= bytes.count {
            let end = bytes.firstIndex(of: UInt8(ascii: "."), from: start) ?? bytes.count
            let part = bytes.extracting(start..<end)
            guard part.count <= 3, let value = part.decimalValue, value <= 255 else { return false }
            guard part.count == 1 || part[0] != 0x30 else { return false }
            parts += 1
            start = end + 1
        }
        return parts == 4
    }
}
