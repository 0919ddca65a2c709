// The character classes of RFC 9110 and RFC 3986, on bytes: a String compares by canonical equivalence and would take
// U+212A for K, U+037E for a semicolon and CR LF for one character.
extension UInt8 {
    static let tab: UInt8 = 0x09
    static let lineFeed: UInt8 = 0x0A
    static let carriageReturn: UInt8 = 0x0D
    static let space: UInt8 = 0x20

    /// Whether this is DIGIT.
    var isDigit: Bool { self >= 0x30 && self <= 0x39 }

    /// Whether this is OWS (RFC 9110 §5.6.3).
    var isBlank: Bool { self == .space || self == .tab }

    /// The value of a hexadecimal digit.
    var hexValue: UInt8? {
        switch self {
        case 0x30...0x39: self - 0x30
        case 0x41...0x46: self - 0x41 + 10
        case 0x61...0x66: self - 0x61 + 10
        default: nil
        }
    }

    /// The byte, as a small letter if it is an ASCII capital.
    var lowercased: UInt8 { self >= 0x41 && self <= 0x5A ? self + 0x20 : self }

    /// Whether this is tchar (RFC 9110 §5.6.2).
    var isToken: Bool {
        switch self {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        case 0x21, 0x23, 0x24, 0x25, 0x26, 0x27, 0x2A, 0x2B, 0x2D, 0x2E, 0x5E, 0x5F, 0x60, 0x7C, 0x7E: true
        default: false
        }
    }

    /// Whether this may stand in a field value (RFC 9110 §5.5): a visible character, obs-text, space or tab.
    var isFieldContent: Bool { (self >= 0x20 && self != 0x7F) || self == .tab }

    /// Whether this may stand unescaped in a host name (RFC 3986 §3.2.2): unreserved or sub-delims.
    var isRegisteredName: Bool {
        switch self {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        case 0x21, 0x24, 0x26...0x2C, 0x2D, 0x2E, 0x3B, 0x3D, 0x5F, 0x7E: true
        default: false
        }
    }

    /// Whether this may stand unescaped in a segment of a path: pchar (RFC 3986 §3.3).
    var isPathContent: Bool { isRegisteredName || self == 0x3A || self == 0x40 }

    /// Whether this may stand unescaped in a query: RFC 3986 §3.4 and the six characters that browsers leave raw there.
    var isQueryContent: Bool {
        switch self {
        case 0x2F, 0x3F, 0x5B...0x5E, 0x60, 0x7B...0x7D: true
        default: isPathContent
        }
    }
}
