/// Takes percent-encoding off (RFC 3986 §2.1).
enum PercentEncoding {
    /// Decodes a segment of a path.
    ///
    /// - Throws: `Refusal.malformed` for a `%` without two hexadecimal digits, for what is not UTF-8 and for control
    ///   characters, none of which any path of ours has.
    static func segment(_ bytes: Span<UInt8>) throws(Refusal) -> String {
        guard bytes.firstIndex(of: UInt8(ascii: "%")) != nil else { return bytes.text }
        let decoded = try decode(bytes, plusIsSpace: false)
        guard decoded.allSatisfy({ $0 >= 0x20 && $0 != 0x7F }) else {
            throw .malformed("The path has an encoded control character.")
        }
        return try text(decoded)
    }

    /// Decodes a name or a value of a query, where `+` means a space (application/x-www-form-urlencoded).
    ///
    /// - Throws: `Refusal.malformed` for a `%` without two hexadecimal digits, for what is not UTF-8 and for NUL.
    static func queryComponent(_ bytes: Span<UInt8>) throws(Refusal) -> String {
        guard bytes.firstIndex(of: UInt8(ascii: "%")) != nil || bytes.firstIndex(of: UInt8(ascii: "+")) != nil else {
            return bytes.text
        }
        let decoded = try decode(bytes, plusIsSpace: true)
        guard !decoded.contains(0) else { throw .malformed("The query has an encoded NUL.") }
        return try text(decoded)
    }

    private static func decode(_ bytes: Span<UInt8>, plusIsSpace: Bool) throws(Refusal) -> [UInt8] {
        var decoded: [UInt8] = []
        decoded.reserveCapacity(bytes.count)
        var index = 0
        while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: "%"):
                guard index + 2 < bytes.count, let high = bytes[index + 1].hexValue, let low = bytes[index + 2].hexValue
                else { throw .malformed("A % in the request target has no two hexadecimal digits after it.") }
                decoded.append(high << 4 | low)
                index += 3
            case let byte:
                decoded.append(plusIsSpace && byte == UInt8(ascii: "+") ? .space : byte)
                index += 1
            }
        }
        return decoded
    }

    private static func text(_ bytes: [UInt8]) throws(Refusal) -> String {
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw .malformed("The request target is not UTF-8 once decoded.")
        }
        return text
    }
}
