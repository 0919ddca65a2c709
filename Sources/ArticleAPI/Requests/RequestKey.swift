import HTTPTypes

/// The key that a client gives a request, so that it can send it again (draft-ietf-httpapi-idempotency-key-header).
struct RequestKey: Hashable, Sendable {
    /// The key without quotation marks.
    let text: String

    /// What a key may be, as the end of "must be …".
    static let expectation = "1 to 255 visible ASCII characters, in quotation marks or not, as a UUID"

    /// What the field may be: a string of structured fields (RFC 8941 §3.3.3) without escapes, or what needs no marks.
    static let pattern = #"^("[ !#-\[\]-~]{1,255}"|[!#-+\--:<-\[\]-~]{1,255})$"#

    /// Reads the field of a request; `nil` where it has none.
    ///
    /// - Throws: `Problem` of kind `badField`.
    init?(_ fields: HTTPFields) throws(Problem) {
        guard let value = fields[.idempotencyKey] else { return nil }
        guard let text = Self.unquoted(value) else {
            throw Problem(
                kind: .badField,
                detail: "The field 'Idempotency-Key' must be \(Self.expectation), not '\(value.prefix(100))'.",
                place: .field("Idempotency-Key"))
        }
        self.text = text
    }

    private static func unquoted(_ value: String) -> String? {
        var key = value.utf8[...]
        let isQuoted = key.first == UInt8(ascii: "\"")
        if isQuoted {
            guard key.count > 2, key.last == UInt8(ascii: "\"") else { return nil }
            key = key.dropFirst().dropLast()
        }
        let isAllowed = key.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"): false
            case 0x20, UInt8(ascii: ","), UInt8(ascii: ";"): isQuoted
            default: (0x21...0x7E).contains(byte)
            }
        }
        return isAllowed && (1...255).contains(key.count) ? String(Substring(key)) : nil
    }
}
